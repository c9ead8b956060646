import 'i18next'
import type { fi } from './fi.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    enableSelector: true
    defaultNS: 'translation'
    /** All words; those that the first screens do without are there once `loadRestWords` has been awaited. */
    resources: { translation: typeof fi }
  }
}

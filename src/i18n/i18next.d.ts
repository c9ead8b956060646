import 'i18next'
import type { fi } from './fi.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    enableSelector: true
    defaultNS: 'translation'
    /** `{{count, spelled}}`: a small number as a word. */
    interpolationFormatTypeMap: { spelled: number }
    /** All words; those that the first screens do without are there once `loadRestWords` has been awaited. */
    resources: { translation: typeof fi }
  }
}

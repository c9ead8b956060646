import 'i18next'
import type { fi } from './fi.ts'
import type { reportFi } from './report.fi.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    enableSelector: true
    defaultNS: 'translation'
    /** The document's words are there only in an instance from `createReportI18n`. */
    resources: { translation: typeof fi & { readonly report: typeof reportFi } }
  }
}

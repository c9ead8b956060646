import type { Language } from '../catalogue/Language.ts'
import { localeOf } from './format.ts'

const BYTES_IN_KILOBYTE = 1000

/** A file's size in whole kilobytes, at least one: `84 kt`. */
export function formatSize(language: Language, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / BYTES_IN_KILOBYTE))
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: 'kilobyte' }).format(kilobytes)
}

import type { Language } from '../catalogue/Language.ts'

/** Languages whose dates and numbers follow a country's custom; any other one's follow the language's own. */
const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** A language as its country writes it: `sv-FI`. */
export function localeOf(language: Language): string {
  return LOCALES[language] ?? language
}

/** A language's name in its own or another language: `svenska`, `ruotsi`. */
export function formatLanguage(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language
}

/** Numbers as the language writes them: 3.3 is `3,3` in Finnish. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(value)
}

/** Whole euros: `12 000 €`. */
export function formatEuros(language: Language, amount: number): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(amount)
}

/** A day in full: `24. marraskuuta 2026`. */
export function formatDay(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(date)
}

/** A day of the source, given as YYYY-MM-DD, in full. */
export function formatIsoDay(language: Language, day: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
}

/** Time of day: `14.02`. */
export function formatTime(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(date)
}

/** `a, b ja c`. */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items)
}

/** `a, b tai c`, where one of them is meant. */
export function formatChoice(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(items)
}

/** A share as a percentage: `50 %`. */
export function formatShare(language: Language, share: number): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  )
}

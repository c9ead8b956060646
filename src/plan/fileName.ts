import type { Language } from '../catalogue/Language.ts'

/** What a plan can be taken out as. */
export type PlanForm = 'pdf' | 'docx' | 'csv' | 'xlsx' | 'ics'

/**
 * Name of a plan's file: `tiekartta_<municipality>_<YYYY-MM-DD>_<language>.pdf`, or what else it comes as.
 *
 * The municipality keeps its letters, lower case, with hyphens for anything a file system might refuse.
 *
 * @param day  YYYY-MM-DD
 */
export function planFileName(
  municipality: string,
  day: string,
  language: Language,
  form: PlanForm = 'pdf',
): string {
  return `tiekartta_${place(municipality)}_${day}_${language}.${form}`
}

/** Name of a file with all of the user's work: `tiekartturi_<municipality>_<YYYY-MM-DD>.json`. */
export function workFileName(municipality: string, day: string): string {
  return `tiekartturi_${place(municipality)}_${day}.json`
}

const LONGEST_PLACE = 60

function place(municipality: string): string {
  const letters = municipality
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  // By code points: half a character is no character.
  const short = [...letters].slice(0, LONGEST_PLACE).join('')
  return short.replace(/^-+|-+$/g, '') || 'kunta'
}

/** Name of a file with all of the user's work: `tiekartturi_<municipality>_<YYYY-MM-DD>.json`. */
export function workFileName(municipality: string, day: string): string {
  return `tiekartturi_${nameOfPlace(municipality)}_${day}.json`
}

const LONGEST_PLACE = 60

/** The municipality keeps its letters, lower case, with hyphens for anything a file system might refuse. */
export function nameOfPlace(municipality: string): string {
  const letters = municipality
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  // By code points: half a character is no character.
  const short = [...letters].slice(0, LONGEST_PLACE).join('')
  return short.replace(/^-+|-+$/g, '') || 'kunta'
}

import type { Language } from '../catalogue/Language.ts'
import type { Words } from './Words.ts'

// Each words file is served in two parts, so that a first visit loads what its first screens say: see
// scripts/words/wordsPlugin.mjs.
const first = import.meta.glob<Partial<Words>>('./??.ts', { query: '?first', import: 'default' })
const rest = import.meta.glob<Partial<Words>>('./??.ts', { query: '?rest', import: 'default' })

/** Languages that have a words file, the source's first and then as files are listed. */
export const WORD_LANGUAGES: readonly Language[] = Object.keys(first).map(file => file.slice(2, -3))

/** Words of the start and the self-assessment, and of what surrounds every place. */
export async function loadFirstWords(language: Language): Promise<Partial<Words>> {
  return (await first[`./${language}.ts`]?.()) ?? {}
}

/** Words of all the other places; the plan document needs some of both parts. */
export async function loadRestWords(language: Language): Promise<Partial<Words>> {
  return (await rest[`./${language}.ts`]?.()) ?? {}
}

/** Every word of a language: for whoever starts to speak it later, and for the plan document. */
export async function loadAllWords(language: Language): Promise<Partial<Words>> {
  const [some, others] = await Promise.all([loadFirstWords(language), loadRestWords(language)])
  return { ...some, ...others }
}

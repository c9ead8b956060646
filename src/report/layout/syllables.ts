import { type Language, SOURCE_LANGUAGE } from '../../catalogue/Language.ts'

/** A word divided where its language lets it be; whole in a language whose patterns are not there. */
export type Syllables = (word: string, language: Language) => readonly string[]

interface Hyphenation {
  readonly hyphenateSync: (text: string) => string
}

const PATTERNS: Readonly<Record<Language, () => Promise<{ readonly default: Hyphenation }>>> = {
  fi: () => import('hyphen/fi/index.js'),
  sv: () => import('hyphen/sv/index.js'),
  en: () => import('hyphen/en-gb/index.js'),
}

/** Longer strings are no words. */
const LONGEST_WORD = 100
const SOFT_HYPHEN = '\u00AD'

/** Patterns of a document's language, and of the source's, in which much of what it quotes is written. */
export async function loadSyllables(language: Language): Promise<Syllables> {
  const wanted = [...new Set([language, SOURCE_LANGUAGE])]
  const loaded = new Map(
    await Promise.all(
      wanted.flatMap(of => {
        const load = Object.hasOwn(PATTERNS, of) ? PATTERNS[of] : undefined
        return load ? [load().then(module => [of, module.default] as const)] : []
      }),
    ),
  )
  return (word, of) => {
    const hyphenation = word.length > LONGEST_WORD ? undefined : loaded.get(of)
    return hyphenation?.hyphenateSync(word).split(SOFT_HYPHEN) ?? [word]
  }
}

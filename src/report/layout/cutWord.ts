const VOWELS = 'aeiouyåäöáéíóúàèøæõüAEIOUYÅÄÖÁÉÍÓÚÀÈØÆÕÜ'
const SHORTEST_PART = 3
const FIRST_GUESS = 16

/** A word cut to fit: its parts, each drawn on a line of its own, and whether a hyphen ends them. */
export interface CutWord {
  readonly parts: readonly string[]
  readonly hyphen: boolean
}

/**
 * Cuts a word that no line can hold.
 *
 * Words of letters are cut before a consonant and its vowel, which is where Finnish divides syllables,
 * with a hyphen; addresses and other strings wherever they must.
 *
 * @param fits  whether a part fits on a line, the hyphen counted
 */
export function cutWord(word: string, fits: (part: string) => boolean): CutWord {
  const hyphen = /^[\p{L}\p{P}]+$/u.test(word) && !/[/@.:]\p{L}/u.test(word)
  const parts: string[] = []
  const fitsCut = (part: string) => fits(hyphen ? `${part}-` : part)
  let rest = word
  let most = FIRST_GUESS
  while (rest !== '') {
    most = longestFit(rest, most, fitsCut)
    // Without its hyphen a little more may fit; the whole of a long rest is not worth measuring.
    if (rest.length <= 2 * most + SHORTEST_PART && fits(rest)) break
    const at = (hyphen && syllableEnd(rest, most)) || most
    parts.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return { parts: rest === '' ? parts : [...parts, rest], hyphen }
}

/**
 * Greatest number of characters that fit, at least one and at most all but one. Looks in ever longer steps from a
 * guess, so that only about as much is measured as fits, however long the text.
 */
function longestFit(text: string, guess: number, fits: (part: string) => boolean): number {
  let [least, most] = [1, text.length - 1]
  for (let at = guess; at < most; at *= 2)
    if (fits(text.slice(0, at))) least = at
    else most = at - 1
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(text.slice(0, middle))) least = middle
    else most = middle - 1
  }
  return Math.max(1, least)
}

function syllableEnd(text: string, most: number): number | undefined {
  const last = Math.min(most, text.length - SHORTEST_PART)
  for (let at = last; at >= SHORTEST_PART; at--) if (isConsonant(text[at]) && isVowel(text[at + 1])) return at
  return undefined
}

function isVowel(character = ''): boolean {
  return character !== '' && VOWELS.includes(character)
}

function isConsonant(character = ''): boolean {
  return /^\p{L}$/u.test(character) && !isVowel(character)
}

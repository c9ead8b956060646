const LEAST = { before: 2, after: 3 }
const FIRST_GUESS = 16

/** A word cut to fit: its parts, each drawn on a line of its own, and whether a hyphen ends them. */
export interface CutWord {
  readonly parts: readonly string[]
  readonly hyphen: boolean
}

/**
 * Cuts a word that no line can hold.
 *
 * Words of letters are cut between syllables, with a hyphen; addresses and other strings, and what has no syllable
 * short enough, wherever they must.
 *
 * @param fits       whether a part fits on a line, the hyphen counted
 * @param syllables  where the word's language lets it be cut; together they are the word
 */
export function cutWord(
  word: string,
  fits: (part: string) => boolean,
  syllables: readonly string[] = [word],
): CutWord {
  const hyphen = /^[\p{L}\p{P}]+$/u.test(word) && !/[/@.:]\p{L}/u.test(word)
  const ends = hyphen ? syllableEnds(syllables) : []
  const parts: string[] = []
  const fitsCut = (part: string) => fits(hyphen ? `${part}-` : part)
  let from = 0
  let most = FIRST_GUESS
  while (from < word.length) {
    const rest = word.slice(from)
    most = longestFit(rest, most, fitsCut)
    // Without its hyphen a little more may fit; the whole of a long rest is not worth measuring.
    if (rest.length <= 2 * most + LEAST.after && fits(rest)) break
    const start = from
    const end = ends.findLast(end => end <= start + most && end >= start + LEAST.before)
    const at = end === undefined ? most : end - from
    parts.push(rest.slice(0, at))
    from += at
  }
  return { parts: from < word.length ? [...parts, word.slice(from)] : parts, hyphen }
}

/** Where a word may be cut, without leaving a letter or two alone at either end. */
function syllableEnds(syllables: readonly string[]): readonly number[] {
  const whole = syllables.join('').length
  let end = 0
  return syllables.flatMap(syllable => {
    end += syllable.length
    return end >= LEAST.before && end <= whole - LEAST.after ? [end] : []
  })
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

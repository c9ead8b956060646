import type { Period } from '../../assessment/Answers.ts'
import { known } from '../../assessment/known.ts'
import type { Block, Picture, Run } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { writtenLines } from '../written.ts'

/** The municipality's name, or words that stand for it. */
export function ownerOf({ work, reportWords }: Pick<Telling, 'work' | 'reportWords'>): string {
  return work.answers.municipality.trim() || reportWords.phrases.unnamed
}

export function periodOf({ work }: Pick<Telling, 'work'>): Period | undefined {
  return known(work.answers.period)
}

const LONGEST_TITLE = 140

/** The user's own title with its language, or the document's. */
export function titleOf({ work, reportWords }: Pick<Telling, 'work' | 'reportWords'>): Run {
  const [line] = writtenLines(
    work.plan.title && { ...work.plan.title, text: work.plan.title.text.replace(/\s+/g, ' ') },
  )
  return line?.[0] ?? { text: reportWords.phrases.title }
}

/** A title short enough for the cover; the whole of a longer one stands on the next page. */
export function shownTitle(title: string): { readonly text: string; readonly isCut: boolean } {
  const letters = [...title]
  if (letters.length <= LONGEST_TITLE) return { text: title, isCut: false }
  return {
    text: `${letters
      .slice(0, LONGEST_TITLE - 1)
      .join('')
      .trimEnd()}…`,
    isCut: true,
  }
}

export function cover(telling: Telling): Block {
  const { work, reportWords, entries, today } = telling
  const { phrases } = reportWords
  const period = periodOf(telling)
  const title = titleOf(telling)
  const fact = (label: string, value: string) => ({ label, value: { text: plain(value) } })
  return {
    kind: 'cover',
    ...pictureOf(telling),
    owner: ownerOf(telling),
    title: shownTitle(title.text).text,
    ...(title.lang === undefined ? {} : { titleLang: title.lang }),
    lead: entries.length > 0 ? reportWords.opening(entries.length, period) : phrases.summary.empty,
    facts: [
      fact(phrases.cover.period, period ? reportWords.period(period) : phrases.undecided),
      fact(phrases.cover.date, reportWords.day(today)),
      fact(phrases.cover.standing, phrases.standing[work.plan.standing]),
    ],
    note: phrases.cover.note,
  }
}

/** The municipality's coat of arms or logo, with its words or with those that stand for it. */
function pictureOf(telling: Telling): { readonly picture?: Picture } {
  const { work, reportWords } = telling
  const { logo } = work.plan
  if (logo === undefined) return {}
  const { png, width, height } = logo
  const said = logo.alt?.text.trim() ? logo.alt : undefined
  return {
    picture: {
      png,
      width,
      height,
      alt: said?.text.trim().replace(/\s+/g, ' ') ?? reportWords.logoAlt(ownerOf(telling)),
      ...(said && { altLang: said.lang }),
    },
  }
}

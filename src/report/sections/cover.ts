import type { Period } from '../../assessment/Answers.ts'
import { known } from '../../assessment/known.ts'
import { formatDay } from '../../i18n/format.ts'
import { sayPeriod } from '../../i18n/sayProposal.ts'
import type { Block, Picture, Run } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { writtenLines } from '../written.ts'

/** The municipality's name, or words that stand for it. */
export function ownerOf({ t, work }: Pick<PlanInput, 't' | 'work'>): string {
  return work.answers.municipality.trim() || t($ => $.report.unnamed)
}

export function periodOf({ work }: Pick<PlanInput, 'work'>): Period | undefined {
  return known(work.answers.period)
}

const LONGEST_TITLE = 140

/** The user's own title with its language, or the document's. */
export function titleOf({ t, work }: Pick<PlanInput, 't' | 'work'>): Run {
  const [line] = writtenLines(
    work.plan.title && { ...work.plan.title, text: work.plan.title.text.replace(/\s+/g, ' ') },
  )
  return line?.[0] ?? { text: t($ => $.report.title) }
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

export function cover(input: PlanInput): Block {
  const { t, language, work, entries, today } = input
  const period = periodOf(input)
  const title = titleOf(input)
  const fact = (label: string, value: string) => ({ label, value: { text: plain(value) } })
  return {
    kind: 'cover',
    ...pictureOf(input),
    owner: ownerOf(input),
    title: shownTitle(title.text).text,
    ...(title.lang === undefined ? {} : { titleLang: title.lang }),
    lead: entries.length > 0 ? opening(input) : t($ => $.report.summary.empty),
    facts: [
      ...(period
        ? [
            fact(
              t($ => $.report.cover.period),
              sayPeriod(period),
            ),
          ]
        : []),
      fact(
        t($ => $.report.cover.date),
        formatDay(language, today),
      ),
      fact(
        t($ => $.report.cover.standing),
        t($ => $.standings[work.plan.standing]),
      ),
    ],
    note: t($ => $.report.cover.note),
  }
}

/** How many models, and in which period. */
function opening(input: PlanInput): string {
  const { t, entries } = input
  const period = periodOf(input)
  const count = entries.length
  return period === undefined
    ? t($ => $.report.said.opening, { count })
    : t($ => $.report.said.openingPeriod, { count, period: sayPeriod(period) })
}

/** The municipality's coat of arms or logo, with its words or with those that stand for it. */
export function pictureOf(input: PlanInput): { readonly picture?: Picture } {
  const { t, work } = input
  const { logo } = work.plan
  if (logo === undefined) return {}
  const { png, width, height } = logo
  const said = logo.alt?.text.trim() ? logo.alt : undefined
  return {
    picture: {
      png,
      width,
      height,
      alt: said?.text.trim().replace(/\s+/g, ' ') ?? t($ => $.logo.alt, { owner: ownerOf(input) }),
      ...(said && { altLang: said.lang }),
    },
  }
}

import { sayPeriod } from '../../i18n/sayProposal.ts'
import { DOCUMENT_FIELDS, documentRuleOf } from '../../plan/DocumentField.ts'
import type { Block, Fact, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { isWritten, writtenBlocks, writtenOr } from '../written.ts'
import { ownerOf, periodOf, pictureOf, shownTitle, titleOf } from './cover.ts'

/** Whose paper it is, what it is about, and who decides, as far as that is known. */
export function paperHeading(input: PlanInput, hasCover: boolean): readonly Block[] {
  const { plan } = input.work
  const items = facts(input)
  return [
    ...(hasCover ? [] : [masthead(input)]),
    ...(shownTitle(titleOf(input).text).isCut ? writtenBlocks(plan.title, input) : []),
    ...(items.length > 0 ? [{ kind: 'facts', columns: 2, items } as const] : []),
  ]
}

/** Whose and what it is: with its period where the title is the document's own. */
function masthead(input: PlanInput): Block {
  const { text, lang } = titleOf(input)
  const period = periodOf(input)
  const shown = shownTitle(text).text
  return {
    kind: 'masthead',
    ...pictureOf(input),
    owner: ownerOf(input),
    ...(lang === undefined
      ? { title: period === undefined ? shown : `${shown} ${sayPeriod(period)}` }
      : { title: shown, titleLang: lang }),
  }
}

/** Fields of the document that no section has a place for. */
const TOLD_HERE = DOCUMENT_FIELDS.filter(field => !documentRuleOf(field).hasOwnPlace)

function facts(input: PlanInput): readonly Fact[] {
  const { t, work } = input
  return TOLD_HERE.flatMap(field => {
    const written = work.plan[field]
    if (documentRuleOf(field).kind !== 'text' || !isWritten(written)) return []
    return [{ label: t($ => $.plan.documentFields[field]), value: { text: writtenOr(written, input) } }]
  })
}

/** The long ones among them, each under its name. */
export function otherTexts(input: PlanInput): readonly Block[] {
  const { t, work } = input
  return TOLD_HERE.flatMap(field => {
    const written = work.plan[field]
    if (documentRuleOf(field).kind !== 'long-text' || !isWritten(written)) return []
    const heading = { kind: 'heading', level: 2, text: t($ => $.plan.documentFields[field]) } as const
    return [heading, ...writtenBlocks(written, input)]
  })
}

/** The plan's name inside a sentence that begins with `before`. */
export function titleRun(input: PlanInput, before: string): Text {
  const { text, lang } = titleOf(input)
  const shown = shownTitle(text).text
  if (lang !== undefined) return [{ text: shown, lang }]
  return plain(before === '' ? shown : shown.charAt(0).toLocaleLowerCase() + shown.slice(1))
}

import { type Language, SOURCE_LANGUAGE } from '../../catalogue/Language.ts'
import { formatDay, formatIsoDay, formatNumber } from '../../i18n/format.ts'
import { sayAssessedWhen } from '../../i18n/sayAssessedWhen.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { PlanInput } from '../PlanInput.ts'
import { raised } from '../written.ts'

/** Where each number comes from, what it means and doesn't, and what the plan binds to. */
export function methodAndSources(input: PlanInput): readonly Block[] {
  const { t, language, catalogue } = input
  const { source } = catalogue
  const threshold = formatNumber(language, source.threshold)
  const isTranslated = language !== SOURCE_LANGUAGE
  return [
    { kind: 'paragraph', text: plain(t($ => $.report.method.voluntary)) },
    ...part(
      t($ => $.report.method.sources),
      sourcesTable(input),
      para(pageText(input)),
    ),
    ...part(
      t($ => $.method.goals.title),
      said(t($ => $.report.said.markMeans, { threshold })),
      said(t($ => $.report.method.potential)),
    ),
    ...part(
      t($ => $.report.method.order),
      said(t($ => $.report.method.orderText)),
      said(t($ => $.report.method.slotsText)),
    ),
    ...(isTranslated ? [said(t($ => $.report.method.translations))] : []),
  ]
}

function part(heading: string, ...blocks: readonly Block[]): readonly Block[] {
  return [{ kind: 'heading', level: 3, text: heading }, ...blocks]
}

function para(text: Text): Block {
  return { kind: 'paragraph', style: 'small', text }
}

function said(text: string): Block {
  return para(plain(text))
}

function sourcesTable(input: PlanInput): Block {
  const { t, language, catalogue, words, today } = input
  const row = (...cells: readonly string[]) => cells.map(cell => ({ text: plain(raised(cell)) }))
  return {
    kind: 'table',
    caption: t($ => $.report.method.sourcesCaption),
    rowHeader: 0,
    columns: [
      { label: t($ => $.report.method.what), share: 40 },
      { label: t($ => $.report.method.who), share: 32 },
      { label: t($ => $.report.method.when), share: 28 },
    ],
    rows: [
      row(
        t($ => $.report.method.impact),
        words.assessors.impact,
        sayAssessedWhen(input, catalogue.source.impactAssessed.when),
      ),
      row(
        t($ => $.report.method.resources),
        words.assessors.resources,
        t($ => $.report.method.resourcesWhen),
      ),
      row(
        t($ => $.report.method.plan),
        t($ => $.report.method.planWho),
        formatDay(language, today),
      ),
    ],
  }
}

function pageText({ t, language, catalogue }: PlanInput): Text {
  const { title, url, published, updated } = catalogue.source
  const lang: Language = SOURCE_LANGUAGE
  return [
    { text: `${t($ => $.report.method.page)} ` },
    { text: title, lang, href: url },
    {
      text: `. ${t($ => $.method.sources.dates, { published: formatIsoDay(language, published), updated: formatIsoDay(language, updated) })} ${t($ => $.report.method.address)} ${url}`,
    },
  ]
}

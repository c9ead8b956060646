import { type Language, SOURCE_LANGUAGE } from '../../catalogue/Language.ts'
import type { Block, Text } from '../Block.ts'
import { plain } from '../Block.ts'
import type { Telling } from '../PlanInput.ts'
import { raised } from '../written.ts'

/** Where each number comes from, what it means and doesn't, and what the plan binds to. */
export function methodAndSources(telling: Telling): readonly Block[] {
  const { catalogue, reportWords } = telling
  const { source, version } = catalogue
  const { method } = reportWords.phrases
  const isTranslated = reportWords.language !== SOURCE_LANGUAGE
  return [
    { kind: 'heading', level: 2, text: method.heading },
    { kind: 'paragraph', text: plain(method.voluntary) },
    ...part(method.sources, sourcesTable(telling), para(pageText(telling))),
    ...part(method.marks, said(reportWords.markMeans(source.threshold)), said(method.potential)),
    ...part(method.order, said(method.orderText), said(method.slotsText)),
    ...part(
      method.versions,
      ...(isTranslated ? [said(method.translations)] : []),
      said(reportWords.versions(version)),
      ...checksumTexts(telling),
    ),
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

function checksumTexts({ reportWords, checksums }: Telling): readonly Block[] {
  const { method } = reportWords.phrases
  return [
    said(`${method.catalogueChecksum}: ${checksums.catalogue}`),
    said(`${method.answersChecksum}: ${checksums.answers}`),
  ]
}

function sourcesTable({ catalogue, words, reportWords, today }: Telling): Block {
  const { impactAssessed } = catalogue.source
  const { method } = reportWords.phrases
  const row = (...cells: readonly string[]) => cells.map(cell => ({ text: plain(raised(cell)) }))
  return {
    kind: 'table',
    caption: method.sourcesCaption,
    rowHeader: 0,
    columns: [
      { label: method.what, share: 40 },
      { label: method.who, share: 32 },
      { label: method.when, share: 28 },
    ],
    rows: [
      row(method.impact, words.assessors.impact, reportWords.assessedWhen(impactAssessed.when)),
      row(method.resources, words.assessors.resources, method.resourcesWhen),
      row(method.plan, method.planWho, reportWords.day(today)),
    ],
  }
}

function pageText({ catalogue, reportWords }: Telling): Text {
  const { title, url, published, updated } = catalogue.source
  const { method } = reportWords.phrases
  const lang: Language = SOURCE_LANGUAGE
  return [
    { text: `${method.page} ` },
    { text: title, lang, href: url },
    { text: `. ${reportWords.pageDates(published, updated)} ${method.address} ${url}` },
  ]
}

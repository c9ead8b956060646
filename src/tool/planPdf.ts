import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import type { Language } from '../catalogue/Language.ts'
import { createI18n } from '../i18n/createI18n.ts'
import type { Words } from '../i18n/Words.ts'
import { workFileName } from '../plan/fileName.ts'
import { missingForDecision } from '../plan/missingForDecision.ts'
import { planEntries } from '../plan/planEntries.ts'
import { readSavedFile, writeSavedFile } from '../plan/savedFile.ts'
import type { Work } from '../plan/Work.ts'
import { EDITIONS, type Edition } from '../report/Edition.ts'
import { makePlanPdf, type PlanPdfOptions } from '../report/makePlanPdf.ts'
import { type Published, planInput } from '../report/PlanInput.ts'
import type { Attachment } from '../report/writer/attachment.ts'
import { type Outcome, UsageError } from './Outcome.ts'
import { OWN_DATA, readCatalogueDirectory, WORD_LANGUAGES } from './readCatalogueDirectory.ts'

const USAGE = `pdf --plan FILE --lang ${WORD_LANGUAGES.join('|')} --out FILE [--edition ${EDITIONS.join('|')}] [--draft] [--time ISO]`
const FONTS = new URL('../../.cache/fonts/', import.meta.url)

/**
 * `pdf --plan FILE --lang LANGUAGE --out FILE [--edition EDITION] [--draft] [--time ISO]`: a saved plan as a document,
 * byte for byte the browser's; a draft carries the plan it was made from.
 */
export async function planPdf(args: readonly string[]): Promise<Outcome> {
  const { plan, lang, out, time, edition, draft } = pdfArguments(args)
  const { catalogue, texts } = readCatalogueDirectory(OWN_DATA)
  if (catalogue === undefined || !texts.has(lang))
    return { exitCode: 1, errors: 'The catalogue has faults: run check-catalogue.' }
  const text = attempt(() => readFileSync(plan, 'utf8'))
  if (text === undefined) return { exitCode: 1, errors: `The plan ${plan} can't be read.` }
  const opened = readSavedFile(text, catalogue)
  if (!opened.ok) return { exitCode: 1, errors: `The plan ${plan} can't be opened: ${opened.reason}.` }
  const { work, saved } = opened.file
  const attachment = draft ? planAttachment(work, catalogue, saved) : undefined
  const { bytes, pages, replaced } = await makePdf(
    work,
    { catalogue, texts },
    lang,
    new Date(time ?? saved),
    {
      edition,
      ...(attachment && { attachment }),
    },
  )
  if (attempt(() => writeFileSync(out, bytes) ?? true) === undefined)
    return { exitCode: 1, errors: `The file ${out} can't be written.` }
  const note = replaced.length > 0 ? ` The font lacks ${replaced.join(' ')}; □ stands in their place.` : ''
  const missing = edition === 'decision' ? sayMissing(work, catalogue) : ''
  return { exitCode: 0, errors: `Wrote ${out}: ${pages} pages, ${bytes.length} bytes.${note}${missing}` }
}

function sayMissing({ plan }: Work, catalogue: Catalogue): string {
  const missing = missingForDecision(plan, planEntries(plan, catalogue)).map(one => {
    if (one.kind === 'models') return 'models'
    return one.kind === 'document' ? one.field : `${one.model}.${one.field}`
  })
  return missing.length > 0 ? ` Missing for a decision: ${missing.join(', ')}.` : ''
}

/** The saved file of a plan, as a draft carries it. */
function planAttachment(work: Work, catalogue: Catalogue, saved: string): Attachment {
  return {
    name: workFileName(work.answers.municipality, saved.slice(0, 10)),
    description: 'Tiekartturi',
    text: writeSavedFile(work, catalogue, saved),
  }
}

async function makePdf(
  work: Work,
  published: Published,
  language: Language,
  today: Date,
  options: PlanPdfOptions,
) {
  const { t } = await createI18n(language, await interfaceWords(language))
  const { makeFonts } = await import(new URL('../../scripts/fonts/makeFonts.mjs', import.meta.url).href)
  await makeFonts()
  const font = (name: string) => new Uint8Array(readFileSync(new URL(name, FONTS)))
  const input = planInput(work, published, { language, t }, today)
  return makePlanPdf(input, { regular: font('inter-400.ttf'), bold: font('inter-700.ttf') }, options)
}

async function interfaceWords(lang: Language): Promise<Words> {
  const module = await import(new URL(`../i18n/${lang}.ts`, import.meta.url).href)
  return module[lang]
}

interface PdfArguments {
  readonly plan: string
  readonly lang: Language
  readonly out: string
  readonly time: string | undefined
  readonly edition: Edition
  readonly draft: boolean
}

/** @throws UsageError with one sentence that says what is wrong */
function pdfArguments(args: readonly string[]): PdfArguments {
  const values = parsed(args)
  const { plan, lang, out, time, edition: named = 'roadmap', draft = false } = values
  if (!plan || !lang || !out) throw new UsageError(`Give a plan, a language and a file: ${USAGE}.`)
  if (!WORD_LANGUAGES.includes(lang))
    throw new UsageError(`--lang takes ${WORD_LANGUAGES.join(', ')}, got "${lang}".`)
  if (time !== undefined && (!/^\d{4}-\d{2}-\d{2}(T.+)?$/.test(time) || Number.isNaN(Date.parse(time))))
    throw new UsageError(`--time takes a moment such as 2026-11-24T10:00:00Z, got "${time}".`)
  const edition = EDITIONS.find(one => one === named)
  if (edition === undefined) throw new UsageError(`--edition takes ${EDITIONS.join(', ')}, got "${named}".`)
  return { plan, lang, out, time, edition, draft }
}

function parsed(args: readonly string[]) {
  const option = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        plan: option,
        lang: option,
        out: option,
        time: option,
        edition: option,
        draft: { type: 'boolean' },
      },
    }).values
  } catch {
    throw new UsageError(`pdf takes these options alone: ${USAGE}.`)
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

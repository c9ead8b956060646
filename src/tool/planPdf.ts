import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Language } from '../catalogue/Language.ts'
import { createI18n } from '../i18n/createI18n.ts'
import { type Published, planInput } from '../i18n/planInput.ts'
import type { Words } from '../i18n/Words.ts'
import { readSavedFile } from '../plan/savedFile.ts'
import type { Work } from '../plan/Work.ts'
import { makePlanPdf } from '../report/makePlanPdf.ts'
import { type Outcome, UsageError } from './Outcome.ts'
import { OWN_DATA, readCatalogueDirectory, WORD_LANGUAGES } from './readCatalogueDirectory.ts'

const USAGE = `pdf --plan FILE --lang ${WORD_LANGUAGES.join('|')} --out FILE [--time ISO]`
const FONTS = new URL('../../.cache/fonts/', import.meta.url)

/** `pdf --plan FILE --lang LANGUAGE --out FILE [--time ISO]`: the document of a saved plan, byte for byte the browser's. */
export async function planPdf(args: readonly string[]): Promise<Outcome> {
  const { plan, lang, out, time } = pdfArguments(args)
  const { catalogue, texts } = readCatalogueDirectory(OWN_DATA)
  if (catalogue === undefined || !texts.has(lang))
    return { exitCode: 1, errors: 'The catalogue has faults: run check-catalogue.' }
  const text = attempt(() => readFileSync(plan, 'utf8'))
  if (text === undefined) return { exitCode: 1, errors: `The plan ${plan} can't be read.` }
  const opened = readSavedFile(text, catalogue)
  if (!opened.ok) return { exitCode: 1, errors: `The plan ${plan} can't be opened: ${opened.reason}.` }
  const { work, saved } = opened.file
  const { bytes, pages, replaced } = await makePdf(work, { catalogue, texts }, lang, new Date(time ?? saved))
  if (attempt(() => writeFileSync(out, bytes) ?? true) === undefined)
    return { exitCode: 1, errors: `The file ${out} can't be written.` }
  const note = replaced.length > 0 ? ` The font lacks ${replaced.join(' ')}; □ stands in their place.` : ''
  return { exitCode: 0, errors: `Wrote ${out}: ${pages} pages, ${bytes.length} bytes.${note}` }
}

async function makePdf(work: Work, published: Published, language: Language, today: Date) {
  const { t } = await createI18n(language, await interfaceWords(language))
  const { makeFonts } = await import(new URL('../../scripts/fonts/makeFonts.mjs', import.meta.url).href)
  await makeFonts()
  const font = (name: string) => new Uint8Array(readFileSync(new URL(name, FONTS)))
  const input = planInput(work, published, { language, t }, today)
  return makePlanPdf(input, { regular: font('inter-400.ttf'), bold: font('inter-700.ttf') })
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
}

/** @throws UsageError with one sentence that says what is wrong */
function pdfArguments(args: readonly string[]): PdfArguments {
  const values = parsed(args)
  const { plan, lang, out, time } = values
  if (!plan || !lang || !out) throw new UsageError(`Give a plan, a language and a file: ${USAGE}.`)
  if (!WORD_LANGUAGES.includes(lang))
    throw new UsageError(`--lang takes ${WORD_LANGUAGES.join(', ')}, got "${lang}".`)
  if (time !== undefined && (!/^\d{4}-\d{2}-\d{2}(T.+)?$/.test(time) || Number.isNaN(Date.parse(time))))
    throw new UsageError(`--time takes a moment such as 2026-11-24T10:00:00Z, got "${time}".`)
  return { plan, lang, out, time }
}

function parsed(args: readonly string[]) {
  const option = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: { plan: option, lang: option, out: option, time: option },
    }).values
  } catch {
    throw new UsageError(`pdf takes these options alone, each with a value: ${USAGE}.`)
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { createI18n } from '../i18n/createI18n.ts'
import type { Words } from '../i18n/Words.ts'
import { isWholeLogo } from '../plan/isWholePng.ts'
import { readSavedFile } from '../plan/savedFile.ts'
import { type PlanInput, planInput } from '../report/PlanInput.ts'
import type { Outcome } from './Outcome.ts'
import { planArguments } from './planArguments.ts'
import { OWN_DATA, readCatalogueDirectory } from './readCatalogueDirectory.ts'

interface PlanFile {
  readonly bytes: Uint8Array
  /** What it has, as in `7 pages`. */
  readonly has: string
  readonly note?: string
}

/** Makes a file of a saved plan, by the arguments of a command, and tells what it has. */
export async function writePlanFile(
  command: string,
  args: readonly string[],
  make: (input: PlanInput) => Promise<PlanFile>,
): Promise<Outcome> {
  const { plan, lang, out, time } = planArguments(command, args)
  const { catalogue, texts } = readCatalogueDirectory(OWN_DATA)
  if (catalogue === undefined || !texts.has(lang))
    return { exitCode: 1, errors: 'The catalogue has faults: run check-catalogue.' }
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(plan)))
  if (text === undefined) return { exitCode: 1, errors: `The plan ${plan} can't be read as UTF-8 text.` }
  const opened = readSavedFile(text, catalogue)
  if (!opened.ok) return { exitCode: 1, errors: `The plan ${plan} can't be opened: ${opened.reason}.` }
  const { work, saved } = opened.file
  const { logo } = work.plan
  if (logo !== undefined && !(await isWholeLogo(logo)))
    return { exitCode: 1, errors: `The plan ${plan} can't be opened: its picture has no pixels.` }
  const { t } = await createI18n(lang, await interfaceWords(lang))
  const today = new Date(time ?? saved)
  const {
    bytes,
    has,
    note = '',
  } = await make(planInput(work, { catalogue, texts }, { language: lang, t }, today))
  if (attempt(() => writeFileSync(out, bytes) ?? true) === undefined)
    return { exitCode: 1, errors: `The file ${out} can't be written.` }
  return { exitCode: 0, errors: `Wrote ${out}: ${has}, ${bytes.length} bytes.${note}` }
}

async function interfaceWords(lang: string): Promise<Words> {
  const module = await import(new URL(`../i18n/${lang}.ts`, import.meta.url).href)
  return module[lang]
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

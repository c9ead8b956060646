import { readFileSync, writeFileSync } from 'node:fs'
import type { Catalogue } from '../catalogue/Catalogue.ts'
import { createI18n } from '../i18n/createI18n.ts'
import type { Words } from '../i18n/Words.ts'

import { isWholeLogo } from '../plan/isWholePng.ts'

import { missingForDecision } from '../plan/missingForDecision.ts'

import { readSavedFile } from '../plan/savedFile.ts'
import type { Edition } from '../report/Edition.ts'
import { type PlanInput, planInput } from '../report/PlanInput.ts'
import type { Outcome } from './Outcome.ts'
import { type PlanCommand, planArguments } from './planArguments.ts'
import { OWN_DATA, readCatalogueDirectory } from './readCatalogueDirectory.ts'

/** The saved plan, opened, and how its document is asked for. */
interface OpenedPlan {
  readonly input: PlanInput
  /** As published, without the municipality's own models. */
  readonly catalogue: Catalogue
  /** The moment it was saved. */
  readonly saved: string
  readonly edition: Edition
  readonly draft: boolean
}

interface PlanFile {
  readonly bytes: Uint8Array
  /** What it has, as in `7 pages`. */
  readonly has: string
  readonly note?: string
}

/** Makes a file of a saved plan, by the arguments of a command, and tells what it has. */
export async function writePlanFile(
  command: PlanCommand,
  args: readonly string[],
  make: (opened: OpenedPlan) => Promise<PlanFile>,
): Promise<Outcome> {
  const { plan, lang, out, time, edition, draft } = planArguments(command, args)
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
  const input = planInput(work, { catalogue, texts }, { language: lang, t }, new Date(time ?? saved))
  const { bytes, has, note = '' } = await make({ input, catalogue, saved, edition, draft })
  if (attempt(() => writeFileSync(out, bytes) ?? true) === undefined)
    return { exitCode: 1, errors: `The file ${out} can't be written.` }
  const missing = edition === 'decision' ? sayMissing(input) : ''
  return { exitCode: 0, errors: `Wrote ${out}: ${has}, ${bytes.length} bytes.${note}${missing}` }
}

function sayMissing({ work, entries }: PlanInput): string {
  const missing = missingForDecision(work.plan, entries).map(one => {
    if (one.kind === 'models') return 'models'
    return one.kind === 'document' ? one.field : `${one.model}.${one.field}`
  })
  return missing.length > 0 ? ` Missing for a decision: ${missing.join(', ')}.` : ''
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

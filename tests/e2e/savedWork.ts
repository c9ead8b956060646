import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Answers, EMPTY_ANSWERS, STEPS } from '../../src/assessment/Answers.ts'
import { readSavedFile, writeSavedFile } from '../../src/plan/savedFile.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { dataFolder, readCatalogue } from './speech.ts'

export const storageKey = 'tiekartturi.work'
export const rescueKey = 'tiekartturi.rescue'

const catalogue = readCatalogue()
const saved = '2026-11-24T08:00:00.000Z'

/** One of the complete works that can be tried from the start page. */
export function readExample(name: 'village' | 'town' | 'city'): Work {
  const opened = readSavedFile(readFileSync(join(dataFolder, 'examples', `${name}.json`), 'utf8'), catalogue)
  if (!opened.ok) throw new Error(`${name}: ${opened.reason}`)
  return opened.file.work
}

const importances: Answers['importance'] = Object.fromEntries(
  (['fairly', 'very', 'not', 'very', 'fairly'] as const).map((word, i) => [catalogue.goals[i]?.id, word]),
)

/** A finished self-assessment: goals B and D first, two light and two moderate slots; with changes. */
export function buildWork({
  answers,
  ...over
}: Partial<Omit<Work, 'answers'>> & { answers?: object } = {}): Work {
  return {
    ...EMPTY_WORK,
    ...over,
    answers: {
      ...EMPTY_ANSWERS,
      municipality: 'Esimerkkilä',
      period: { kind: 'term', from: 2026, to: 2029 },
      staff: 'moderate',
      money: 'moderate',
      slots: { light: 2, moderate: 2, heavy: 0 },
      importance: importances,
      passed: STEPS.filter(step => step !== 'check'),
      ...answers,
    },
  }
}

/** A work as the app saves it to a file or to the browser. */
export function savedText(work: Work): string {
  return writeSavedFile(work, catalogue, saved)
}

/** Puts a text where the app keeps its work, before the page is first opened; later loads leave it alone. */
export async function keepBeforehand(page: Page, kept: Work | string): Promise<void> {
  const text = typeof kept === 'string' ? kept : savedText(kept)
  await page.addInitScript(
    ([key, value]) => {
      if (sessionStorage.getItem('kept beforehand')) return
      sessionStorage.setItem('kept beforehand', 'yes')
      localStorage.setItem(key, value)
    },
    [storageKey, text] as const,
  )
}

/** What the browser keeps now; undefined when nothing. */
export async function readKept(page: Page): Promise<Work | undefined> {
  const text = await page.evaluate(key => localStorage.getItem(key), storageKey)
  return text === null ? undefined : JSON.parse(text).work
}

import { readFileSync } from 'node:fs'
import type { Language } from '../../src/catalogue/Language.ts'
import { readSavedFile } from '../../src/plan/savedFile.ts'
import type { Work } from '../../src/plan/Work.ts'
import { makePlanPdf, type PlanPdf } from '../../src/report/makePlanPdf.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput, buildWork, catalogue, written } from './buildPlan.ts'
import { fonts } from './fonts.ts'

export const EXAMPLES = ['village', 'town', 'city'] as const

/** Text that a PDF writer easily breaks at. */
export const HOSTILE = [
  'Emoji 🌍👩‍🔬 ja 👍🏽',
  'oikealta vasemmalle: שלום مرحبا \u202Eabc\u202C',
  'yhdistyvät a\u0308 o\u0308 e\u0301 q\u0323\u0307',
  'ohjausmerkit \u0000\u0007\u001B\u007F\u0085',
  // No part of it stands twice, so that what a page took of it can be told.
  Array.from({ length: 2000 }, (_, i) => `sana${i}`)
    .join('')
    .slice(0, 10_000),
  'sarkain\tsarkain\t\tsarkain',
  'ta\u00ADvu\u00ADvii\u00ADvo\u00ADja hy\u00ADvin\u00ADvoin\u00ADti\u00ADyh\u00ADteis\u00ADkun\u00ADta '.repeat(
    6,
  ),
  '<script>alert("hei")</script> &amp; ]]> %%EOF endobj endstream (\\) >>',
  'yksinäiset \uD800 ja \uDC00',
  'Sámegiella: čáhci, šaddat, žákta, ŋuoppu, đuođđu, ŧ',
  'Кириллица, ελληνικά, 水, 한국어',
  'no\u00A0break\u2011hyphen\u202Fnarrow ≥ ≤ − CO₂ ½ ﬁ',
  '\u200B',
].join('\n')

export function exampleWork(name: (typeof EXAMPLES)[number]): Work {
  const text = readFileSync(new URL(`../../data/examples/${name}.json`, import.meta.url), 'utf8')
  const opened = readSavedFile(text, catalogue)
  if (!opened.ok) throw new Error(`data/examples/${name}.json can't be opened: ${opened.reason}`)
  return opened.file.work
}

function everyModel(): Work {
  const { plan, ...work } = buildWork(1)
  return {
    ...work,
    plan: { standing: 'for-decision', rows: catalogue.models.map(({ id }) => ({ model: id })) },
  }
}

/** Hostile text in every field, in a language that is not the document's. */
function hostileWork(language: Language): Work {
  const text = written(HOSTILE, language === 'sv' ? 'fi' : 'sv')
  const fields = { lead: text, partners: text, indicator: text, steps: text, notes: text }
  return buildWork(3, fields, { municipality: HOSTILE.replaceAll('\n', ' ').slice(0, 120) })
}

/** The plans that PDFs are judged by, each in every language. */
export const SAMPLES: Readonly<Record<string, (language: Language) => Work>> = {
  village: () => exampleWork('village'),
  town: () => exampleWork('town'),
  city: () => exampleWork('city'),
  'one-model': () => buildWork(1),
  'every-model': everyModel,
  hostile: hostileWork,
}

export async function makeSample(name: string, language: Language): Promise<PlanPdf> {
  const work = SAMPLES[name]?.(language)
  if (work === undefined) throw new RangeError(`there is no sample ${name}`)
  return makePlanPdf(await buildInput(work, language), fonts)
}

export const SAMPLE_FILES = Object.keys(SAMPLES).flatMap(name =>
  LANGUAGES.map(language => ({ name, language, file: `${name}.${language}.pdf` })),
)

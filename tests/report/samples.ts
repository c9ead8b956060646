import { readFileSync } from 'node:fs'
import { OWN_NAME_MAX_LENGTH } from '../../src/assessment/Local.ts'
import type { Written } from '../../src/assessment/Written.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Language } from '../../src/catalogue/Language.ts'
import { DOCUMENT_FIELDS } from '../../src/plan/DocumentField.ts'
import type { Plan, PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { WRITTEN_FIELDS, type WrittenField } from '../../src/plan/RowField.ts'
import { readSavedFile } from '../../src/plan/savedFile.ts'
import type { Work } from '../../src/plan/Work.ts'
import { makePlanPdf, type PlanPdf } from '../../src/report/makePlanPdf.ts'
import type { PdfExtras } from '../../src/report/writer/writePdf.ts'
import { buildLogo } from '../fixtures/logo.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput, buildWork, catalogue, written } from './buildPlan.ts'
import { fonts } from './fonts.ts'

export const EXAMPLES = ['village', 'town', 'city'] as const

/** No part of it stands twice, so that what a page took of it can be told. */
const LONG_WORD = Array.from({ length: 2000 }, (_, i) => `sana${i}`)
  .join('')
  .slice(0, 10_000)

/** Text that a PDF writer easily breaks at. */
export const HOSTILE = [
  'Emoji 🌍👩‍🔬 ja 👍🏽',
  'oikealta vasemmalle: שלום مرحبا \u202Eabc\u202C',
  'yhdistyvät a\u0308 o\u0308 e\u0301 q\u0323\u0307',
  'ohjausmerkit \u0000\u0007\u001B\u007F\u0085',
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

/** A text in every field of a row that takes one; each begins otherwise, so that they can be told apart. */
function rowOf(text: Written): Pick<PlanRow, WrittenField | 'milestones'> {
  const fields = WRITTEN_FIELDS.map(field => [field, begun(field, text)])
  return {
    ...Object.fromEntries(fields),
    milestones: [quarterOf(2028, 1), quarterOf(2027, 2)].map(quarter => ({
      quarter,
      text: begun(quarter, text),
    })),
  }
}

function planFieldsOf(text: Written): Partial<Plan> {
  return Object.fromEntries(DOCUMENT_FIELDS.map(field => [field, begun(field, text)]))
}

function begun(beginning: string, { text, lang }: Written): Written {
  return { text: `${beginning} ${text}`, lang }
}

/** Everything that can be filled in: of the plan, of its rows, of local judgement, of a model of its own, a picture. */
export function filledWork(text: Written, municipality = 'Kuusijärven kaupunki'): Work {
  const [judged, marked] = [catalogue.models[5], catalogue.models[9]]
  const [goal, category] = [catalogue.goals[0], catalogue.categories[0]]
  if (!judged || !marked || !goal || !category) throw new Error('the catalogue is too small')
  // The gate's own form of such an id.
  const own = 'own-1' as ModelId
  const name = { ...text, text: text.text.slice(0, OWN_NAME_MAX_LENGTH) }
  const amounts = { hours: 1200, costEur: 45_000, status: 'under-way' } as const
  const work = buildWork(3, { ...rowOf(text), ...amounts }, { municipality })
  return {
    ...work,
    plan: {
      ...work.plan,
      ...planFieldsOf(text),
      logo: buildLogo({ alt: text }),
      cover: true,
      rows: [...work.plan.rows, { model: own, ...rowOf(text), start: quarterOf(2027, 3), scale: 'full' }],
    },
    local: {
      applied: true,
      judgements: {
        [judged.id]: { resources: { level: 1, marksHold: true, reason: text }, marks: {} },
        [marked.id]: { marks: { [goal.id]: text } },
      },
      own: [{ id: own, name, category: category.id, resources: 2, marks: [goal.id], why: text, how: text }],
    },
  }
}

/** Hostile text in every field, in a language that is not the document's; in one row and the plan a long word too. */
function hostileWork(language: Language): Work {
  const lang = language === 'sv' ? 'fi' : 'sv'
  const work = filledWork(written(HOSTILE, lang), HOSTILE.replaceAll('\n', ' ').slice(0, 120))
  const longer = written(`${HOSTILE}\n${LONG_WORD}`, lang)
  const { rows } = work.plan
  return {
    ...work,
    plan: {
      ...work.plan,
      ...planFieldsOf(longer),
      rows: rows.map((row, i) => (i === 0 ? { ...row, ...rowOf(longer) } : row)),
    },
  }
}

const withLogo = (work: Work): Work => ({ ...work, plan: { ...work.plan, logo: buildLogo(), cover: true } })

/** The plans that PDFs are judged by, each in every language. */
export const SAMPLES: Readonly<Record<string, (language: Language) => Work>> = {
  village: () => exampleWork('village'),
  town: () => exampleWork('town'),
  city: () => exampleWork('city'),
  'one-model': () => buildWork(1),
  'with-logo': () => withLogo(buildWork(5)),
  'filled-in': () => filledWork(written('Kirjoitettu asia, jonka kunta on itse harkinnut ja päättänyt.')),
  'every-model': everyModel,
  hostile: hostileWork,
}

export async function makeSample(name: string, language: Language, extras: PdfExtras = {}): Promise<PlanPdf> {
  const work = SAMPLES[name]?.(language)
  if (work === undefined) throw new RangeError(`there is no sample ${name}`)
  return makePlanPdf(await buildInput(work, language), fonts, extras)
}

export const SAMPLE_FILES = Object.keys(SAMPLES).flatMap(name =>
  LANGUAGES.map(language => ({ name, language, file: `${name}.${language}.pdf` })),
)

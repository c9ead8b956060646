import type { Answers } from '../../src/assessment/Answers.ts'
import type { Written } from '../../src/assessment/Written.ts'
import { type CatalogueWords, catalogueWords } from '../../src/catalogue/CatalogueWords.ts'
import type { GoalId } from '../../src/catalogue/ids.ts'
import type { Language } from '../../src/catalogue/Language.ts'
import type { RawTexts } from '../../src/catalogue/textsSchema.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import type { PlanRow } from '../../src/plan/Plan.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { type PlanInput, planInput } from '../../src/report/PlanInput.ts'
import { ownCatalogue, ownTexts, TEXT_LANGUAGES } from '../fixtures/ownData.ts'
import { wordsIn as interfaceWords } from '../fixtures/words.ts'

export const catalogue = ownCatalogue()

const texts = new Map<Language, RawTexts>(TEXT_LANGUAGES.map(language => [language, ownTexts(language)]))

export function wordsIn(language: Language): CatalogueWords {
  const found = (of: Language) => {
    const own = texts.get(of)
    if (own === undefined) throw new RangeError(of)
    return own
  }
  return catalogueWords(catalogue, language, found(language), found('fi'))
}

export async function buildInput(work: Work, language: Language = 'fi'): Promise<PlanInput> {
  const { t } = await createI18n(language, interfaceWords(language))
  return planInput(work, { catalogue, texts }, { language, t }, new Date('2026-11-24T10:00:00Z'))
}

export function written(text: string, lang: Language = 'fi'): Written {
  return { text, lang }
}

/** A plan with the first `count` models of a shuffled-looking but fixed order, most fields filled in. */
export function buildWork(count: number, over: Partial<PlanRow> = {}, answers: Partial<Answers> = {}): Work {
  const { models } = catalogue
  const step = 8
  const chosen = Array.from({ length: count }, (_, i) => models[(3 + i * step) % models.length]).filter(
    model => model !== undefined,
  )
  return {
    ...EMPTY_WORK,
    answers: {
      ...EMPTY_WORK.answers,
      municipality: 'Kuusijärven kaupunki',
      period: { kind: 'term', from: 2026, to: 2029 },
      staff: 'moderate',
      money: 'little',
      slots: { light: 2, moderate: 2, heavy: 1 },
      importance: importances(['very', 'fairly', 'not', 'somewhat', 'fairly']),
      status: models[33] && models[6] ? { [models[33].id]: 'in-use', [models[6].id]: 'in-use' } : {},
      ...answers,
    },
    plan: {
      standing: 'draft',
      rows: chosen.map((model, i) => ({ model: model.id, ...filled(i), ...over })),
    },
  }
}

function filled(i: number): Partial<PlanRow> {
  if (i % 4 === 3) return {}
  return {
    scale: (['trial', 'partial', 'full'] as const)[i % 3] ?? 'trial',
    start: quarterOf(2027 + Math.floor(i / 4), (i % 4) + 1),
    lead: written(['Elinkeinopäällikkö', 'Ilmastokoordinaattori', 'Hankintajohtaja'][i % 3] ?? ''),
    partners: written('Paikalliset yrittäjät, Keski-Uudenmaan ympäristökeskus'),
    indicator: written(`Mukana olevia yrityksiä vuodessa vähintään ${10 + i}`),
    ...(i % 3 === 0
      ? { notes: written(`Tuodaan lautakunnalle keväällä, asia ${i}.\nRahoitus haetaan erikseen.`) }
      : {}),
    ...(i % 2 === 0 ? { duration: { kind: 'months', months: 12 + i } } : {}),
  }
}

function importances(words: readonly ('very' | 'fairly' | 'somewhat' | 'not')[]): Answers['importance'] {
  return Object.fromEntries(
    catalogue.goals.map(({ id }, i): [GoalId, (typeof words)[number]] => [
      id,
      words[i % words.length] ?? 'not',
    ]),
  )
}

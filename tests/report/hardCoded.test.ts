import { expect, test } from 'vitest'
import type { Language } from '../../src/catalogue/Language.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import { formatList } from '../../src/i18n/format.ts'
import type { Block } from '../../src/report/Block.ts'
import { planInput } from '../../src/report/PlanInput.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { ownTexts } from '../fixtures/ownData.ts'
import { bracketed, mapTexts, PSEUDO, pseudoWords, unsaid } from '../fixtures/pseudoLanguage.ts'
import { WORDS } from '../fixtures/words.ts'
import { buildWork, catalogue } from './buildPlan.ts'
import { exampleWork } from './samples.ts'

const NO_WORDS: ReadonlySet<string> = new Set(['kind', 'style', 'tone', 'lang', 'titleLang', 'href'])

/** Every text of a document's blocks, in reading order. */
function textsOf(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = []
  mapTexts(blocks, (text, key) => {
    if (!NO_WORDS.has(key)) texts.push(text)
    return text
  })
  return texts
}

const TODAY = new Date('2026-11-24')
const INTL_WORDS = [
  new Intl.DateTimeFormat(PSEUDO, { month: 'long' }).format(TODAY),
  formatList(PSEUDO, ['', '']),
]
  .join(' ')
  .split(/[^\p{L}]+/u)

const works = {
  empty: buildWork(0),
  five: buildWork(5),
  town: exampleWork('town'),
  city: exampleWork('city'),
}

test.each(Object.entries(works))(
  'the document of %s says nothing that is in no words file',
  async (_, work) => {
    const { t } = await createI18n(PSEUDO, pseudoWords(WORDS.fi))
    const texts = new Map<Language, ReturnType<typeof ownTexts>>([
      ['fi', ownTexts('fi')],
      [PSEUDO, pseudoWords(ownTexts('fi'))],
    ])
    // What the user wrote is in no words file, and goes in brackets as well.
    const inBrackets = mapTexts(work, (text, key) =>
      key === 'text' || key === 'name' || key === 'municipality' ? bracketed(text) : text,
    )
    const input = planInput(inBrackets, { catalogue, texts }, { language: PSEUDO, t }, TODAY)
    const { blocks, header, footer, title } = planDocument(input)
    const { source } = catalogue
    const named = new Set<string>([
      ...catalogue.goals.map(({ id }) => id),
      // The source's own title and address, and labels of its examples.
      ...`${source.title} ${source.url}`.split(/[^\p{L}-]+/u),
      // In a language that it does not know, Intl falls back to one that it does.
      ...INTL_WORDS,
    ])
    const checksums = Object.values(input.checksums)
    // What one text says may stand in several lines, so the brackets close over the whole document.
    const words = unsaid([header, footer, title, ...textsOf(blocks)].join('\n'))
      .split(/[^\p{L}\d-]+/u)
      .filter(word => !checksums.includes(word))
      .filter(word => /\p{L}/u.test(word) && !named.has(word))
    expect([...new Set(words)]).toEqual([])
  },
)

import { expect, test } from 'vitest'
import { createI18n } from '../../src/i18n/createI18n.ts'
import { sayExplanation } from '../../src/i18n/sayModel.ts'
import { explainModel } from '../../src/scoring/explainModel.ts'
import { buildModel } from '../fixtures/buildModel.ts'
import { goal, tiers } from '../fixtures/ids.ts'
import { wordsIn as interfaceWords, LANGUAGES } from '../fixtures/words.ts'
import { catalogue, wordsIn } from '../report/buildPlan.ts'

/** A model at a smaller scale here, where published marks do not hold. */
const scaledDown = (marks: string, judgedMarks: string, droppedMarks: string) =>
  buildModel(1, 1, marks, {
    local: {
      kind: 'judged',
      publishedResources: 3,
      judgedMarks: [...judgedMarks].map(goal),
      droppedMarks: [...droppedMarks].map(goal),
    },
  })

test.each(LANGUAGES)(
  'in %s, a mark that does not hold here is never said to be unpublished',
  async language => {
    const { t } = await createI18n(language, interfaceWords(language))
    const speech = { t, language, words: wordsIn(language), catalogue }
    const say = (marks: string, judgedMarks: string, dropped: string, priorities: string) =>
      sayExplanation(speech, explainModel(scaledDown(marks, judgedMarks, dropped), tiers(priorities)))
    const droppedAlone = say('', '', 'AB', 'A>B')
    expect(droppedAlone).toContain(t($ => $.local.droppedSentence, { count: 2, goals: 'A' }).split('A')[0])
    expect(droppedAlone).not.toContain(t($ => $.say.hitsNone))
    const beside = say('D', 'D', 'A', 'D>A>B')
    expect(beside).toContain(t($ => $.local.droppedSentence, { count: 1, goals: 'A' }))
    expect(beside).toContain(t($ => $.local.judgedSentence, { goals: 'D' }))
    expect(beside).toContain(
      t($ => $.say.notRated, { threshold: language === 'en' ? '3.3' : '3,3', goals: 'B' }),
    )
  },
)

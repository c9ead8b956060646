import { type Answers, IMPORTANCES, STATUSES, type Step } from '../../assessment/Answers.ts'
import { tieBreakGoals } from '../../assessment/priorityTiers.ts'
import { SLOT_KINDS } from '../../assessment/Slots.ts'
import type { Estimate } from '../../assessment/Yardstick.ts'
import { formatList } from '../../i18n/format.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayAmounts } from '../../i18n/sayEstimate.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import { sayByWeight } from '../../i18n/sayPlan.ts'

const ANSWERS_IN_ORDER = [...[...IMPORTANCES].reverse(), 'unknown'] as const

interface Row {
  readonly step: Step
  readonly question: string
  readonly answer: string | undefined
}

/** Every question with its answer in words, in the order of the steps; undefined where there is none. */
export function answerRows(speech: Speech, answers: Answers): readonly Row[] {
  const { t, words, catalogue } = speech
  const { period, slots, first, workingDays: days, euros } = answers
  const unknown = t($ => $.wizard.unknown)
  const amount = (kind: 'staff' | 'money', exact: Estimate) => {
    const value = answers[kind]
    const said = value && (value === 'unknown' ? unknown : t($ => $.wizard.resources[kind][value]))
    const amounts = sayAmounts(speech, exact)
    return amounts === '' ? said : t($ => $.laterSteps.check.exactly, { said: said ?? unknown, amounts })
  }
  return [
    { step: 'goals', question: t($ => $.columns.goals), answer: sayImportances(speech, answers) },
    ...(tieBreakGoals(catalogue, answers).length > 0
      ? [
          {
            step: 'goals' as const,
            question: t($ => $.laterSteps.check.first),
            answer: first === null ? t($ => $.wizard.goals.noDifference) : first && words.goal(first).long,
          },
        ]
      : []),
    {
      step: 'resources',
      question: t($ => $.laterSteps.check.staff),
      answer: amount('staff', days === undefined ? {} : { days }),
    },
    {
      step: 'resources',
      question: t($ => $.laterSteps.check.money),
      answer: amount('money', euros === undefined ? {} : { euros }),
    },
    { step: 'in-use', question: t($ => $.laterSteps.check.inUse), answer: sayStatuses(speech, answers) },
    {
      step: 'slots',
      question: t($ => $.laterSteps.check.slots),
      answer: slots && (slots === 'unknown' ? unknown : sayByWeight(speech, slots)),
    },
    {
      step: 'yardstick',
      question: t($ => $.laterSteps.check.yardstick),
      answer: sayYardstick(speech, answers),
    },
    {
      step: 'municipality',
      question: t($ => $.laterSteps.check.municipality),
      answer: answers.municipality.trim() || undefined,
    },
    {
      step: 'municipality',
      question: t($ => $.laterSteps.check.period),
      answer: period && (period === 'unknown' ? unknown : `${period.from}–${period.to}`),
    },
  ]
}

/** Goals by importance, the most important first: `Erittäin tärkeä: E … Melko tärkeä: D …`. */
function sayImportances(speech: Speech, { importance }: Answers): string | undefined {
  const { t, catalogue, language } = speech
  const said = ANSWERS_IN_ORDER.flatMap(value => {
    const goals = catalogue.goals.filter(({ id }) => importance[id] === value)
    if (goals.length === 0) return []
    const label = value === 'unknown' ? t($ => $.wizard.unknown) : t($ => $.wizard.goals.importance[value])
    return [
      `${label}: ${formatList(
        language,
        goals.map(({ id }) => sayGoal(speech, id)),
      )}.`,
    ]
  })
  return said.length > 0 ? said.join('\n') : undefined
}

/** What each level takes: `Kevyt malli: 15 työpäivää ja 200 €. …` */
function sayYardstick(speech: Speech, { yardstick }: Answers): string | undefined {
  const said = SLOT_KINDS.flatMap(kind => {
    const amounts = sayAmounts(speech, yardstick?.[kind] ?? {})
    return amounts === '' ? [] : [`${speech.t($ => $.laterSteps.yardstick[kind])}: ${amounts}.`]
  })
  return said.length > 0 ? said.join('\n') : undefined
}

/** Models by status: `Käytössä: … · Päätetty: …`. */
function sayStatuses({ t, language, words, catalogue }: Speech, { status }: Answers): string | undefined {
  const groups = STATUSES.flatMap(kind => {
    const models = catalogue.models.filter(({ id }) => status[id] === kind)
    if (models.length === 0) return []
    const names = models.map(({ id }) => words.model(id).short)
    return [`${t($ => $.status[kind])}: ${formatList(language, names)}.`]
  })
  return groups.length > 0 ? groups.join('\n') : undefined
}

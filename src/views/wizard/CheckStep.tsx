import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type Answers, STATUSES, type Step } from '../../assessment/Answers.ts'
import { tieBreakGoals } from '../../assessment/priorityTiers.ts'
import { formatList } from '../../i18n/format.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayByWeight } from '../../i18n/sayPlan.ts'
import { useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './CheckStep.module.css'

interface Row {
  readonly step: Step
  readonly question: ReactNode
  readonly answer: string | undefined
}

/** Every answer on one page; "Change" leads to the question and straight back. */
export function CheckStep() {
  const speech = useSpeech()
  const { t } = speech
  const { answers } = useWork()
  return (
    <>
      <p className="lead">{t($ => $.wizard.check.why)}</p>
      <dl className={styles.rows}>
        {answerRows(speech, answers).map(({ step, question, answer }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change places
          <div key={i} className={styles.row}>
            <dt>{question}</dt>
            <dd className={answer === undefined ? styles.skipped : undefined}>
              {answer ?? t($ => $.wizard.check.unanswered)}
            </dd>
            <dd>
              <Link href={`/assessment/${step}?return`}>
                {t($ => $.shell.change)}
                <span className="hidden-visually"> {question}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function answerRows(speech: Speech, answers: Answers): readonly Row[] {
  const { t, words, catalogue } = speech
  const { period, staff, money, slots, importance, first } = answers
  const amount = (value: Answers['staff']) =>
    value && (value === 'unknown' ? t($ => $.wizard.unknown) : t($ => $.wizard.resources.amounts[value]))
  return [
    {
      step: 'municipality',
      question: t($ => $.wizard.check.municipality),
      answer: answers.municipality.trim() || undefined,
    },
    {
      step: 'municipality',
      question: t($ => $.wizard.check.period),
      answer: period && (period === 'unknown' ? t($ => $.wizard.unknown) : `${period.from}–${period.to}`),
    },
    { step: 'resources', question: t($ => $.wizard.check.staff), answer: amount(staff) },
    { step: 'resources', question: t($ => $.wizard.check.money), answer: amount(money) },
    {
      step: 'slots',
      question: t($ => $.wizard.check.slots),
      answer: slots && (slots === 'unknown' ? t($ => $.wizard.unknown) : sayByWeight(speech, slots)),
    },
    ...catalogue.goals.map(({ id }): Row => {
      const value = importance[id]
      return {
        step: 'goals',
        question: `${id} ${words.goal(id).long}`,
        answer:
          value &&
          (value === 'unknown' ? t($ => $.wizard.unknown) : t($ => $.wizard.goals.importance[value])),
      }
    }),
    ...(tieBreakGoals(catalogue, answers).length > 0
      ? [
          {
            step: 'goals' as const,
            question: t($ => $.wizard.check.first),
            answer: first === null ? t($ => $.wizard.goals.noDifference) : first && words.goal(first).long,
          },
        ]
      : []),
    { step: 'in-use', question: t($ => $.wizard.check.inUse), answer: sayStatuses(speech, answers) },
  ]
}

/** Models by status: `Käytössä: … · Päätetty: …`. */
function sayStatuses({ t, language, words, catalogue }: Speech, { status }: Answers): string | undefined {
  const groups = STATUSES.flatMap(kind => {
    const models = catalogue.models.filter(({ id }) => status[id] === kind)
    if (models.length === 0) return []
    const names = models.map(({ id }) => words.model(id).short)
    return [`${t($ => $.status[kind])}: ${formatList(language, names)}.`]
  })
  return groups.length > 0 ? groups.join(' ') : undefined
}

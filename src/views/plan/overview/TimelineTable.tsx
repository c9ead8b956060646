import { sayDuration, sayQuarter } from '../../../i18n/sayPlan.ts'
import type { Milestone } from '../../../plan/Milestone.ts'
import { milestonesInOrder } from '../../../plan/milestonesInOrder.ts'
import type { TimelineRow } from '../../../plan/timeline.ts'
import { useSpeech } from '../../services/SpeechProvider.tsx'
import styles from './PlanTimeline.module.css'

/** When each model starts and ends, and its milestones where some have any. */
export function TimelineTable({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const speech = useSpeech()
  const { t, words } = speech
  const undecided = t($ => $.fields.undecided)
  const hasMilestones = rows.some(({ entry }) => (entry.row.milestones ?? []).length > 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.frame} aria-label={t($ => $.plan.timelineTable)} tabIndex={0}>
      <table className={styles.table} data-wide={hasMilestones}>
        <caption className="hidden-visually">{t($ => $.plan.timelineCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t($ => $.columns.name)}</th>
            <th scope="col">{t($ => $.fields.start)}</th>
            <th scope="col">{t($ => $.plan.timelineEnd)}</th>
            {hasMilestones && <th scope="col">{t($ => $.fields.milestones)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry: { model, duration, row }, start, end }) => (
            <tr key={model.id}>
              <th scope="row">{words.model(model.id).short}</th>
              <td>{start ? sayQuarter(speech, start) : undecided}</td>
              <td>{end ? sayQuarter(speech, end) : duration ? sayDuration(speech, duration) : undecided}</td>
              {hasMilestones && (
                <td>
                  <Milestones of={milestonesInOrder(row)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Milestones({ of }: { readonly of: readonly Milestone[] }) {
  const speech = useSpeech()
  if (of.length === 0) return '–'
  return (
    <ul className={styles.milestones}>
      {of.map(({ quarter, text: { text, lang } }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two milestones may be the same
        <li key={i}>
          {sayQuarter(speech, quarter)}:{' '}
          <span lang={lang === speech.language ? undefined : lang}>{text}</span>
        </li>
      ))}
    </ul>
  )
}

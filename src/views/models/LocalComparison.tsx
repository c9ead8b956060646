import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { formatNumber } from '../../i18n/format.ts'
import { sayGoal } from '../../i18n/sayModel.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './LocalJudgement.module.css'

/** Published and local values side by side, for the points that differ; nothing while none do. */
export function LocalComparison({ published }: { readonly published: OperatingModel }) {
  const speech = useSpeech()
  const { t, language, words, catalogue } = speech
  const here = catalogue.models.find(({ id }) => id === published.id)
  if (here?.local?.kind !== 'judged') return null
  const { judgedMarks, droppedMarks } = here.local
  const threshold = formatNumber(language, catalogue.source.threshold)
  const rows = [
    ...(here.resources === published.resources
      ? []
      : [
          {
            name: t($ => $.columns.resources),
            was: words.resources(published.resources),
            is: words.resources(here.resources),
          },
        ]),
    ...judgedMarks.map(goal => ({
      name: sayGoal(speech, goal),
      was: t($ => $.marks.notPublished, { threshold }),
      is: t($ => $.local.judgedMark),
    })),
    ...droppedMarks.map(goal => ({
      name: sayGoal(speech, goal),
      was: t($ => $.marks.high, { threshold }),
      is: t($ => $.local.droppedMark),
    })),
  ]
  return (
    <table className={styles.table}>
      <caption>{t($ => $.local.comparison)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t($ => $.local.publishedColumn)}</th>
          <th scope="col">{t($ => $.local.hereColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, was, is }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{was}</td>
            <td>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

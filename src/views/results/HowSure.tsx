import { Link } from 'wouter'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useEvaluation } from '../services/useEvaluation.ts'
import { RobustnessNote } from '../signs/RobustnessNote.tsx'
import { Standing } from '../signs/Standing.tsx'
import styles from './WhyPlace.module.css'

/** How sure each model of the proposal is, a sentence each; nothing while none is proposed. */
export function HowSure() {
  const { t, words } = useSpeech()
  const { models } = useEvaluation()
  const proposed = models.filter(({ isProposed }) => isProposed)
  if (proposed.length === 0) return null
  return (
    <section aria-labelledby="sure" className="stack-s">
      <h2 id="sure">{t($ => $.robust.title)}</h2>
      <ul className={styles.sure}>
        {proposed.map(evaluated => (
          <li key={evaluated.model.id}>
            <Link href={`/models/${evaluated.model.id}`}>{words.model(evaluated.model.id).short}</Link>
            {'. '}
            <Standing of={evaluated} />
          </li>
        ))}
      </ul>
      <RobustnessNote />
    </section>
  )
}

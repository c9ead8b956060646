import { Link } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useFirstItems } from '../lists/useFirstItems.tsx'
import { useActions } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import styles from './OpeningList.module.css'

const AT_FIRST = 6

/** Models that fit though nothing says they serve the goals: none is chosen, each can be. */
export function OpeningList({ openings }: { readonly openings: readonly OperatingModel[] }) {
  const { t, words } = useSpeech()
  const { addToPlan } = useActions()
  const { first, more } = useFirstItems(openings, AT_FIRST)
  return (
    <>
      <ul className={styles.openings}>
        {first.map(model => {
          const { name, short, deed } = words.model(model.id)
          return (
            <li key={model.id}>
              <p className={styles.top}>
                <Link href={`/models/${model.id}`}>{short}</Link>
                <ModelResources model={model} isNamed />
              </p>
              {deed !== name && <p className={styles.deed}>{deed}</p>}
              <button type="button" className="button quiet small" onClick={() => addToPlan([model.id])}>
                {t($ => $.controls.plan)}
                <span className="hidden-visually">: {short}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {more}
    </>
  )
}

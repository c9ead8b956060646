import { memo, useMemo } from 'react'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { useFirstItems } from '../lists/useFirstItems.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useIsNarrow } from '../services/useIsNarrow.ts'
import { useKept } from '../services/useKept.ts'
import { ModelCardList } from './ModelCardList.tsx'
import styles from './ModelsPlace.module.css'

interface Props {
  readonly models: readonly OperatingModel[]
  /** True when the user narrowed them: what was found is not hidden in a fold. */
  readonly isNarrowed: boolean
}

/** Models by category, each a fold: open on a wide screen, closed at first on a narrow one. */
export const ModelFolds = memo(function ModelFolds({ models, isNarrowed }: Props) {
  const { words, catalogue } = useSpeech()
  const isNarrow = useIsNarrow()
  const [kept, keep] = useKept('categories', isNarrow ? '' : catalogue.categories.map(({ id }) => id).join())
  const open = kept.split(',')
  const inOrder = useMemo(
    () => catalogue.categories.flatMap(({ id }) => models.filter(model => model.category === id)),
    [catalogue, models],
  )
  const { first, more } = useFirstItems(inOrder, undefined, 'models')
  return (
    <>
      <div className={styles.folds}>
        {catalogue.categories.map(({ id }) => {
          const inCategory = first.filter(({ category }) => category === id)
          if (inCategory.length === 0) return null
          return (
            <details
              key={id}
              className={styles.fold}
              open={isNarrowed || open.includes(id)}
              onToggle={({ currentTarget: { open: isOpen } }) => {
                if (isNarrowed || isOpen === open.includes(id)) return
                keep([...open.filter(other => other !== id), ...(isOpen ? [id] : [])].join())
              }}
            >
              <summary>
                <h2>{words.category(id)}</h2> <span className={styles.count}>{inCategory.length}</span>
              </summary>
              <ModelCardList models={inCategory} />
            </details>
          )
        })}
      </div>
      {more}
    </>
  )
})

import { useEffect, useId, useState } from 'react'
import { useSearchParams } from 'wouter'
import { NO_JUDGEMENT } from '../../assessment/Local.ts'
import { type OperatingModel, RESOURCE_LEVELS, type ResourceLevel } from '../../catalogue/Catalogue.ts'
import { Field } from '../forms/Field.tsx'
import { Select } from '../forms/Select.tsx'
import { Tick } from '../forms/Tick.tsx'
import { useActions, useServices, useWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { JudgedMark } from './JudgedMark.tsx'
import { LocalComparison } from './LocalComparison.tsx'
import styles from './LocalJudgement.module.css'
import { ReasonField } from './ReasonField.tsx'

/** What the municipality judges otherwise about a published model, each point with its reason. */
export function LocalJudgement({ model: { id } }: { readonly model: OperatingModel }) {
  const { t } = useSpeech()
  const { catalogue } = useServices()
  const { judgements } = useWork().local
  const [params] = useSearchParams()
  const isAsked = params.has('judge')
  const summary = useId()
  // Open at first where there is something to see; later it stays as the user leaves it, also in the middle of typing.
  const [isOpen] = useState(judgements[id] !== undefined || isAsked)
  // Who came to judge is taken to the form; its place's heading has had its turn by then.
  useEffect(() => {
    if (isAsked) focusOn(summary)
  }, [isAsked, summary])
  const published = catalogue.models.find(model => model.id === id)
  if (published === undefined) return null
  const judgement = judgements[id] ?? NO_JUDGEMENT
  const unmarked = catalogue.goals.filter(goal => !published.marks.includes(goal.id))
  return (
    <details className={`card no-print ${styles.judgement}`} open={isOpen}>
      <summary id={summary}>{t($ => $.local.title)}</summary>
      <div className="stack">
        <p>{t($ => $.local.text)}</p>
        <LocalComparison published={published} />
        <ResourcesForm published={published} />
        {unmarked.length > 0 && (
          <fieldset className={styles.marks}>
            <legend>{t($ => $.local.markGroup)}</legend>
            {unmarked.map(goal => (
              <JudgedMark key={goal.id} model={id} goal={goal.id} reason={judgement.marks[goal.id]} />
            ))}
          </fieldset>
        )}
      </div>
    </details>
  )
}

/** Another resource level here: counts once it has a reason and, when lower, an answer on the marks. */
function ResourcesForm({ published }: { readonly published: OperatingModel }) {
  const { t, language, words } = useSpeech()
  const judged = useWork().local.judgements[published.id]?.resources
  const { judgeResources } = useActions()
  const id = useId()
  const asksMarks = (level: ResourceLevel) => level < published.resources && published.marks.length > 0

  const chooseLevel = (level: ResourceLevel) =>
    judgeResources(
      published.id,
      level === published.resources
        ? undefined
        : {
            level,
            ...(!asksMarks(level) && { marksHold: true }),
            reason: judged?.reason ?? { text: '', lang: language },
          },
    )
  return (
    <div className={styles.form}>
      <Field id={id} label={t($ => $.local.resources)}>
        {control => (
          <Select
            {...control}
            value={judged?.level ?? published.resources}
            choices={RESOURCE_LEVELS}
            say={choice =>
              choice === published.resources
                ? t($ => $.local.asPublished, { level: words.resources(choice).toLocaleLowerCase() })
                : words.resources(choice)
            }
            onChoose={chooseLevel}
          />
        )}
      </Field>
      {judged && (
        <ReasonField
          reason={judged.reason}
          onChange={reason => judgeResources(published.id, { ...judged, reason })}
        />
      )}
      {judged && asksMarks(judged.level) && (
        <fieldset className={styles.hold}>
          <legend>{t($ => $.local.marksHold)}</legend>
          <p className="note">{t($ => $.local.marksHoldHint)}</p>
          {[true, false].map(marksHold => (
            <Tick
              key={String(marksHold)}
              type="radio"
              name={`${id}-hold`}
              checked={judged.marksHold === marksHold}
              onChange={() => judgeResources(published.id, { ...judged, marksHold })}
            >
              {marksHold ? t($ => $.local.marksHoldYes) : t($ => $.local.marksHoldNo)}
            </Tick>
          ))}
          {judged.marksHold === undefined && <p className="note">{t($ => $.local.marksHoldMissing)}</p>}
        </fieldset>
      )}
    </div>
  )
}

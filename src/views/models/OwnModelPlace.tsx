import { type FormEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { NEW_DRAFT, OWN_NAME_MAX_LENGTH, type OwnDraft, type OwnModel } from '../../assessment/Local.ts'
import { rewritten } from '../../assessment/Written.ts'
import { RESOURCE_LEVELS } from '../../catalogue/Catalogue.ts'
import { nextOwnId } from '../../plan/givenNumbers.ts'
import { Choices } from '../forms/Choices.tsx'
import { Field } from '../forms/Field.tsx'
import { GrowingText } from '../forms/GrowingText.tsx'
import { Question } from '../forms/Question.tsx'
import { Select } from '../forms/Select.tsx'
import { Tick } from '../forms/Tick.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { focusOnProblem } from '../services/focusOnProblem.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { NotFoundPlace } from '../shell/NotFoundPlace.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import styles from './OwnModelPlace.module.css'

/** A page for adding a model of the municipality's own, or for changing one. */
export function OwnModelPlace({ id }: { readonly id?: string }) {
  const { own } = useWork().local
  const saved = own.find(model => model.id === id)
  return id !== undefined && saved === undefined ? <NotFoundPlace /> : <OwnModelForm saved={saved} />
}

function OwnModelForm({ saved }: { readonly saved: OwnModel | undefined }) {
  const { t, language, words, catalogue } = useSpeech()
  const work = useWork()
  const { saveOwn, draftOwn, discardDraft } = useActions()
  const [, go] = useLocation()
  const key = saved?.id ?? NEW_DRAFT
  const draft = work.local.drafts?.[key] ?? draftOf(saved)
  const [isChecked, setIsChecked] = useState(false)
  const edit = (change: Partial<OwnDraft>) => draftOwn(key, { ...draft, ...change })
  const title = saved ? t($ => $.own.editTitle) : t($ => $.own.addTitle)
  const name = draft.name.trim()
  const problems = {
    name:
      name === '' || name.length > OWN_NAME_MAX_LENGTH
        ? t($ => $.own.nameMissing, { most: OWN_NAME_MAX_LENGTH })
        : undefined,
    category: draft.category === undefined ? t($ => $.own.categoryMissing) : undefined,
    resources: draft.resources === undefined ? t($ => $.own.resourcesMissing) : undefined,
  }
  const shown = isChecked ? problems : undefined

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { category, resources, marks, why, how } = draft
    if (problems.name || category === undefined || resources === undefined) {
      focusOnProblem(event.currentTarget, () => setIsChecked(true))
      return
    }
    const id = saved?.id ?? nextOwnId(work)
    saveOwn({
      id,
      name: rewritten(saved?.name, name, language),
      category,
      resources,
      marks,
      ...(why.trim() !== '' && { why: rewritten(saved?.why, why, language) }),
      ...(how.trim() !== '' && { how: rewritten(saved?.how, how, language) }),
    })
    go(`/models/${id}`)
  }
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <PlaceHeading title={title}>{title}</PlaceHeading>
      <p className="lead">{t($ => $.own.text)}</p>
      <Field id="own-name" label={t($ => $.own.name)} problem={shown?.name} isLarge>
        {control => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={draft.name}
            onChange={event => edit({ name: event.target.value })}
          />
        )}
      </Field>
      <Field id="own-category" label={t($ => $.columns.category)} problem={shown?.category} isLarge>
        {control => (
          <Select
            {...control}
            value={draft.category}
            choices={catalogue.categories.map(({ id }) => id)}
            say={id => words.category(id)}
            onChoose={category => edit({ category })}
            whenOpen=""
          />
        )}
      </Field>
      <Question id="own-resources" legend={t($ => $.own.resources)} problem={shown?.resources}>
        <Choices
          name="own-resources"
          value={draft.resources === undefined ? undefined : String(draft.resources)}
          onChoose={value => {
            const chosen = RESOURCE_LEVELS.find(level => String(level) === value)
            if (chosen) edit({ resources: chosen })
          }}
          isCompact
          choices={RESOURCE_LEVELS.map(level => ({ value: String(level), label: words.resources(level) }))}
        />
      </Question>
      <Question id="own-marks" legend={t($ => $.own.marks)} hint={t($ => $.own.marksHint)}>
        {catalogue.goals.map(({ id }) => {
          const { marks } = draft
          const isChosen = marks.includes(id)
          return (
            <Tick
              key={id}
              checked={isChosen}
              onChange={() => edit({ marks: isChosen ? marks.filter(goal => goal !== id) : [...marks, id] })}
            >
              {id} {words.goal(id).long}
            </Tick>
          )
        })}
      </Question>
      {(['why', 'how'] as const).map(field => (
        <Field
          key={field}
          id={`own-${field}`}
          label={field === 'why' ? t($ => $.model.why) : t($ => $.own.how)}
          isLarge
        >
          {control => (
            <GrowingText
              {...control}
              isLong
              value={draft[field]}
              onChange={event => edit({ [field]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <div className="actions">
        <button type="submit" className="button">
          {t($ => $.own.save)}
        </button>
        <Link
          href={saved ? `/models/${saved.id}` : '/models'}
          className="button quiet"
          onClick={() => discardDraft(key)}
        >
          {t($ => $.shell.cancel)}
        </Link>
      </div>
    </form>
  )
}

/** A saved model as it is written; empty fields for a new one. */
function draftOf(saved: OwnModel | undefined): OwnDraft {
  return {
    name: saved?.name.text ?? '',
    ...(saved && { category: saved.category, resources: saved.resources }),
    marks: saved?.marks ?? [],
    why: saved?.why?.text ?? '',
    how: saved?.how?.text ?? '',
  }
}

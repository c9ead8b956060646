import { useId, useRef, useState } from 'react'
import { type LogoProblem, MOST_FILE_MEGABYTES, MOST_FILE_SIDE, readLogo } from '../../files/readLogo.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { focusOn } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import styles from './LogoField.module.css'
import { LogoPicture } from './LogoPicture.tsx'

/** The coat of arms or the logo at the document's head: chosen from a file, described, taken away. */
export function LogoField() {
  const { t } = useSpeech()
  const { logo } = useWork().plan
  const { setLogo, removeLogo } = useActions()
  const [outcome, setOutcome] = useState<LogoProblem | 'added'>()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  const read = async (file: File) => {
    const found = await readLogo(file)
    if (typeof found === 'object') setLogo(found)
    setOutcome(typeof found === 'object' ? 'added' : found)
  }
  const sayProblem = (problem: LogoProblem) =>
    t($ => $.logo.problems[problem], { most: problem === 'too-wide' ? MOST_FILE_SIDE : MOST_FILE_MEGABYTES })

  return (
    <fieldset className={styles.logo} aria-describedby={`${id}-text`}>
      <legend>{t($ => $.logo.title)}</legend>
      <p id={`${id}-text`}>{t($ => $.logo.text, { most: MOST_FILE_MEGABYTES })}</p>
      {logo && <LogoPicture logo={logo} />}
      <div className="actions">
        <button
          id={`${id}-choose`}
          type="button"
          className="button secondary"
          onClick={() => input.current?.click()}
        >
          {logo ? t($ => $.logo.change) : t($ => $.logo.choose)}
        </button>
        {logo && (
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              // This button goes, and the focus would go with it.
              focusOn(`${id}-choose`, () => {
                removeLogo()
                setOutcome(undefined)
              })
            }
          >
            {t($ => $.logo.remove)}
          </button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
        hidden
        aria-label={t($ => $.logo.choose)}
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void read(file).catch(() => setOutcome('does-not-draw'))
        }}
      />
      <div>
        <p role="status" className="note">
          {outcome === 'added' && t($ => $.logo.added)}
        </p>
        <div role="alert">
          {outcome !== undefined && outcome !== 'added' && (
            <Notice tone="danger">{sayProblem(outcome)}</Notice>
          )}
        </div>
      </div>
    </fieldset>
  )
}

import { useId } from 'react'
import type { Language } from '../../catalogue/Language.ts'
import { formatLanguage } from '../../i18n/format.ts'
import { Select } from '../forms/Select.tsx'
import { Tick } from '../forms/Tick.tsx'
import { languages } from '../services/languages.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './ExportPanel.module.css'

interface Props {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  /** Whether a PDF carries the work that it was made from. */
  readonly opensAgain: boolean
  readonly onOpensAgain: (opensAgain: boolean) => void
}

/** What holds for every file: its language, and whether it opens here again. */
export function ExportOptions({ language, onLanguage, opensAgain, onOpensAgain }: Props) {
  const { t, language: spoken } = useSpeech()
  const id = useId()
  return (
    <div className={styles.options}>
      <div>
        <label htmlFor={id}>{t($ => $.export.language)}</label>
        <Select
          id={id}
          value={language}
          choices={languages}
          say={choice => formatLanguage(choice, spoken)}
          onChoose={onLanguage}
        />
      </div>
      <div>
        <Tick
          checked={opensAgain}
          aria-describedby={`${id}-again`}
          onChange={event => onOpensAgain(event.target.checked)}
        >
          {t($ => $.export.opensAgain)}
        </Tick>
        <p id={`${id}-again`} className="note">
          {t($ => $.export.opensAgainText)}
        </p>
      </div>
    </div>
  )
}

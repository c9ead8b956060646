import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { formatLanguage } from '../../i18n/format.ts'
import { useActions, useWork } from '../services/AppServices.tsx'
import { languages } from '../services/languages.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import styles from './Header.module.css'

export function Header() {
  const { t } = useSpeech()
  const { shortlist, plan } = useWork()
  const [path] = useLocation()
  const [isOpen, setIsOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the place changes
  useEffect(() => setIsOpen(false), [path])

  const places = [
    { to: '/assessment', label: t($ => $.places.assessment) },
    { to: '/results', label: t($ => $.places.results) },
    { to: '/compare', label: t($ => $.places.compare), count: shortlist.length },
    { to: '/plan', label: t($ => $.places.plan), count: plan.rows.length },
    { to: '/models', label: t($ => $.places.models) },
    { to: '/method', label: t($ => $.places.method) },
  ]

  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href="/" className={styles.brand}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M2 22v-6h6v-6h6V4h8v18z" fill="currentColor" />
          </svg>
          Tiekartturi
        </Link>
        <button
          type="button"
          className={`button quiet small ${styles.menu}`}
          aria-expanded={isOpen}
          aria-controls="places"
          onClick={() => setIsOpen(!isOpen)}
        >
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path
              d={isOpen ? 'M6 6l12 12M18 6L6 18' : 'M4 7h16M4 12h16M4 17h16'}
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
          <span className="hidden-visually">{t($ => $.places.menu)}</span>
        </button>
        <nav id="places" className={styles.nav} data-open={isOpen} aria-label={t($ => $.places.label)}>
          <ul className={styles.places}>
            {places.map(({ to, label, count = 0 }) => (
              <li key={to}>
                <Link href={to} aria-current={path.startsWith(to) ? 'page' : undefined}>
                  {label}
                  {count > 0 && ` (${count})`}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  )
}

function LanguageSwitch() {
  const { t, language } = useSpeech()
  const { speak } = useActions()
  return (
    <fieldset className={styles.languages} aria-label={t($ => $.shell.language)}>
      {languages.map(choice => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          onClick={() => speak(choice)}
        >
          {formatLanguage(choice, choice)}
        </button>
      ))}
    </fieldset>
  )
}

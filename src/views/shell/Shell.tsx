import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { focusOn, PLACE_HEADING } from '../services/focusOn.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FailurePlace } from './FailurePlace.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { KeepingBanner } from './KeepingBanner.tsx'
import { NewVersion } from './NewVersion.tsx'
import styles from './Shell.module.css'
import { UndoRegion } from './UndoRegion.tsx'

/** What surrounds every place. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useSpeech()
  const [path] = useLocation()
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => focusOn(PLACE_HEADING)}>
        {t($ => $.shell.skip)}
      </button>
      <Header />
      <div className={styles.banners}>
        <div role="status">
          <NewVersion />
        </div>
        <div role="alert">
          <KeepingBanner />
        </div>
      </div>
      <main className={styles.main}>
        <ErrorBoundary key={path} fallback={reset => <FailurePlace onRetry={reset} />}>
          {children}
        </ErrorBoundary>
      </main>
      <UndoRegion />
      <Footer />
    </>
  )
}

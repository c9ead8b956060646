import { useAppState } from '../services/AppServices.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { lazyPlace } from './lazyPlace.tsx'
import styles from './UndoRegion.module.css'
import { useKeptHistory } from './useKeptHistory.ts'
import { useUndoKeys } from './useUndoKeys.ts'

const UndoToast = lazyPlace(async () => (await import('./UndoToast.tsx')).UndoToast)

/** Where undo and redo are offered; what goes wrong there stays there. */
export function UndoRegion() {
  const isOffered = useAppState(({ history }) => history.isOffered)
  useUndoKeys()
  useKeptHistory()
  return (
    <div className={styles.region} role="status">
      <ErrorBoundary fallback={() => null}>{isOffered && <UndoToast />}</ErrorBoundary>
    </div>
  )
}

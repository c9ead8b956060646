import { Link } from 'wouter'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { PlaceHeading } from './PlaceHeading.tsx'

export function NotFoundPlace() {
  const { t } = useSpeech()
  return (
    <div className="stack">
      <PlaceHeading title={t($ => $.notFound.title)}>{t($ => $.notFound.title)}</PlaceHeading>
      <p>{t($ => $.notFound.text)}</p>
      <p className="actions">
        <Link href="/" className="button">
          {t($ => $.notFound.start)}
        </Link>
        <Link href="/models" className="button secondary">
          {t($ => $.places.models)}
        </Link>
      </p>
    </div>
  )
}

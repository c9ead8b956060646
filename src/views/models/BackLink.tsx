import { useState } from 'react'
import { Link } from 'wouter'
import type { Speech } from '../../i18n/Speech.ts'
import { readEntry } from '../services/historyEntry.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** Back to the place one came from, as it was left; to all models where the address was opened as such. */
export function BackLink() {
  const speech = useSpeech()
  // As it was on arrival: nothing on the page changes where one came from.
  const [from] = useState(() => readEntry().from)
  return (
    <p className="no-print">
      <Link
        href={from ?? '/models'}
        onClick={event => {
          if (from === undefined) return
          event.preventDefault()
          window.history.back()
        }}
      >
        ← {sayPlace(speech, from ?? '/models')}
      </Link>
    </p>
  )
}

/** The name of the place at an address. */
function sayPlace({ t, words, catalogue }: Speech, address: string): string {
  const [path = ''] = address.split('?')
  const [, room, part] = path.split('/')
  const model = catalogue.models.find(({ id }) => room === 'models' && id === part)
  if (model) return words.model(model.id).name
  switch (room) {
    case 'assessment':
    case 'results':
    case 'compare':
    case 'plan':
    case 'method':
      return t($ => $.places[room])
    case 'models':
      return t($ => $.models.all)
    default:
      return t($ => $.start.tab)
  }
}

import { useId, useRef, useState } from 'react'
import { readSavedFile } from '../../plan/savedFile.ts'
import { useActions, useServices } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { Notice } from '../signs/Notice.tsx'
import { sayRefusal } from './sayRefusal.ts'

interface Props {
  readonly className?: string
  /** Called after a file has been taken into use. */
  readonly onOpened?: () => void
}

/** Opens a saved file. A wrong or broken one gets a sentence and changes nothing. */
export function OpenFile({ className = 'button secondary', onOpened }: Props) {
  const speech = useSpeech()
  const { catalogue } = useServices()
  const { open } = useActions()
  const input = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<string>()
  const id = useId()

  const read = async (file: File) => {
    const opened = readSavedFile(await file.text(), catalogue)
    if (!opened.ok) return setRefusal(sayRefusal(speech, opened))
    setRefusal(undefined)
    open(opened.file.work, 'file-opened')
    onOpened?.()
  }

  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {speech.t($ => $.file.open)}
      </button>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={speech.t($ => $.file.open)}
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void read(file).catch(() => setRefusal(speech.t($ => $.file.unreadable)))
        }}
      />
      <div role="alert">{refusal !== undefined && <Notice tone="danger">{refusal}</Notice>}</div>
    </>
  )
}

import { useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Refusal } from '../../files/openFile.ts'
import type { ReadTable } from '../../report/readPlanTable.ts'
import { useActions, useSavedWork, useServices } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { lazyPlace } from './lazyPlace.tsx'
import { RefusalNotice } from './RefusalNotice.tsx'

/** Which files can be chosen. */
const OPENABLE = '.json,.pdf,.csv,.tsv,.xlsx'

const TableChanges = lazyPlace(async () => (await import('./TableChanges.tsx')).TableChanges)

interface Props {
  readonly className?: string
}

/** Opens a saved work, a draft or an edited table. A wrong or broken file gets a sentence and changes nothing. */
export function OpenFile({ className = 'button secondary' }: Props) {
  const { t } = useSpeech()
  const { catalogue, now } = useServices()
  const work = useSavedWork()
  const { open, takeTable } = useActions()
  const [, go] = useLocation()
  const input = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<Refusal>()
  const [table, setTable] = useState<ReadTable>()
  const id = useId()

  const read = async (file: File) => {
    const { openFile } = await import('../../files/openFile.ts')
    const opened = await openFile(file, { work, catalogue, today: now() })
    if (!opened.ok) return setRefusal(opened)
    setRefusal(undefined)
    if (opened.kind === 'table') return setTable(opened.table)
    open(opened.work, 'file-opened')
    go('/results')
  }

  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {t($ => $.file.open)}
      </button>
      <input
        ref={input}
        id={id}
        type="file"
        accept={OPENABLE}
        hidden
        aria-label={t($ => $.file.open)}
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void read(file).catch(() => setRefusal({ ok: false, reason: 'unreadable' }))
        }}
      />
      <RefusalNotice refusal={refusal} />
      {table && (
        <TableChanges
          table={table}
          onCancel={() => setTable(undefined)}
          onTake={() => {
            setTable(undefined)
            takeTable(table.changes)
            go('/plan')
          }}
        />
      )}
    </>
  )
}

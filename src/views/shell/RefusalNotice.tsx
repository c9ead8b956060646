import type { Refusal } from '../../files/openFile.ts'
import { Notice } from '../signs/Notice.tsx'
import { lazyPlace } from './lazyPlace.tsx'

interface Props {
  readonly refusal: Refusal | undefined
}

const RefusalText = lazyPlace<{ readonly refusal: Refusal }>(
  async () => (await import('./RefusalText.tsx')).RefusalText,
)

/** Why a file was not opened; its words come when they are needed. */
export function RefusalNotice({ refusal }: Props) {
  return (
    <div role="alert">
      {refusal && (
        <Notice tone="danger">
          <RefusalText refusal={refusal} />
        </Notice>
      )}
    </div>
  )
}

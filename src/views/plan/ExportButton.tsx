import type { ReactNode } from 'react'

interface Props {
  /** While one file is made, no other one is begun; the focus stays where it is. */
  readonly isMaking: boolean
  /** Whether it is this one that is made. */
  readonly isBusy: boolean
  readonly isFirst?: boolean
  /** The id of what says what the file is for. */
  readonly describedBy: string
  readonly onClick: () => void
  readonly children: ReactNode
}

export function ExportButton({ isMaking, isBusy, isFirst = false, describedBy, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={isFirst ? 'button' : 'button secondary'}
      aria-disabled={isMaking}
      aria-busy={isBusy || undefined}
      aria-describedby={describedBy}
      onClick={() => {
        if (!isMaking) onClick()
      }}
    >
      {children}
    </button>
  )
}

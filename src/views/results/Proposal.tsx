import type { ProposalState } from '../../scoring/proposalState.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { FirstInOrder } from './FirstInOrder.tsx'
import { OpeningList } from './OpeningList.tsx'
import { OwnModels } from './OwnModels.tsx'
import { ProposalBoard } from './ProposalBoard.tsx'

/** What is proposed, apart from what the municipality has chosen; or what there is to choose from; the order's first where there is neither. */
export function Proposal({ state }: { readonly state: ProposalState }) {
  const { t } = useSpeech()
  switch (state.kind) {
    case 'proposed':
    case 'own-choices':
      return (
        <>
          <ProposalBoard
            named={state.named}
            shown={state.kind === 'proposed' ? [...state.marked, ...state.starts] : state.own}
          />
          {state.kind === 'proposed' && <OwnModels own={state.own} />}
          {state.openings.length > 0 && (
            <details className="fold">
              <summary>{t($ => $.results.openings)}</summary>
              <p className="note">{t($ => $.results.openingsText)}</p>
              <OpeningList openings={state.openings} />
            </details>
          )}
        </>
      )
    case 'openings':
      return <OpeningList openings={state.openings} />
    case 'slots-unknown':
    case 'no-slots':
    case 'nothing-fits':
      return <FirstInOrder />
    case 'musts-unseated':
    case 'nothing-left':
      return null
    default:
      return state satisfies never
  }
}

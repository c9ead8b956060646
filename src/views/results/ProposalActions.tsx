import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OperatingModel } from '../../catalogue/Catalogue.ts'
import { ConfirmDialog } from '../forms/ConfirmDialog.tsx'
import { useActions, useWork } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { useTrial } from './TrialScope.tsx'

/** From the proposal onward: to a plan, or to comparing its models. */
export function ProposalActions({ proposal }: { readonly proposal: readonly OperatingModel[] }) {
  const { t } = useSpeech()
  const { plan } = useWork()
  const { addToPlan, replacePlan, addToShortlist } = useActions()
  const [, go] = useLocation()
  const [isAsking, setIsAsking] = useState(false)
  const models = proposal.map(({ id }) => id)
  const { isTrying } = useTrial()
  const isOther = plan.rows.some(({ model }) => !models.includes(model))

  const start = (take: typeof addToPlan) => {
    setIsAsking(false)
    take(models)
    go('/plan')
  }
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => (isOther ? setIsAsking(true) : start(addToPlan))}
        >
          {t($ => $.results.makePlan)}
        </button>
        <button
          type="button"
          className="button secondary"
          onClick={() => {
            for (const model of models) addToShortlist(model)
            go('/compare')
          }}
        >
          {t($ => $.results.compareProposal)}
        </button>
        {isAsking && (
          <ConfirmDialog
            title={t($ => $.results.planExists.title)}
            confirm={t($ => $.results.planExists.add)}
            onConfirm={() => start(addToPlan)}
            onCancel={() => setIsAsking(false)}
          >
            <p>{t($ => $.results.planExists.text)}</p>
            <button type="button" className="button secondary" onClick={() => start(replacePlan)}>
              {t($ => $.results.planExists.replace)}
            </button>
          </ConfirmDialog>
        )}
      </div>
      {isTrying && <p className="note">{t($ => $.results.planFromTrial)}</p>}
    </>
  )
}

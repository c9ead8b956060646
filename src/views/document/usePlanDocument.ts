import { useEffect, useState } from 'react'
import type { Language } from '../../catalogue/Language.ts'
import { loadPlan } from '../../files/loadPlan.ts'
import type { ReportDocument } from '../../report/Block.ts'
import type { Edition } from '../../report/Edition.ts'
import { planDocument } from '../../report/planDocument.ts'
import { useServices, useWork } from '../services/AppServices.tsx'

interface Shown {
  /** The one before stays until the next one's words are here; undefined at first. */
  readonly document?: ReportDocument
  readonly edition: Edition
  readonly failed: boolean
}

/** An edition of the plan in one language. */
export function usePlanDocument(edition: Edition, language: Language): Shown {
  const { catalogue, now } = useServices()
  const work = useWork()
  const [shown, setShown] = useState<Shown>({ edition, failed: false })
  useEffect(() => {
    let isCurrent = true
    const show = async () => {
      const input = await loadPlan({ work, catalogue, language, today: now() })
      if (isCurrent) setShown({ document: planDocument(input, edition), edition, failed: false })
    }
    show().catch(() => {
      if (isCurrent) setShown(before => ({ ...before, failed: true }))
    })
    return () => {
      isCurrent = false
    }
  }, [work, catalogue, edition, language, now])
  return shown
}

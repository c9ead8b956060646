import type { Logo } from '../plan/Logo.ts'
import type { Work } from '../plan/Work.ts'

/** The work with this picture on its document's cover, or with none. */
export function withLogo(logo: Logo | undefined): (work: Work) => Work {
  return work => {
    const { logo: _, ...plan } = work.plan
    return { ...work, plan: logo === undefined ? plan : { ...plan, logo } }
  }
}

import type { RobustVerdict } from '../../scoring/robustVerdict.ts'
import type { Verdict } from '../../scoring/Verdict.ts'

/** False where the verdict has said it already: the user's own choice, and the same class of equals. */
export function addsToVerdict(robust: RobustVerdict, verdict: Verdict): boolean {
  if (verdict.kind === 'must' || verdict.kind === 'barred' || verdict.kind === 'no-mark') return false
  return !(
    robust.kind === 'interchangeable' &&
    verdict.kind === 'interchangeable' &&
    robust.pick === verdict.pick &&
    robust.of === verdict.of
  )
}

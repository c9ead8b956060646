import { SLOT_KINDS } from './src/assessment/Slots.ts'
import * as A from './src/i18n/sayAdvice.ts'
import { sayRobust } from './src/i18n/sayRobust.ts'
import { evaluateModels } from './src/scoring/evaluateModels.ts'
import { swapHits } from './src/scoring/swapHits.ts'
import { adviceOf } from './src/state/adviceOf.ts'
import { robustnessOf } from './src/state/robustnessOf.ts'
import { speechIn } from './tests/e2e/speech.ts'
import { MUNICIPALITIES } from './tests/fixtures/municipalities.ts'

for (const l of ['fi', 'sv', 'en'] as const) {
  const s = await speechIn(l)
  for (const m of MUNICIPALITIES) {
    const r = evaluateModels(s.catalogue, m.answers, m.pins, [])
    const a = adviceOf(r, m.answers.status, m.shortlist)
    console.log('##', l, m.name)
    a.coverage?.outOfReach.forEach(f => console.log(A.sayOutOfReach(s, f)))
    if (a.coverage?.unhit.length) console.log(A.sayUnhit(s, a.coverage.unhit))
    if (a.coverage?.swap)
      console.log(
        A.saySwap(s, a.coverage.swap),
        ...A.saySwapHits(s, swapHits(a.coverage.swap.out, a.coverage.swap.in, r.tiers)),
      )
    if (a.worth) SLOT_KINDS.forEach(k => console.log(A.saySlotWorth(s, k, a.worth![k], a.lightStart)))
    if (a.quality)
      console.log(A.sayShortlist(s, a.quality), a.quality.swap ? A.sayHelp(s, a.quality.swap) : '')
    const rb = robustnessOf(r)
    if (rb.kind === 'robust')
      for (const [id, v] of [...rb.verdicts].slice(0, 2)) console.log(id, ':', sayRobust(s, v))
    else console.log(rb.kind)
  }
}

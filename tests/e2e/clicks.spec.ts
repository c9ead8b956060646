import { countingPointer } from './hands.ts'
import { readExample } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { downloadPdf, setToday, walkLaterSteps, walkToProposal } from './walk.ts'

const mostToProposal = 10
const mostToPdf = 30

// Start 1 · five goals, on 6 · staff, money, on 3.
const toProposal = 1 + 6 + 3

test('a village gets from the start page to its proposal in at most 10 choices', async ({ page }) => {
  const say = await speechIn('sv')
  const { municipality, staff = 'unknown', money = 'unknown', importance } = readExample('village').answers
  const hand = countingPointer()
  await setToday(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'svenska' }).click()
  await walkToProposal(page, say, hand, { municipality, staff, money, importance })
  expect(hand.count()).toBe(toProposal)
  expect(hand.count()).toBeLessThanOrEqual(mostToProposal)
})

// The tie left 1 · five statuses, some of them unfolded, on 7 · on 1 · on 1 · name, term, on 3 · to results 1 · plan 1 · PDF 1.
const toPdf = toProposal + 1 + 7 + 1 + 1 + 3 + 1 + 1 + 1

test('a town gets from the start page to its PDF in at most 30 choices', async ({ page }) => {
  const say = await speechIn('fi')
  const { answers } = readExample('town')
  const { municipality, staff = 'unknown', money = 'unknown', importance, status } = answers
  const own = { municipality, staff, money, importance, status, isTieLeft: true }
  const hand = countingPointer()
  await setToday(page)
  await page.goto('./')
  await walkToProposal(page, say, hand, own)
  await page.goto('#/assessment/in-use')
  await walkLaterSteps(page, say, hand, own)
  await hand.press(page.getByRole('button', { name: say.t($ => $.results.makePlan) }))
  const download = await downloadPdf(page, say, hand)
  expect(download.suggestedFilename()).toContain('_keskivaara_')

  const { passed, ...given } = await page.evaluate(
    () => JSON.parse(localStorage['tiekartturi.work']).work.answers,
  )
  const { passed: _, yardstick: _y, workingDays: _d, euros: _e, ...wanted } = answers
  expect(given).toEqual(wanted)
  expect(passed).toContain('check')
  expect(hand.count()).toBe(toPdf)
  expect(hand.count()).toBeLessThanOrEqual(mostToPdf)
})

import { countingPointer } from './hands.ts'
import { readExample } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { downloadPdf, setToday, walkWizard } from './walk.ts'

const mostChoices = 30

// Start 1 · name, term, on 3 · staff, money, on 3 · on 1 · five goals, the tie left, on 7 · five statuses, on 6 · to results 1 · plan 1 · PDF 1.
const choicesByHand = 1 + 3 + 3 + 1 + 7 + 6 + 1 + 1 + 1

test('a town gets from the start page to its PDF in at most 30 choices', async ({ page }) => {
  const say = await speechIn('fi')
  const { answers } = readExample('town')
  const { municipality, staff = 'unknown', money = 'unknown', importance, status } = answers
  const hand = countingPointer()
  await setToday(page)
  await page.goto('./')
  await walkWizard(page, say, hand, { municipality, staff, money, importance, status, isTieLeft: true })
  await hand.press(page.getByRole('button', { name: say.t($ => $.results.makePlan) }))
  const download = await downloadPdf(page, say, hand)
  expect(download.suggestedFilename()).toContain('_keskivaara_')

  const { passed, ...given } = await page.evaluate(
    () => JSON.parse(localStorage['tiekartturi.work']).work.answers,
  )
  const { passed: _, ...wanted } = answers
  expect(given).toEqual(wanted)
  expect(passed).toContain('check')
  expect(hand.count()).toBe(choicesByHand)
  expect(hand.count()).toBeLessThanOrEqual(mostChoices)
})

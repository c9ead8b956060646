import { keepBeforehand, readExample } from './savedWork.ts'
import { expect, test, waitForPlace } from './support.ts'

const mostElements = 900
const desk = { size: { width: 1366, height: 768 }, mostScreens: 2 }
const phone = { size: { width: 390, height: 844 }, mostScreens: 3.5 }

for (const language of ['fi', 'sv', 'en'])
  for (const example of ['village', 'town', 'city'] as const)
    for (const [name, { size, mostScreens }] of Object.entries({ desk, phone }))
      for (const isPlanned of [true, false])
        test(`the proposal of the ${example} ${isPlanned ? 'with' : 'without'} its plan is at most ${mostScreens} screens on a ${name} and light, in ${language}`, async ({
          page,
        }) => {
          await page.setViewportSize(size)
          const work = readExample(example)
          const plan = isPlanned ? work.plan : { ...work.plan, rows: [] }
          await keepBeforehand(page, { ...work, plan, language })
          await page.goto('./#/results')
          await waitForPlace(page, language)
          const [height = 0, elements] = await page.evaluate(() => [
            document.documentElement.scrollHeight,
            document.querySelectorAll('*').length,
          ])
          expect.soft(height / size.height).toBeLessThanOrEqual(mostScreens)
          expect.soft(elements).toBeLessThanOrEqual(mostElements)
        })

test('on a laptop three proposed models and what to do with them stand on the first screen', async ({
  page,
}) => {
  await page.setViewportSize(desk.size)
  const village = readExample('village')
  await keepBeforehand(page, { ...village, plan: { ...village.plan, rows: [] } })
  await page.goto('./#/results')
  await waitForPlace(page, 'fi')
  await expect(page.locator('[data-evidence]')).toHaveCount(3)
  const bottom = await page
    .locator('main .button:not(.secondary, .quiet)')
    .evaluate(button => button.getBoundingClientRect().bottom)
  expect(bottom).toBeLessThanOrEqual(desk.size.height)
})

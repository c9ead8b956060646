import { readFileSync } from 'node:fs'
import { planEntries } from '../../src/plan/planEntries.ts'
import { writeXlsx } from '../../src/plan/writeXlsx.ts'
import { planTable } from '../../src/report/planTable.ts'
import { footer, undoButton } from './controls.ts'
import { exportButton, tablesDoor } from './exportButton.ts'
import { keepBeforehand, readExample, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'

const say = await speechIn('fi')
const { t } = say
const town = readExample('town')

test('a downloaded table is edited, its changes are shown before they are taken, and can be taken back', async ({
  page,
}) => {
  await keepBeforehand(page, town)
  await page.goto('#/plan/export')
  await tablesDoor(page, say).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exportButton(page, say, 'csv').click(),
  ])
  const [header = '', first = '', ...rest] = readFileSync(await download.path(), 'utf8').split('\r\n')
  const lead = header.split(';').indexOf(t($ => $.fields.lead))
  const status = header.split(';').indexOf(t($ => $.fields.status))
  const cells = first.split(';')
  const open = (name: string, buffer: Buffer) =>
    footer(page).locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
  const edited = (changes: Readonly<Record<number, string>>) =>
    Buffer.from([header, cells.map((cell, i) => changes[i] ?? cell).join(';'), ...rest].join('\r\n'))
  const dialog = page.getByRole('dialog', { name: t($ => $.tableChanges.title) })
  const rows = dialog.getByRole('row')
  const press = (name: string) => dialog.getByRole('button', { name }).click()

  await open('plan.csv', edited({ [lead]: 'Uusi johtaja', [status]: 'Kesken' }))
  await expect(rows).toHaveCount(2)
  await expect(rows.last()).toContainText('Uusi johtaja')
  await expect(dialog.getByRole('listitem')).toHaveText(/^[A-Z]+2, Tilanne: ”Kesken” ei käy\./)
  await press(t($ => $.shell.cancel))
  await expect(dialog).toHaveCount(0)
  expect(await readKept(page)).toEqual(town)

  await open('plan.csv', edited({ [lead]: 'Uusi johtaja' }))
  await press(t($ => $.tableChanges.take))
  await expect(dialog).toHaveCount(0)
  await expect(page).toHaveURL(/#\/plan$/)
  await expect
    .poll(
      async () => (await readKept(page))?.plan.rows.filter(row => row.lead?.text === 'Uusi johtaja').length,
    )
    .toBe(1)
  await undoButton(page, say).click()
  await expect.poll(() => readKept(page)).toEqual(town)

  const entries = planEntries(town.plan, say.catalogue, town.answers.yardstick)
  await open('plan.xlsx', Buffer.from(await writeXlsx(planTable(say, entries))))
  await expect(dialog).toContainText(t($ => $.tableChanges.none))
  await press(t($ => $.undo.dismiss))
  await expect(dialog).toHaveCount(0)
})

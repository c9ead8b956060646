import type { Page } from '@playwright/test'
import { allModels } from './controls.ts'
import { buildWork, keepBeforehand } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'

const { t, words, catalogue } = await speechIn('fi')

/** Cells of a column, from the top. */
async function readColumn(page: Page, header: string): Promise<readonly string[]> {
  const headers = await allModels(page).getByRole('columnheader').allInnerTexts()
  const at = headers.findIndex(text => text.trim() === header)
  const rows = allModels(page).locator('tbody > tr:first-child')
  return rows.evaluateAll(
    (all, column) =>
      all.map(
        row => (row.children[column]?.querySelector('a') ?? row.children[column])?.textContent?.trim() ?? '',
      ),
    at,
  )
}

const places = (list: readonly string[]) => (value: string) => list.findIndex(item => value.includes(item))
const number = (value: string) => Number.parseInt(value, 10)

/** Each column's header, how its cells are valued, and which way it sorts at first. */
const columns = [
  { header: t($ => $.columns.name), first: 'ascending' },
  { header: t($ => $.columns.goals), first: 'descending' },
  {
    header: t($ => $.columns.resources),
    first: 'ascending',
    value: places(([1, 2, 3] as const).map(level => words.resources(level))),
  },
  { header: t($ => $.columns.verdict), first: 'ascending' },
  {
    header: t($ => $.columns.rank),
    first: 'ascending',
    value: (rank: string) => (rank === '–' ? 999 : number(rank)),
  },
] as const

for (const column of columns)
  test(`the table sorts by ${column.header}, both ways, and says which`, async ({ page }) => {
    const { header, first } = column
    await keepBeforehand(
      page,
      buildWork({ answers: { status: { 'open-data': 'in-use', events: 'planned', diploma: 'not-for-us' } } }),
    )
    await page.goto('#/results/models?sort=-name')
    const head = allModels(page).getByRole('columnheader', { name: header, exact: true })
    const sorted = allModels(page).locator('th[aria-sort]')
    const collator = new Intl.Collator('fi')
    const compare = (a: string, b: string) => {
      if (header === t($ => $.columns.name)) return collator.compare(a, b)
      if (header === t($ => $.columns.goals)) return countMarks(a) - countMarks(b)
      if ('value' in column) return column.value(a) - column.value(b)
      return 0
    }
    const isInOrder = (cells: readonly string[], direction: string) =>
      cells.every((cell, i) => {
        const before = cells[i - 1]
        if (before === undefined) return true
        // Without a rank comes last either way.
        if (direction === 'descending' && (before === '–' || cell === '–')) return cell === '–'
        return direction === 'ascending' ? compare(before, cell) <= 0 : compare(before, cell) >= 0
      })

    const other = first === 'ascending' ? 'descending' : 'ascending'
    const directions =
      header === t($ => $.columns.name)
        ? [other === 'descending' ? 'ascending' : 'descending']
        : [first, other]
    for (const direction of directions) {
      await head.getByRole('button').click()
      await expect(head).toHaveAttribute('aria-sort', direction)
      await expect(sorted).toHaveCount(1)
      await expect(page).toHaveURL(/[?&]sort=-?[a-z]+$/)
      const cells = await readColumn(page, header)
      expect(cells).toHaveLength(catalogue.models.length)
      expect(isInOrder(cells, direction), cells.join('\n')).toBe(true)
    }
    const before = await readColumn(
      page,
      t($ => $.columns.name),
    )
    await page.reload()
    await expect(sorted).toHaveCount(1)
    expect(
      await readColumn(
        page,
        t($ => $.columns.name),
      ),
    ).toEqual(before)
  })

/** Marks of a cell; what is only said to be served is no mark. */
function countMarks(cell: string): number {
  return catalogue.goals.filter(({ id }) =>
    cell.includes(t($ => $.signs.mark, { goal: `${id} ${words.goal(id).short}` })),
  ).length
}

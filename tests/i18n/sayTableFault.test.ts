import { expect, test } from 'vitest'
import { createI18n } from '../../src/i18n/createI18n.ts'
import { sayTableFault } from '../../src/i18n/sayTableFault.ts'
import type { TableFault } from '../../src/plan/TableFault.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'

const PROBLEMS: readonly TableFault['problem'][] = [
  { kind: 'unknown-column' },
  { kind: 'no-model' },
  { kind: 'unknown-model' },
  { kind: 'unclear-model' },
  { kind: 'not-in-plan' },
  { kind: 'repeated-model' },
  { kind: 'fixed' },
  { kind: 'not-one-of', choices: ['Ehdotettu', 'Valmis'] },
  { kind: 'not-like', example: 'Tammi–maaliskuu 2027' },
  { kind: 'not-an-amount', most: 100_000 },
]

test.each(LANGUAGES)(
  'every fault of a table is said with its cell and what stands there, in %s',
  async language => {
    const { t } = await createI18n(language, wordsIn(language))
    for (const problem of PROBLEMS) {
      const said = sayTableFault({ t, language }, { at: 'C5', column: 'Sarake', value: 'Kesken', problem })
      expect(said).toMatch(/^C5[:,] /)
      if (problem.kind !== 'no-model') expect(said).toContain('Kesken')
      expect(said).not.toMatch(/[{}]|undefined/)
    }
  },
)

test('a fault says what to write instead, and no more than a line of what stands there', async () => {
  const { t } = await createI18n('fi', wordsIn('fi'))
  const say = (problem: TableFault['problem'], value = 'Kesken') =>
    sayTableFault({ t, language: 'fi' }, { at: 'G2', column: 'Tilanne', value, problem })
  expect(say({ kind: 'not-one-of', choices: ['Ehdotettu', 'Valmis'] })).toBe(
    'G2, Tilanne: ”Kesken” ei käy. Kirjoittakaa jokin näistä: Ehdotettu, Valmis.',
  )
  expect(say({ kind: 'not-an-amount', most: 100_000 }, 'noin 10')).toContain('enintään 100\u00A0000.')
  expect(say({ kind: 'fixed' }, `${'ä'.repeat(80)}\nb`)).toContain(`”${'ä'.repeat(60)}…”`)
})

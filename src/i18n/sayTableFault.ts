import type { TableFault } from '../plan/TableFault.ts'
import { formatNumber } from './format.ts'
import type { Speech } from './Speech.ts'

const LONGEST_VALUE = 60

/** What is wrong in which cell of a table, and what to write there. */
export function sayTableFault({ t, language }: Pick<Speech, 't' | 'language'>, fault: TableFault): string {
  const { at, column, problem } = fault
  const value = shortened(fault.value)
  switch (problem.kind) {
    case 'not-one-of': {
      const choices = problem.choices.join(', ')
      return t($ => $.tableChanges.problems['not-one-of'], { at, column, value, choices })
    }
    case 'not-like':
      return t($ => $.tableChanges.problems['not-like'], { at, column, value, example: problem.example })
    case 'not-an-amount': {
      const most = formatNumber(language, problem.most)
      return t($ => $.tableChanges.problems['not-an-amount'], { at, column, value, most })
    }
    case 'fixed':
      return t($ => $.tableChanges.problems.fixed, { at, column, value })
    case 'no-model':
      return t($ => $.tableChanges.problems['no-model'], { at })
    default:
      return t($ => $.tableChanges.problems[problem.kind], { at, value })
  }
}

function shortened(text: string): string {
  const [line = '', ...more] = text.split('\n')
  const letters = [...line]
  const isWhole = more.length === 0 && letters.length <= LONGEST_VALUE
  return isWhole ? text : `${letters.slice(0, LONGEST_VALUE).join('')}…`
}

import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Exported, exportAs } from '../../src/files/exportAs.ts'
import { EMPTY_WORK } from '../../src/plan/Work.ts'
import { useExport } from '../../src/views/plan/useExport.ts'
import { catalogue } from '../report/buildPlan.ts'

vi.mock(import('../../src/files/exportAs.ts'), () => ({ exportAs: vi.fn() }))

const source = { work: EMPTY_WORK, catalogue, language: 'fi', today: new Date('2026-11-24') }
const made: Exported = { kind: 'table', name: 'tiekartta.csv', bytes: 500, models: 2, cut: 0 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Begins a file that is there after so many milliseconds. */
function begin(ms: number) {
  vi.mocked(exportAs).mockImplementation(() => new Promise(resolve => setTimeout(() => resolve(made), ms)))
  const { result } = renderHook(() => useExport(source))
  act(() => void result.current.make({ form: 'csv' }))
  return () => result.current.state
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test('what is made within half a second is busy until it is there, and not said to be long', async () => {
  const state = begin(499)
  expect(state()).toEqual({ kind: 'making', isLong: false })
  await pass(498)
  expect(state()).toEqual({ kind: 'making', isLong: false })
  await pass(1)
  expect(state()).toEqual(made)
  await pass(1000)
  expect(state()).toEqual(made)
})

test('what takes longer is said to be on its way', async () => {
  const state = begin(900)
  await pass(500)
  expect(state()).toEqual({ kind: 'making', isLong: true })
  await pass(400)
  expect(state()).toEqual(made)
})

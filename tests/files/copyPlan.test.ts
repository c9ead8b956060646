import { afterEach, expect, test, vi } from 'vitest'
import { copyPlan } from '../../src/files/copyPlan.ts'
import { loadPlan } from '../../src/files/loadPlan.ts'
import { buildInput, buildWork, catalogue } from '../report/buildPlan.ts'

vi.mock(import('../../src/files/loadPlan.ts'), () => ({ loadPlan: vi.fn() }))
afterEach(() => void vi.unstubAllGlobals())

const work = buildWork(2)
const source = { work, catalogue, language: 'fi', today: new Date('2026-11-24T10:00:00Z') }

class ClipboardItem {
  readonly parts: Readonly<Record<string, Promise<Blob>>>
  constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
    this.parts = parts
  }
}

/** What stands on the clipboard after a copy, by its kind. */
async function copied(form: 'text' | 'html') {
  vi.mocked(loadPlan).mockResolvedValue(await buildInput(work))
  const write = vi.fn<(items: readonly ClipboardItem[]) => Promise<void>>(async () => undefined)
  vi.stubGlobal('navigator', { clipboard: { write } })
  vi.stubGlobal('ClipboardItem', ClipboardItem)
  const { words } = await copyPlan(source, form)
  const parts = Object.entries(write.mock.calls[0]?.[0][0]?.parts ?? {})
  const texts = await Promise.all(
    parts.map(async ([type, blob]) => [type, await (await blob).text()] as const),
  )
  return { words, texts: new Map(texts) }
}

test('as text copies plain text alone', async () => {
  const { words, texts } = await copied('text')
  expect([...texts.keys()]).toEqual(['text/plain'])
  expect(texts.get('text/plain')?.trim().split(/\s+/)).toHaveLength(words)
})

test('as HTML copies HTML, with plain text for what takes no other', async () => {
  const { texts } = await copied('html')
  expect([...texts.keys()]).toEqual(['text/plain', 'text/html'])
  expect(texts.get('text/html')).toMatch(/^<!doctype html>\n<html lang="fi">/)
})

test('where there is no clipboard to write to, copies by the older way', async () => {
  vi.mocked(loadPlan).mockResolvedValue(await buildInput(work))
  const page = new EventTarget()
  const setData = vi.fn<(type: string, text: string) => void>()
  const execCommand = () =>
    page.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData } }))
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('document', Object.assign(page, { execCommand }))
  await copyPlan(source, 'html')
  expect(setData.mock.calls.map(([type]) => type)).toEqual(['text/plain', 'text/html'])
})

test('when the browser refuses, tells so', async () => {
  vi.mocked(loadPlan).mockResolvedValue(await buildInput(work))
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('document', Object.assign(new EventTarget(), { execCommand: () => false }))
  await expect(copyPlan(source, 'text')).rejects.toThrow('copies nothing')
})

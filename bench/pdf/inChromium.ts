import { chromium, type Page } from '@playwright/test'
import { findNeed } from '../../scripts/needs/needs.mjs'
import { WAY_NAMES, type WayName } from './allWays.ts'
import { bundle, pathOf } from './bundleWay.ts'
import type { Sample } from './Sample.ts'
import { sent } from './Sample.ts'

/** A way's times in the page, or why it does not run there. */
export type InPage = Readonly<
  Record<string, { readonly medianMs: number; readonly ratio: number; readonly bytes: number }>
>

/** Lets the ways that run in a browser take turns in one page of Chromium. */
export async function inChromium(sample: Sample): Promise<{
  readonly version: string
  readonly whole: InPage
  readonly drawing: InPage
  readonly failed: Readonly<Record<string, string>>
}> {
  const path = await findNeed('chromium')
  const browser = await chromium.launch(path === undefined ? {} : { executablePath: path })
  try {
    const page = await browser.newPage()
    await page.goto('about:blank')
    const failed: Record<string, string> = {}
    const names: WayName[] = []
    for (const name of WAY_NAMES) {
      const problem = await load(page, name)
      if (problem === undefined) names.push(name)
      else failed[name] = problem
    }
    await page.addScriptTag({ type: 'module', content: await bundle(RUNNER) })
    const result = await page.evaluate(
      async ([given, of]) => {
        const { runWays } = window as unknown as {
          runWays: (sample: unknown, of: readonly string[]) => unknown
        }
        return runWays(given, of)
      },
      [sent(sample), names] as const,
    )
    const {
      whole,
      drawing,
      failed: later,
    } = result as {
      whole: InPage
      drawing: InPage
      failed: Record<string, string>
    }
    return { version: browser.version(), whole, drawing, failed: { ...failed, ...later } }
  } finally {
    await browser.close()
  }
}

async function load(page: Page, name: WayName): Promise<string | undefined> {
  try {
    const code = await bundle(
      `import * as way from ${JSON.stringify(pathOf(`ways/${name}.ts`))}
       globalThis.ways = { ...globalThis.ways, ${name}: way }`,
    )
    const faults: string[] = []
    const listen = (error: Error) => faults.push(error.message)
    page.on('pageerror', listen)
    await page.addScriptTag({ type: 'module', content: code })
    await page
      .waitForFunction(way => way in ((window as unknown as { ways?: object }).ways ?? {}), name, {
        timeout: 15_000,
      })
      .catch(() => faults.push('did not load'))
    page.off('pageerror', listen)
    return faults[0]
  } catch (error) {
    return `${error}`.split('\n')[0]
  }
}

/** In the page. */
const RUNNER = `
import { makersOf } from ${JSON.stringify(pathOf('allWays.ts'))}
import { inTurns } from ${JSON.stringify(pathOf('inTurns.ts'))}
import { received } from ${JSON.stringify(pathOf('Sample.ts'))}
const short = turns => Object.fromEntries(Object.entries(turns).map(([name, { medianMs, ratio, bytes }]) =>
  [name, { medianMs, ratio, bytes: bytes.length }]))
globalThis.runWays = async (given, names) => {
  const sample = received(given)
  const [able, failed] = [[], {}]
  for (const name of names) {
    try {
      await (await globalThis.ways[name].prepare(sample))()
      able.push([name, globalThis.ways[name]])
    } catch (error) { failed[name] = String(error) }
  }
  const { whole, drawing } = await makersOf(able, sample)
  return { whole: short(await inTurns(whole)), drawing: short(await inTurns(drawing)), failed }
}`

import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import { findNeed } from '../scripts/needs/needs.mjs'
import { projectFolder } from '../scripts/projectFolder.mjs'
import { startStaticServer } from '../scripts/startStaticServer.mjs'
import { fi } from '../src/i18n/fi.ts'
import { besideEmpty } from './interaction/besideEmpty.ts'
import { watchPaint } from './interaction/watchPaint.ts'
import { openTown } from './openTown.ts'
import { bundle, pathOf } from './pdf/bundleWay.ts'

/** How many times slower the processor is made. */
const SLOWER = [1, 4]
const SEARCHED = 'hankinta ilmasto '

/** From press to paint in the app with the town's example, beside the same press on an empty page of the same React. */
export async function run(): Promise<void> {
  const folder = join(projectFolder, 'dist')
  if (!existsSync(join(folder, 'index.html')))
    return console.log('There is no build: run `npm run build` first.')
  const path = await findNeed('chromium')
  const server = await startStaticServer(folder)
  const browser = await chromium.launch(path === undefined ? {} : { executablePath: path })
  try {
    const [load, day] = [loadavg()[0]?.toFixed(1), new Date().toISOString().slice(0, 10)]
    console.log(`Chromium ${browser.version()}, ${cpus().length} cores, load ${load}, ${day}`)
    for (const slower of SLOWER) await measureAll(browser, server.address, slower)
  } finally {
    await server.close()
    await browser.close()
  }
}

async function measureAll(browser: Browser, address: string, slower: number): Promise<void> {
  console.log(`\nProcessor ${slower === 1 ? 'as it is' : `slowed ${slower} times`}`)
  const viewport = { width: 1366, height: 768 }
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'fi-FI', viewport })
  const [empty, app] = [await context.newPage(), await context.newPage()]
  const code = await bundle(`import ${JSON.stringify(pathOf('../interaction/EmptyPage.ts'))}`)
  await empty.addScriptTag({ type: 'module', content: code })
  await openTown(app, address)
  for (const page of [empty, app]) {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  }
  const pressEmpty = () => press(empty.getByRole('button'))

  await app.goto(`${address}#/results/try`)
  const goal = app.getByRole('group').filter({ has: app.locator('[name="trial-D"]') })
  const levels = [fi.trial.levels.not, fi.trial.levels.very].map(name => goal.getByRole('radio', { name }))
  await besideEmpty('importance of a goal', pressEmpty, round => press(inTurn(levels, round)))
  const { more, fewer } = fi.laterSteps.slots.moderate
  const steps = [more, fewer].map(name => app.getByRole('button', { name, exact: true }))
  await besideEmpty('room for a model more or less', pressEmpty, round => press(inTurn(steps, round)))

  await app.goto(`${address}#/models`)
  const fields = [empty, app].map(page => page.getByRole('searchbox'))
  for (const field of fields) await field.focus()
  const typeIn = (page: Page) => async (round: number) => {
    if (round % SEARCHED.length === 0) for (const field of fields) await field.fill('')
    return type(page, inTurn([...SEARCHED], round))
  }
  await besideEmpty('a letter in the search', typeIn(empty), typeIn(app))
  await context.close()
}

const press = (control: Locator) => watchPaint(control.page(), 'click', () => control.click())
const type = (page: Page, letter: string) => watchPaint(page, 'keydown', () => page.keyboard.press(letter))

function inTurn<T>(list: readonly T[], round: number): T {
  const one = list[round % list.length]
  if (one === undefined) throw new RangeError('nothing to take turns')
  return one
}

import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from './scripts/chromium/findChromium.mjs'
import { buildWork, readExample, savedText } from './tests/e2e/savedWork.ts'

const [, , name, lang, w, scheme, addr, work, act] = process.argv
const exe = await findChromium()
const b = await chromium.launch({ executablePath: exe ?? undefined })
const p = await (
  await b.newContext({
    viewport: { width: +w!, height: 844 },
    colorScheme: scheme as any,
    reducedMotion: 'reduce',
  })
).newPage()
p.on('console', m => {
  if (m.type() === 'error') console.log(m.text())
})
p.on('pageerror', e => console.log(e.message))
const k =
  work === 'poor'
    ? buildWork({
        answers: {
          slots: { light: 2, moderate: 2, heavy: 0 },
          importance: { A: 'fairly', B: 'very', C: 'somewhat', D: 'very', E: 'fairly' },
        },
        shortlist: ['open-data', 'summer-workers', 'energy-solutions'] as any,
      })
    : readExample(work as any)
await p.addInitScript(
  ([t]) => localStorage.setItem('tiekartturi.work', t!),
  [savedText({ ...k, language: lang! } as any)],
)
await p.goto('http://127.0.0.1:4399/' + addr)
await p.locator('h1').waitFor()
await p.waitForTimeout(700)
if (act) {
  await eval(`(async()=>{${act}})()`)
  await p.waitForTimeout(400)
}
const [y, h] = (process.argv[9] ?? '0,2000').split(',')
await p.screenshot({
  path: `/tmp/shots4/${name}.png`,
  fullPage: true,
  clip: { x: 0, y: +y!, width: +w!, height: +h! },
})
await b.close()

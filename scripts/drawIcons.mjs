import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findNeed } from './needs/needs.mjs'
import { projectFolder } from './projectFolder.mjs'

/** Draws the icons that must be pictures from public/icon.svg; `inset` leaves room for a system's own mask. */
const icons = [
  { name: 'icon-192.png', size: 192, inset: 0, background: 'transparent' },
  { name: 'icon-512.png', size: 512, inset: 0, background: 'transparent' },
  { name: 'icon-maskable-512.png', size: 512, inset: 0.1, background: '#fff' },
  { name: 'apple-touch-icon.png', size: 180, inset: 0.04, background: '#fff' },
]

const publicFolder = join(projectFolder, 'public')
const drawing = readFileSync(join(publicFolder, 'icon.svg')).toString('base64')
const executablePath = await findNeed('chromium')
const browser = await chromium.launch(executablePath ? { executablePath } : {})
const page = await browser.newPage()
for (const { name, size, inset, background } of icons) {
  const side = Math.round(size * (1 - 2 * inset))
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${background}">
      <img alt="" width="${side}" height="${side}" src="data:image/svg+xml;base64,${drawing}"></body>`,
  )
  await page.screenshot({ path: join(publicFolder, name), omitBackground: true })
}
await browser.close()

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { readTags } from '../report/readTags.ts'
import { languageButton } from './controls.ts'
import { pointer } from './hands.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { downloadPdf } from './walk.ts'

const say = await speechIn('fi')
const { t } = say
let folder = ''

test.beforeAll(() => {
  test.setTimeout(120_000)
  folder = mkdtempSync(join(tmpdir(), 'single-'))
  const vite = ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.single.config.ts']
  execFileSync(process.execPath, [...vite, '--outDir', folder, '--emptyOutDir'], {
    cwd: projectFolder,
    stdio: 'pipe',
  })
})
test.afterAll(() => rmSync(folder, { recursive: true }))

test('the app as one file opens from a disk without a network, keeps the work and makes the document', async ({
  page,
  context,
}) => {
  expect(readdirSync(folder)).toEqual(['tiekartturi.html'])
  const html = readFileSync(join(folder, 'tiekartturi.html'), 'utf8')
  const head = html.slice(0, html.indexOf('<script'))
  expect(head, 'no file beside it').not.toMatch(/<link/)
  expect(html).toContain(
    '<p lang="fi">Tiekartturi ei ole käynnistynyt. Ladatkaa sivu uudelleen. Työnne säilyy.</p>',
  )
  const asked: string[] = []
  page.on('request', request => void asked.push(request.url().slice(0, 30)))
  await context.setOffline(true)
  const address = pathToFileURL(join(folder, 'tiekartturi.html')).href

  await page.goto(`${address}#/`)
  await expect(page.getByRole('heading', { level: 1, name: t($ => $.start.title) })).toBeVisible()
  await expect(page.getByRole('complementary').getByText('save the work as a file too')).toBeVisible()
  await page
    .getByRole('button', { name: t($ => $.start.examples.try, { name: '' }).trim() })
    .first()
    .click()
  await languageButton(page, 'sv').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await languageButton(page, 'fi').click()
  await page.reload()
  await page.goto(`${address}#/plan`)
  const download = await downloadPdf(page, say, pointer)
  const bytes = new Uint8Array(readFileSync(await download.path()))
  expect((await readTags(bytes)).length).toBeGreaterThan(100)
  expect(asked.filter(url => !/^(?:file|data|blob):/.test(url))).toEqual([])
})

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readPng } from '../../src/plan/readPng.ts'
import { jpegFile } from '../fixtures/jpegFile.ts'
import { buildLogo, chunkOf, pngFile } from '../fixtures/logo.ts'
import { readTags } from '../report/readTags.ts'
import { undoButton } from './controls.ts'
import { pointer } from './hands.ts'
import { keepBeforehand, readExample, readKept } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'
import { downloadPdf } from './walk.ts'

const say = await speechIn('fi')
const { t } = say
const town = readExample('town')
const owner = town.answers.municipality

/** A shield on a transparent ground; its scripts and what it asks of elsewhere must do nothing. */
const shield = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 120" onload="window.ran = 1">
  <script>window.ran = 1; parent.ran = 1; fetch('https://example.org/from-script')</script>
  <style>@import url('https://example.org/outside.css');</style>
  <style>.blue { fill: #00357a }</style>
  <path d="M0 0H100V60Q100 110 50 120Q0 110 0 60Z" class="blue"/>
</svg>`

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: new RegExp(`^(${t($ => $.logo.choose)}|${t($ => $.logo.change)})$`) })
    .click()
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) })
}

const picture = (page: Page) => page.getByRole('group', { name: t($ => $.logo.title) }).getByRole('img')
const keptLogo = async (page: Page) => (await readKept(page))?.plan.logo

/** The colour of a pixel of the picture as the page shows it. */
function pixelAt(page: Page, share: readonly [number, number]): Promise<readonly number[]> {
  return picture(page).evaluate((image: HTMLImageElement, [x, y]) => {
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.naturalWidth,
      height: image.naturalHeight,
    })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(x * canvas.width, y * canvas.height, 1, 1).data ?? [])]
  }, share)
}

async function exportFigures(page: Page) {
  const download = await downloadPdf(page, say, pointer)
  await page.goBack()
  const elements = await readTags(new Uint8Array(readFileSync(await download.path())))
  return elements.filter(({ role, page }) => role === 'Figure' && page === 1)
}

test.beforeEach(async ({ page }) => {
  await keepBeforehand(page, town)
  await page.goto('#/plan/document')
})

test('an SVG goes on the cover without its script, outlives a reload, goes and comes back', async ({
  page,
}) => {
  await choose(page, 'vaakuna.svg', shield)
  await expect(page.getByText(t($ => $.logo.added))).toBeVisible()
  await expect(picture(page)).toHaveAccessibleName(t($ => $.logo.alt, { owner }))
  expect(await keptLogo(page)).toMatchObject({ width: 427, height: 512 })
  expect(await pixelAt(page, [0.5, 0.4])).toEqual([0, 53, 122, 255])
  // Transparent in the file: white as the paper, on a light screen and on a dark one.
  expect(await pixelAt(page, [0.02, 0.97])).toEqual([255, 255, 255, 255])
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)

  await page.getByLabel(t($ => $.logo.describe)).fill('Sininen kilpi')
  await page.reload()
  await expect(picture(page)).toHaveAccessibleName('Sininen kilpi')
  const before = await keptLogo(page)
  expect(before?.png && readPng(before.png)).toMatchObject({ width: 427, height: 512 })
  expect(await exportFigures(page)).toMatchObject([{ alt: 'Sininen kilpi' }])

  await page.getByRole('button', { name: t($ => $.logo.remove) }).click()
  await expect(picture(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: t($ => $.logo.choose) })).toBeFocused()
  expect(await readKept(page)).toEqual(town)
  expect(await exportFigures(page)).toEqual([])
  await undoButton(page, say).click()
  await expect(picture(page)).toHaveAccessibleName('Sininen kilpi')
  expect(await keptLogo(page)).toEqual(before)
})

test('a PNG is kept as large as it is, pixel for pixel', async ({ page }) => {
  await choose(page, 'kuva', pngFile())
  await expect(picture(page)).toBeVisible()
  expect(await keptLogo(page)).toMatchObject({ width: 60, height: 72 })
  expect(await pixelAt(page, [0.5, 0.5])).toEqual([246, 171, 8, 255])
  expect(await pixelAt(page, [0.1, 0.1])).toEqual([0, 53, 122, 255])
})

test('a JPEG is kept as a PNG of the same look, on the page and in the document', async ({ page }) => {
  const jpeg = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 120, height: 60 })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#00357a'
    context.fillRect(0, 0, 120, 60)
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? ''
  })
  await choose(page, 'valokuva.jpg', Buffer.from(jpeg, 'base64'))
  await expect(picture(page)).toBeVisible()
  const { png, width, height } = (await keptLogo(page)) ?? { png: '', width: 0, height: 0 }
  expect(readPng(png)).toMatchObject({ width: 120, height: 60 })
  expect([width, height]).toEqual([120, 60])
  // What a JPEG makes of a colour is near it, and no transparency is left.
  const [red = 255, green = 0, blue = 0, opacity] = await pixelAt(page, [0.5, 0.5])
  for (const [got, drawn] of [
    [red, 0],
    [green, 53],
    [blue, 122],
  ] as const)
    expect(Math.abs(got - drawn)).toBeLessThan(4)
  expect(opacity).toBe(255)
  expect(await exportFigures(page)).toHaveLength(1)
})

test('a picture that packs badly is kept smaller, its ratio as it was', async ({ page }) => {
  const noise = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 400 })
    const context = canvas.getContext('2d')
    const image = context?.createImageData(800, 400)
    if (!context || !image) throw new Error('no canvas')
    let state = 1
    image.data.forEach((_, i) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      image.data[i] = i % 4 === 3 ? 200 : state >>> 24
    })
    context.putImageData(image, 0, 0)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  await choose(page, 'kohina.png', Buffer.from(noise, 'base64'))
  await expect(picture(page)).toBeVisible()
  const { png, width, height } = (await keptLogo(page)) ?? { png: '', width: 0, height: 0 }
  expect(width).toBeLessThan(512)
  expect(width / height).toBe(2)
  expect(png.length).toBeLessThanOrEqual(200_000)
  expect(readPng(png)).toMatchObject({ width, height })
})

const refused: readonly [what: string, content: string | Buffer, said: string][] = [
  ['a white picture', shield.replace('#00357a', '#fff'), t($ => $.logo.problems.blank)],
  [
    'an SVG without anything',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
    t($ => $.logo.problems.blank),
  ],
  [
    'an SVG with a picture of elsewhere',
    shield.replace('<path', '<image href="https://example.org/outside.png" width="9" height="9"/><path'),
    t($ => $.logo.problems.incomplete),
  ],
  ['half a PNG', pngFile().subarray(0, 60), t($ => $.logo.problems['does-not-draw'])],
  [
    'a PNG without its pixels',
    Buffer.concat([
      pngFile().subarray(0, 33),
      chunkOf('IDAT', Buffer.from('no pixels')),
      chunkOf('IEND', Buffer.alloc(0)),
    ]),
    t($ => $.logo.problems['does-not-draw']),
  ],
  ['a broken SVG', shield.slice(0, -20), t($ => $.logo.problems['does-not-draw'])],
  ['half a JPEG', Buffer.from(jpegFile({ end: [] })), t($ => $.logo.problems['does-not-draw'])],
  ['a picture of another kind', 'GIF89a', t($ => $.logo.problems['not-a-picture'])],
]

for (const [what, content, said] of refused)
  test(`${what} is refused with what to do, and the picture that was there stays`, async ({ page }) => {
    await choose(page, 'vaakuna.svg', shield)
    await expect(picture(page)).toBeVisible()
    const before = await keptLogo(page)
    await choose(page, 'toinen.svg', content)
    await expect(page.getByRole('alert').getByText(said)).toBeVisible()
    expect(await keptLogo(page)).toEqual(before)
  })

/** Ten levels, in each the one before ten times over. */
const levels = (refer: (id: string) => string, wrap: (id: string, body: string) => string) =>
  shield.replace(
    '</svg>',
    `<rect id="a0" width="9" height="9"/>${Array.from({ length: 10 }, (_, i) => wrap(`a${i + 1}`, refer(`a${i}`).repeat(10))).join('')}${refer('a10')}</svg>`,
  )
const heavy: readonly [what: string, content: string][] = [
  [
    'copies',
    levels(
      id => `<use href="#${id}"/>`,
      (id, body) => `<g id="${id}">${body}</g>`,
    ),
  ],
  [
    'patterns',
    levels(
      id => `<path d="M0 0H99V99" fill="url(#${id})"/>`,
      (id, body) => `<pattern id="${id}" width="1" height="1">${body}</pattern>`,
    ),
  ],
  ['text', `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${shield}`],
  [
    'filters',
    shield.replace(
      '</svg>',
      `<filter id="f">${'<feTurbulence numOctaves="9" baseFrequency=".9"/>'.repeat(99)}</filter><path d="M0 0H99V99" filter="url(#f)"/></svg>`,
    ),
  ],
  ['dashes', shield.replace('<path', '<path stroke="red" stroke-dasharray=".00001" d="M0 0H99V99"/><path')],
]

for (const [what, content] of heavy)
  test(`a small file of endless ${what} is refused or drawn within seconds`, async ({ page }) => {
    await choose(page, 'vaakuna.svg', content)
    await expect(
      page
        .getByRole('alert')
        .getByText(t($ => $.logo.problems['does-not-draw']))
        .or(picture(page)),
    ).toBeVisible({ timeout: 5000 })
  })

test('another picture replaces the first, which comes back by undoing', async ({ page }) => {
  await choose(page, 'vaakuna.svg', shield)
  await expect(picture(page)).toBeVisible()
  const before = await keptLogo(page)
  await choose(page, 'kuva.png', pngFile())
  await expect(picture(page)).toHaveAttribute('width', '60')
  await undoButton(page, say).click()
  expect(await keptLogo(page)).toEqual(before)
})

test('with the storage full the picture stays in the tab, and the banner says so', async ({ page }) => {
  await page.evaluate(() => {
    for (let size = 5_000_000; size >= 1000; size /= 2)
      try {
        localStorage.setItem(`full ${size}`, 'x'.repeat(size))
      } catch {
        // The next half may still fit.
      }
  })
  await choose(page, 'vaakuna.svg', shield.replace('</svg>', `${hatches()}</svg>`))
  await expect(picture(page)).toBeVisible()
  await expect(page.getByText(t($ => $.keeping.unsaved))).toBeVisible()
  expect(await exportFigures(page)).toHaveLength(1)
})

/** Lines of many colours, so that the picture takes more room than there is. */
function hatches(): string {
  return Array.from(
    { length: 200 },
    (_, i) => `<path d="M${(i * 37) % 100} 0L${(i * 53) % 100} 120" stroke="hsl(${i * 7} 80% 50%)"/>`,
  ).join('')
}

test('a work with the largest logo is kept and read back', async ({ page }) => {
  const logo = buildLogo({ width: 512, height: 512 })
  await page.evaluate(
    ([key, png]) => {
      const file = JSON.parse(localStorage.getItem(key) ?? '')
      file.work.plan.logo = { png, width: 512, height: 512 }
      localStorage.setItem(key, JSON.stringify(file))
    },
    ['tiekartturi.work', logo.png] as const,
  )
  await page.reload()
  await expect(picture(page)).toBeVisible()
})

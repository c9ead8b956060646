import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { ReportDocument } from '../../src/report/Block.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { BlockViews } from '../../src/views/document/BlockViews.tsx'
import { SectionIdsContext, sectionIds } from '../../src/views/document/sectionIds.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { buildInput } from './buildPlan.ts'
import { saidBlocks } from './saidBlocks.ts'
import { SAMPLES } from './samples.ts'

/** What is read one after the other; the contents' links and the bars, which say again what stands elsewhere, left out. */
const SAYS = 'p, h1, h2, h3, h4, li, caption, th, td, dt, dd'

function show(shown: ReportDocument): Document {
  const page = renderToStaticMarkup(
    <SectionIdsContext value={sectionIds(shown, 'roadmap')}>
      <BlockViews blocks={shown.blocks} />
    </SectionIdsContext>,
  )
  return new JSDOM(page).window.document
}

async function documentOf(sample: string, language: (typeof LANGUAGES)[number]): Promise<ReportDocument> {
  const work = SAMPLES[sample]?.(language)
  if (work === undefined) throw new RangeError(`there is no sample ${sample}`)
  return planDocument(await buildInput(work, language))
}

function saidIn(container: Document): readonly string[] {
  return [...container.querySelectorAll(SAYS)]
    .filter(element => element.closest('nav li') === null)
    .flatMap(element => {
      const text = element.textContent ?? ''
      return element.matches(':is(ul, ol):not([class]) > li') ? [markerOf(element), text] : [text]
    })
}

/** A list's own bullet or number, which the browser draws. */
function markerOf(item: Element): string {
  const place = [...(item.parentElement?.children ?? [])].indexOf(item) + 1
  return item.parentElement?.tagName === 'OL' ? `${place}.` : '•'
}

/** What no HTML can hold aside. */
const readable = (texts: readonly string[]) => texts.map(text => text.replace(/\p{Cc}|\p{Surrogate}/gu, ''))

describe.each(Object.keys(SAMPLES))('the plan %s as a page', { timeout: 60_000 }, sample => {
  test.each(LANGUAGES)('says exactly what its blocks say, in %s', async language => {
    const shown = await documentOf(sample, language)
    expect(readable(saidIn(show(shown)))).toEqual(readable(saidBlocks(shown.blocks)))
  })
})

describe('the document as a page', () => {
  test('has one h1, and no level of heading is skipped', async () => {
    const levels = [...show(await documentOf('city', 'fi')).querySelectorAll('h1, h2, h3, h4')].map(heading =>
      Number(heading.tagName.slice(1)),
    )
    expect(levels.filter(level => level === 1)).toEqual([1])
    levels.forEach((level, i) => {
      if (i > 0) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  test('leads from the contents to each section, by an address of the app', async () => {
    const container = show(await documentOf('town', 'sv'))
    const links = [...container.querySelectorAll('nav a')]
    expect(links.length).toBeGreaterThan(10)
    for (const link of links) {
      const address = link.getAttribute('href') ?? ''
      expect(address).toMatch(/^#\/plan\/paper\?edition=roadmap&lang=sv&section=\d+$/)
      expect(container.getElementById(address.slice(1))?.textContent).toBe(link.textContent)
    }
  })

  test('says of each table what it holds, and names columns and rows', async () => {
    for (const table of show(await documentOf('city', 'en')).querySelectorAll('table')) {
      expect(table.caption?.textContent).not.toBe('')
      expect(table.querySelectorAll('thead th:not([scope=col])')).toHaveLength(0)
      for (const row of table.querySelectorAll('tbody tr'))
        expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1)
    }
  })

  test('says the bars in words', async () => {
    const { blocks, ...shown } = await documentOf('town', 'fi')
    const picture = show({ ...shown, blocks }).querySelector('[role=img]')
    const alt = blocks
      .flatMap(block => (block.kind === 'group' ? block.blocks : [block]))
      .flatMap(block => (block.kind === 'bars' ? [block.alt] : []))
    expect([picture?.getAttribute('aria-label')]).toEqual(alt)
  })

  test('marks the user’s own words with their language', async () => {
    const shown = await documentOf('town', 'sv')
    const finnish = [...show(shown).querySelectorAll('[lang=fi]')].map(element => element.textContent)
    expect(finnish).toContain('Konsernijohtaja')
    expect(finnish).toContain('Elinvoimajohtaja')
  })
})

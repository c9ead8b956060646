import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { type Block, plain, type ReportDocument } from '../../src/report/Block.ts'
import { planDocument } from '../../src/report/planDocument.ts'
import { writeHtml } from '../../src/report/text/writeHtml.ts'
import { writePlainText } from '../../src/report/text/writePlainText.ts'
import { buildInput } from './buildPlan.ts'
import { saidBlocks } from './saidBlocks.ts'
import { SAMPLE_FILES, SAMPLES } from './samples.ts'
import { wordsOf, wordsToWrite } from './writtenWords.ts'

async function sampleDocument(name: string, language: string) {
  const work = SAMPLES[name]?.(language)
  if (work === undefined) throw new RangeError(name)
  return planDocument(await buildInput(work, language))
}

/** What has no words of its own to paste: the contents; and bars, whose alternative stands in their place. */
function pasted(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'contents') return []
    if (block.kind === 'bars') return [{ kind: 'paragraph', text: plain(block.alt) }]
    return block.kind === 'group' ? [{ ...block, blocks: pasted(block.blocks) }] : [block]
  })
}

const withoutAddresses = (text: string) => text.replace(/ \((https?:|mailto:)\S*\)/g, '')

function documentOf(blocks: ReportDocument['blocks']): ReportDocument {
  return {
    title: 'A < B',
    author: '',
    language: 'fi',
    header: '',
    footer: '',
    pageLabel: String,
    contentsPage: String,
    blocks,
  }
}

const parsed = (html: string) => new JSDOM(html).window.document

describe.each(SAMPLE_FILES)('of $name in $language', ({ name, language }) => {
  test('the plain text says every word of the blocks, in order', async () => {
    const document = await sampleDocument(name, language)
    const text = withoutAddresses(writePlainText(document))
    expect(wordsOf(text)).toEqual(saidBlocks(pasted(document.blocks)).flatMap(wordsOf))
  })

  test('the HTML says every word of the blocks, in order', async () => {
    const document = await sampleDocument(name, language)
    // Two cells are two words, which the text of a row does not tell.
    const html = writeHtml(document).replaceAll(/<\/t[dh]>/g, '$& ')
    const text = parsed(html).body.textContent ?? ''
    expect(wordsOf(text)).toEqual(wordsToWrite(pasted(document.blocks)))
  })
})

const TABLE = {
  kind: 'table',
  caption: 'Mallit',
  columns: [
    { label: 'Malli', share: 1 },
    { label: 'Alku', share: 1 },
  ],
  rows: [[{ text: plain('Yksi') }, { text: plain('2027') }]],
  rowHeader: 0,
} as const

test('plain text has an empty line between parts, tabs between cells and addresses after links', () => {
  const text = writePlainText(
    documentOf([
      { kind: 'heading', level: 2, text: 'Esitys' },
      { kind: 'list', ordered: true, items: [plain('Hyväksytään'), plain('Merkitään')] },
      { kind: 'facts', columns: 1, items: [{ label: 'Alku', value: { text: plain('2027') } }] },
      TABLE,
      { kind: 'paragraph', text: [{ text: 'lähde', href: 'https://example.org/' }] },
    ]),
  )
  expect(text).toBe(
    'Esitys\n\n1. Hyväksytään\n2. Merkitään\n\nAlku: 2027\n\nMallit\nMalli\tAlku\nYksi\t2027\n\nlähde (https://example.org/)\n',
  )
})

describe('HTML', () => {
  test('takes every text as text, and leads to the web and to mailboxes only', () => {
    const html = writeHtml(
      documentOf([
        {
          kind: 'paragraph',
          text: [{ text: '<script>alert("a")</script>&amp;', href: 'javascript:alert(1)' }],
        },
        { kind: 'paragraph', text: [{ text: 'b', href: 'https://example.org/?a="><b>&c' }] },
      ]),
    )
    const { body, head } = parsed(html)
    expect(head.textContent?.trim()).toBe('A < B')
    expect(body.querySelector('script, b')).toBeNull()
    expect(body.querySelector('p')?.textContent).toBe('<script>alert("a")</script>&amp;')
    const links = [...body.querySelectorAll('a')].map(link => link.getAttribute('href'))
    expect(links).toEqual(['https://example.org/?a="><b>&c'])
  })

  test('has the headings, lists, header cells and languages of the blocks', () => {
    const { body, documentElement } = parsed(
      writeHtml(
        documentOf([
          { kind: 'heading', level: 3, text: 'Förslag', lang: 'sv' },
          { kind: 'list', ordered: true, items: [plain('Hyväksytään')] },
          TABLE,
          { kind: 'paragraph', text: [{ text: 'plan', lang: 'sv', strong: true }] },
        ]),
      ),
    )
    expect(documentElement.lang).toBe('fi')
    expect(body.querySelector('h3[lang=sv]')?.textContent).toBe('Förslag')
    expect(body.querySelector('ol > li')?.textContent).toBe('Hyväksytään')
    expect(body.querySelector('table > caption')?.textContent).toBe('Mallit')
    expect([...body.querySelectorAll('thead th[scope=col]')].map(cell => cell.textContent)).toEqual([
      'Malli',
      'Alku',
    ])
    expect(body.querySelector('tbody th[scope=row]')?.textContent).toBe('Yksi')
    expect(body.querySelector('span[lang=sv] > strong')?.textContent).toBe('plan')
  })
})

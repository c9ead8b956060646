import { ARTIFACT, type Box, type LaidOut, type Tag, type TextBox } from '../../src/report/layout/Page.ts'

export const PARTS_PROPERTIES = {
  title: 'Osat',
  author: 'Kunta',
  language: 'fi',
  made: new Date('2026-11-24T10:00:00Z'),
} as const

export const LINK = 'https://example.org/ilmasto/tiekartta?kieli=fi&osa=1'

function textBox(tag: TextBox['tag'], text: string, y: number, over: Partial<TextBox> = {}): TextBox {
  const size = 10
  return {
    kind: 'text',
    tag,
    x: 56,
    y,
    width: text.length * 5,
    text,
    weight: 'regular',
    size,
    colour: '#212121',
    after: ' ',
    ...over,
  }
}

const paragraph: Tag = { role: 'P' }
const figure: Tag = { role: 'Figure', alt: 'Kolme porrasta, viimeinen korkein' }
const bar = { kind: 'rect', tag: figure, y: 300, width: 20, height: 40, fill: '#00357a' } as const

/** What the plan has none of, or seldom: a figure, a paragraph and a link over two pages, a word in another language. */
export const PARTS: LaidOut = {
  bookmarks: [
    { title: 'Osat', level: 2, page: 1, y: 80 },
    { title: 'Čáhci (vesi)', level: 3, page: 2, y: 80 },
    { title: 'Loppu', level: 2, page: 2, y: 200 },
  ],
  pages: [
    {
      boxes: [
        { kind: 'rect', tag: ARTIFACT, x: 56, y: 60, width: 40, height: 3, radius: 1, fill: '#2764aa' },
        textBox({ role: 'H1' }, 'Osat', 80, { weight: 'bold' }),
        textBox(figure, '1 2 3', 296),
        ...[56, 80, 104].map((x): Box => ({ ...bar, x })),
        textBox(paragraph, 'Kappale alkaa ta-', 500, { after: '', hyphenated: true }),
        textBox(paragraph, 'lousarviosta ja', 514),
        textBox(paragraph, 'kommunens budget', 514, { x: 200, lang: 'sv' }),
        textBox(paragraph, 'ja jatkuu:', 528),
        textBox(paragraph, 'https://example.org/ilmasto/', 542, { href: LINK, after: '' }),
      ],
    },
    {
      boxes: [
        textBox(paragraph, 'tiekartta?kieli=fi', 80, { href: LINK, after: '' }),
        textBox(paragraph, '&osa=1', 94, { href: LINK }),
        textBox(paragraph, 'loppuun asti.', 108),
        textBox({ role: 'P' }, 'Ei linkki', 122, { href: 'javascript:alert(1)' }),
        textBox(ARTIFACT, 'Sivu 2/2', 811),
      ],
    },
  ],
}

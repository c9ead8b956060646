import { strFromU8, unzipSync } from 'fflate'

export interface ReadDocx {
  readonly xml: string
  readonly relationships: string
  readonly paragraphs: readonly ReadParagraph[]
}

interface ReadParagraph {
  readonly style: string
  readonly text: string
  readonly runs: readonly { readonly text: string; readonly lang: string | undefined }[]
}

/** What a Word file holds, read from its XML without the library that wrote it; no paragraph holds another. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes)
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const xml = file('word/document.xml')
  return {
    xml,
    relationships: file('word/_rels/document.xml.rels'),
    paragraphs: (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map(readParagraph),
  }
}

function readParagraph(xml: string): ReadParagraph {
  const runs = (xml.match(/<w:r>.*?<\/w:r>/gs) ?? []).map(run => ({
    text: [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:tab\/>/g)]
      .map(([, text = '\t']) => unescaped(text))
      .join(''),
    lang: /<w:lang w:val="([^"]+)"/.exec(run)?.[1],
  }))
  return {
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
    text: runs.map(({ text }) => text).join(''),
    runs: runs.filter(({ text }) => text.trim() !== ''),
  }
}

function unescaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(\w+);/g, (whole, name: string) => marks[name] ?? whole)
}

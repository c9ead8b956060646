import { Document, Font, Link, Page, pdf, Text, View } from '@react-pdf/renderer'
import { createElement, type ReactNode } from 'react'
import { LOOK } from '../look.ts'
import { type Part, plainParts } from '../plainParts.ts'
import type { Make, Sample } from '../Sample.ts'

/** @react-pdf/renderer: text and views; it has no tables, so rows are views side by side. */
export function prepare({ document, fonts }: Sample): Make {
  Font.register({
    family: 'Inter',
    fonts: [
      { src: addressOf(fonts.regular), fontWeight: 'normal' },
      { src: addressOf(fonts.bold), fontWeight: 'bold' },
    ],
  })
  const line = (text: (page: number, of: number) => string, place: object) =>
    createElement(Text, {
      fixed: true,
      style: { position: 'absolute', left: LOOK.margin, fontSize: LOOK.small, ...place },
      render: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
        pageNumber === 1 ? '' : text(pageNumber, totalPages),
    })
  const page = {
    size: 'A4',
    style: {
      fontFamily: 'Inter',
      fontSize: LOOK.body,
      color: LOOK.ink,
      paddingHorizontal: LOOK.margin,
      paddingTop: LOOK.top,
      paddingBottom: 58,
    },
  } as const
  return async () => {
    const parts = plainParts(document).map((part, i) => createElement(View, { key: i }, drawn(part)))
    const header = line(() => document.header, { top: 36 })
    const footer = line((of, all) => `${document.footer} ${document.pageLabel(of, all)}`, { bottom: 30 })
    const whole = createElement(
      Document,
      { title: document.title, author: document.author, language: document.language, pdfVersion: '1.7' },
      createElement(Page, page, header, parts, footer),
    )
    return new Uint8Array(await (await pdf(whole).toBlob()).arrayBuffer())
  }
}

function addressOf(bytes: Uint8Array): string {
  const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  return `data:font/ttf;base64,${btoa(text)}`
}

function drawn(part: Part): ReactNode {
  switch (part.kind) {
    case 'heading':
      return createElement(
        Text,
        {
          style: { fontSize: LOOK.headings[part.level], fontWeight: 'bold', color: LOOK.brand, marginTop: 8 },
        },
        part.text,
      )
    case 'paragraph':
      return createElement(
        Text,
        { style: { fontSize: part.isSmall ? LOOK.small : LOOK.body, marginBottom: 6 } },
        part.runs.map(({ text, strong, href }, key) =>
          href === undefined
            ? createElement(Text, { key, style: { fontWeight: strong ? 'bold' : 'normal' } }, text)
            : createElement(Link, { key, src: href }, text),
        ),
      )
    case 'list':
      return part.items.map((item, i) =>
        createElement(
          View,
          { key: i, style: { flexDirection: 'row' } },
          createElement(Text, { style: { width: 16 } }, part.ordered ? `${i + 1}.` : '•'),
          createElement(Text, { style: { flex: 1 } }, item),
        ),
      )
    case 'table':
      return [
        createElement(Text, { key: 'caption', style: { fontSize: LOOK.small } }, part.caption),
        rowOf(part.head, part.shares, 'head', 'bold'),
        ...part.rows.map((row, i) => rowOf(row, part.shares, `${i}`, 'normal')),
      ]
    default:
      return part satisfies never
  }
}

function rowOf(
  cells: readonly string[],
  shares: readonly number[],
  key: string,
  fontWeight: 'bold' | 'normal',
) {
  return createElement(
    View,
    { key, wrap: false, style: { flexDirection: 'row', borderBottom: `0.6 solid ${LOOK.line}` } },
    cells.map((cell, i) =>
      createElement(
        Text,
        {
          key: i,
          style: { flexBasis: 0, flexGrow: shares[i] ?? 1, padding: 4, fontSize: LOOK.small, fontWeight },
        },
        cell,
      ),
    ),
  )
}

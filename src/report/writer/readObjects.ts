import type { PdfFile } from './PdfFile.ts'

/**
 * The objects of a file that jsPDF wrote, found through its cross-reference table, so that nothing inside a
 * compressed stream can be taken for the end of an object.
 *
 * @throws Error when the file is not built the way jsPDF 4.2.1 builds it
 */
export function readObjects(file: string): PdfFile {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1])
  const [, size] = /^xref\n0 (\d+)\n/.exec(file.slice(table, table + 32)) ?? []
  const [, root, info] = /\/Root (\d+) 0 R\n\/Info (\d+) 0 R/.exec(file.slice(table)) ?? []
  if (size === undefined || root === undefined || info === undefined)
    throw new Error('jsPDF no longer ends its files with a cross-reference table and a trailer')
  const starts = [...file.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at))
  const inOrder = starts.toSorted((a, b) => a - b)
  const endOf = new Map(inOrder.map((start, i) => [start, inOrder[i + 1] ?? table]))
  const objects = new Map<number, string>()
  starts.forEach((start, i) => {
    const [first, last] = [`${i + 1} 0 obj\n`, '\nendobj\n']
    const text = file.slice(start, endOf.get(start))
    if (!text.startsWith(first) || !text.endsWith(last))
      throw new Error(`jsPDF no longer writes object ${i + 1} where its table says`)
    objects.set(i + 1, text.slice(first.length, -last.length))
  })
  if (objects.size !== Number(size) - 1) throw new Error('jsPDF no longer lists each object once')
  return { objects, root: Number(root), info: Number(info) }
}

/** Object numbers of the pages, in order. */
export function pageNumbers({ objects }: PdfFile): readonly number[] {
  const [, kids] = /\/Type \/Pages\n\/Kids \[([^\]]*)\]/.exec(objects.get(1) ?? '') ?? []
  if (kids === undefined) throw new Error('jsPDF no longer lists the pages in object 1')
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
}

/** Object number of a page's content. */
export function contentsOf({ objects }: PdfFile, page: number): number {
  const [, contents] = /\/Contents (\d+) 0 R/.exec(objects.get(page) ?? '') ?? []
  if (contents === undefined) throw new Error('jsPDF no longer gives a page one stream of content')
  return Number(contents)
}

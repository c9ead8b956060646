import type { Make, Sample, Way } from './Sample.ts'

/** In the order of the table; times are told as ratios to the first. */
export const WAY_NAMES = ['untagged', 'ours', 'autotable', 'pdfLib', 'pdfmake', 'pdfkit', 'reactPdf'] as const
export type WayName = (typeof WAY_NAMES)[number]

export const TITLES: Readonly<Record<WayName, string>> = {
  untagged: 'jsPDF, untagged, the same pages',
  ours: 'ours, tagged',
  autotable: 'jspdf-autotable',
  pdfLib: 'pdf-lib, the same pages',
  pdfmake: 'pdfmake',
  pdfkit: 'pdfkit',
  reactPdf: '@react-pdf/renderer',
}

/** The makers of these ways, and of those that can draw pages laid out before. */
export async function makersOf(
  ways: readonly (readonly [WayName, Way])[],
  sample: Sample,
): Promise<{
  readonly whole: Readonly<Record<string, Make>>
  readonly drawing: Readonly<Record<string, Make>>
}> {
  const [whole, drawing]: [Record<string, Make>, Record<string, Make>] = [{}, {}]
  for (const [name, way] of ways) {
    whole[name] = await way.prepare(sample)
    if (way.prepareDrawing) drawing[name] = way.prepareDrawing(sample)
  }
  return { whole, drawing }
}

import { cpus, loadavg } from 'node:os'
import { planDocument } from '../src/report/planDocument.ts'
import { buildInput, buildWork } from '../tests/report/buildPlan.ts'
import { fonts } from '../tests/report/fonts.ts'
import { makersOf, TITLES, WAY_NAMES, type WayName } from './pdf/allWays.ts'
import { bundle, gzipKb, pathOf } from './pdf/bundleWay.ts'
import { firstExports } from './pdf/firstExport.ts'
import { inChromium } from './pdf/inChromium.ts'
import { inTurns } from './pdf/inTurns.ts'
import { judged, PROFILES } from './pdf/judged.ts'
import type { Sample, Way } from './pdf/Sample.ts'

const print = (line: string) => console.log(line)
const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

interface Timed {
  readonly medianMs: number
  readonly ratio: number
}
const timeOf = (timed: Timed | undefined) =>
  timed === undefined ? 'does not run' : `${ms(timed.medianMs)} (${timed.ratio.toFixed(2)}x)`

/** Ten models, which are twelve pages; the app's own document with most fields filled in. */
async function twelvePages(): Promise<Sample> {
  const input = await buildInput(buildWork(10))
  return { document: planDocument(input), fonts, made: input.today }
}

export async function run(): Promise<void> {
  const load = loadavg()[0]?.toFixed(1)
  print(
    `Node ${process.version}, ${cpus().length} cores, load ${load}, ${new Date().toISOString().slice(0, 10)}`,
  )
  const sample = await twelvePages()
  const ways: (readonly [WayName, Way])[] = []
  for (const name of WAY_NAMES) ways.push([name, await import(`./pdf/ways/${name}.ts`)])
  const { whole, drawing } = await makersOf(ways, sample)
  const [inNode, drawnInNode] = [await inTurns(whole), await inTurns(drawing)]
  const judgements = await judged(
    Object.fromEntries(Object.entries(inNode).map(([name, { bytes }]) => [name, bytes])),
  )
  const chromium = await inChromium(sample)
  print(`Chromium ${chromium.version}, load ${loadavg()[0]?.toFixed(1)}`)
  print(
    `\n| | Node | Chromium | file | code, gzip | pages | claims | ${PROFILES.map(profile => `veraPDF, ${profile}`).join(' | ')} |\n|---|---|---|---|---|---|---|---|---|`,
  )
  for (const name of WAY_NAMES) {
    const code = await bundle(`export { prepare } from ${JSON.stringify(pathOf(`ways/${name}.ts`))}`)
    const { pages, claim, verdicts } = judgements[name] ?? { pages: 0, claim: '?', verdicts: [] }
    const bytes = kb(inNode[name]?.bytes.length ?? 0)
    print(
      `| ${TITLES[name]} | ${timeOf(inNode[name])} | ${timeOf(chromium.whole[name])} | ${bytes} | ${gzipKb(code).toFixed(0)} kB | ${pages} | ${claim} | ${verdicts.join(' | ')} |`,
    )
  }
  for (const name of Object.keys(drawing))
    print(
      `pages laid out before, ${name}: Node ${timeOf(drawnInNode[name])}, Chromium ${timeOf(chromium.drawing[name])}`,
    )
  for (const [name, problem] of Object.entries(chromium.failed)) print(`${name} in Chromium: ${problem}`)
  await ownCode()
  const exports = await firstExports()
  print(
    exports.length === 0
      ? 'First export: there is no build, run `npm run build` first'
      : `First export on a fresh page, town example, press to download: ${exports.map(ms).join(', ')}`,
  )
}

/** What of the PDF's code is written here, without jsPDF and without words. */
async function ownCode(): Promise<void> {
  const sizeOf = async (file: string) =>
    gzipKb(
      await bundle(`export * from ${JSON.stringify(pathOf(`../../src/report/${file}`))}`, [
        'jspdf',
        'fflate',
      ]),
    )
  const [writer, layout, all] = [
    await sizeOf('writer/writePdf.ts'),
    await sizeOf('layout/layoutDocument.ts'),
    await sizeOf('makePlanPdf.ts'),
  ]
  print(
    `\nOwn code, minified and gzip: writer ${writer.toFixed(1)} kB, layout ${layout.toFixed(1)} kB, with the document's sections ${all.toFixed(1)} kB`,
  )
}

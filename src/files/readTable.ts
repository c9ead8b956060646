import { WORD_LANGUAGES } from '../i18n/loadInterfaceWords.ts'
import { readCsv } from '../plan/readCsv.ts'
import { readPlanTable } from '../report/readPlanTable.ts'
import { loaded } from './loaded.ts'
import { loadPlan } from './loadPlan.ts'
import type { Opened, OpenedInto } from './openFile.ts'

type Rows = readonly (readonly string[])[]

/** What an edited table of the plan, in whichever language it was made, would change. */
export async function readTable(
  bytes: Uint8Array<ArrayBuffer>,
  form: 'csv' | 'xlsx',
  into: OpenedInto,
): Promise<Opened> {
  const rows = form === 'csv' ? readText(bytes) : await readWorkbook(bytes)
  if (rows === undefined) return { ok: false, reason: form === 'csv' ? 'wrong-letters' : 'not-a-workbook' }
  const inputs = await Promise.all(WORD_LANGUAGES.map(language => loadPlan({ ...into, language })))
  const table = readPlanTable(rows, inputs, inputs[0]?.entries ?? [])
  return table === undefined ? { ok: false, reason: 'not-the-plan' } : { ok: true, kind: 'table', table }
}

/** Also what Excel calls Unicode text; undefined where letters were lost. */
function readText(bytes: Uint8Array): Rows | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes)
  return text.includes('\uFFFD') ? undefined : readCsv(text)
}

async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Rows | undefined> {
  const { readXlsx } = await loaded(import('../plan/readXlsx.ts'))
  return readXlsx(bytes)
}

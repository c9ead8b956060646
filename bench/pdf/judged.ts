import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { findNeed } from '../../scripts/needs/needs.mjs'
import { fetchVeraPdf } from '../../scripts/needs/veraPdf.mjs'
import { judgePdfs } from '../../scripts/verapdf/judgePdfs.mjs'

type Verdict = Awaited<ReturnType<typeof judgePdfs>>[number]

export interface Judged {
  readonly pages: number
  /** What the file says of itself. */
  readonly claim: string
  /** What veraPDF says of it, by each profile. */
  readonly verdicts: readonly string[]
}

export const PROFILES = ['ua1', '2a'] as const

/** Reads what PDFs claim, and lets veraPDF judge them. */
export async function judged(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Judged>>> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-bench-'))
  try {
    const names = Object.keys(files)
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.pdf`), bytes)
    let jar = await findNeed('veraPdf')
    if (jar === undefined) {
      await fetchVeraPdf()
      jar = await findNeed('veraPdf')
    }
    const paths = names.map(name => join(folder, `${name}.pdf`))
    const said: (readonly string[])[] = []
    for (const profile of PROFILES)
      said.push(jar === undefined ? [] : (await judgePdfs(jar, profile, paths)).map(saidOf))
    const entries = names.map(async (name, i) => {
      const verdicts = said.map(of => of[i] ?? 'not judged')
      return [name, { ...(await claimOf(files[name] ?? new Uint8Array())), verdicts }] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function saidOf({ isCompliant, faults }: Verdict): string {
  return isCompliant
    ? 'passes'
    : `fails ${faults.length} ${faults.length === 1 ? 'rule' : 'rules'}, e.g. ${faults[0]?.slice(0, 90)}`
}

async function claimOf(bytes: Uint8Array): Promise<{ readonly pages: number; readonly claim: string }> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const isMarked = (await pdf.getMarkInfo())?.Marked === true
  const { metadata } = await pdf.getMetadata()
  const part = metadata?.get('pdfuaid:part')
  const archive = metadata?.get('pdfaid:part')
  const claims = [
    part && `PDF/UA-${part}`,
    archive && `PDF/A-${archive}${metadata?.get('pdfaid:conformance')?.toLowerCase()}`,
  ].filter(claim => claim)
  const claim = claims.length > 0 ? claims.join(', ') : isMarked ? 'tagged' : 'nothing'
  return { pages: pdf.numPages, claim }
}

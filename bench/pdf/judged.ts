import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fetchVeraPdf } from '../../scripts/verapdf/fetchVeraPdf.mjs'
import { judgePdfs } from '../../scripts/verapdf/judgePdfs.mjs'

export interface Judged {
  readonly pages: number
  /** What the file says of itself. */
  readonly claim: string
  /** What veraPDF says of it by PDF/UA-1. */
  readonly verdict: string
}

/** Reads what PDFs claim, and lets veraPDF judge them. */
export async function judged(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Judged>>> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-bench-'))
  try {
    const names = Object.keys(files)
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.pdf`), bytes)
    const veraPdf = await fetchVeraPdf()
    const verdicts =
      'jar' in veraPdf
        ? await judgePdfs(
            veraPdf.jar,
            names.map(name => join(folder, `${name}.pdf`)),
          )
        : []
    const entries = names.map(async (name, i) => {
      const verdict = verdicts[i]
      const said =
        verdict === undefined
          ? 'not judged'
          : verdict.isCompliant
            ? 'passes'
            : `fails ${verdict.faults.length} rules, e.g. ${verdict.faults[0]?.slice(0, 90)}`
      return [name, { ...(await claimOf(files[name] ?? new Uint8Array())), verdict: said }] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function claimOf(bytes: Uint8Array): Promise<{ readonly pages: number; readonly claim: string }> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const isMarked = (await pdf.getMarkInfo())?.Marked === true
  const { metadata } = await pdf.getMetadata()
  const part = metadata?.get('pdfuaid:part')
  const claim = part ? `PDF/UA-${part}` : isMarked ? 'tagged' : 'nothing'
  return { pages: pdf.numPages, claim }
}

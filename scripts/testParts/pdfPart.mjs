import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { capture } from '../capture.mjs'
import { makeFonts } from '../fonts/makeFonts.mjs'
import { findNeed, tellMissing } from '../needs/needs.mjs'
import { projectFolder } from '../projectFolder.mjs'
import { runNode } from '../runProcess.mjs'
import { judgePdfs } from '../verapdf/judgePdfs.mjs'

/** @typedef {import('./TestPart.d.ts').PartResult} PartResult */

const folder = join(projectFolder, '.cache', 'verapdf', 'samples')

/**
 * Makes sample PDFs and has others judge them: veraPDF whether they follow PDF/UA and PDF/A, qpdf whether they are whole.
 *
 * @type {import('./TestPart.d.ts').TestPart}
 */
export const pdfPart = { name: 'pdf', needs: ['java', 'veraPdf', 'qpdf'], run: runPdf }

async function runPdf() {
  await makeFonts()
  rmSync(folder, { recursive: true, force: true })
  const code = await runNode('node_modules/tsx/dist/cli.mjs', ['tests/report/writeSamples.ts', folder])
  if (code !== 0) return { passed: 0, failed: 1, skipped: [] }
  const [published, drafts] = [listPdfs('ua1-2a'), listPdfs('ua1-3a')]
  return sum([
    await judgeAll('ua1', [...published, ...drafts]),
    await judgeAll('2a', published),
    await judgeAll('3a', drafts),
    await checkAll([...published, ...drafts]),
  ])
}

/**
 * @param {string} kind
 * @returns {string[]}
 */
function listPdfs(kind) {
  const files = readdirSync(join(folder, kind)).sort()
  return files.map(file => join(folder, kind, file))
}

/**
 * @param {'ua1' | '2a' | '3a'} profile
 * @param {readonly string[]} good must follow it; there are others that must not, which a judge that lets everything
 *   through would miss
 * @returns {Promise<PartResult>}
 */
async function judgeAll(profile, good) {
  const bad = listPdfs(`not-${profile}`)
  const missing = await tellMissing(['java', 'veraPdf'])
  const jar = await findNeed('veraPdf')
  if (missing || !jar) return { passed: 0, failed: 0, skipped: [`${profile}: ${missing ?? ''}`] }
  const verdicts = await judgePdfs(jar, profile, [...good, ...bad])
  const failed = verdicts.filter(({ isCompliant }, i) => isCompliant !== i < good.length)
  const checks = verdicts.reduce((all, { passedChecks }, i) => all + (i < good.length ? passedChecks : 0), 0)
  console.log(
    `veraPDF, ${profile}: ${good.length} plans, ${checks} checks passed; ${bad.length} faulty files`,
  )
  for (const { file, isCompliant, faults } of failed) {
    console.error(
      isCompliant
        ? `${profile}: ${file} passed, but it is faulty on purpose`
        : `${profile}: ${file}: ${faults.join('\n  ')}`,
    )
  }
  return { passed: verdicts.length - failed.length, failed: failed.length, skipped: [] }
}

/**
 * @param {readonly string[]} files
 * @returns {Promise<PartResult>}
 */
async function checkAll(files) {
  const missing = await tellMissing(['qpdf'])
  if (missing) return { passed: 0, failed: 0, skipped: [missing] }
  let failed = 0
  for (const file of files) {
    const { code, output, errors } = await capture('qpdf', ['--check', file])
    if (code === 0) continue
    failed += 1
    console.error(`${basename(file)}: ${output}${errors}`)
  }
  return { passed: files.length - failed, failed, skipped: [] }
}

/**
 * @param {readonly PartResult[]} results
 * @returns {PartResult}
 */
function sum(results) {
  return {
    passed: results.reduce((all, { passed }) => all + passed, 0),
    failed: results.reduce((all, { failed }) => all + failed, 0),
    skipped: results.flatMap(({ skipped }) => skipped),
  }
}

import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Runs a test runner that writes a JSON report, and counts its tests.
 *
 * A runner that fails without a failing test (it crashed, a file did not load, nothing was run) counts as one failed.
 *
 * @template Report
 * @param {string} reportFile
 * @param {() => Promise<number>} run runs it and tells its exit code
 * @param {(report: Report) => import('./TestPart.d.ts').PartResult} count
 * @returns {Promise<import('./TestPart.d.ts').PartResult>}
 */
export async function readReport(reportFile, run, count) {
  mkdirSync(dirname(reportFile), { recursive: true })
  rmSync(reportFile, { force: true })
  const code = await run()
  const result = countReport(reportFile, count)
  const isSilentFailure = result.failed === 0 && (code !== 0 || result.passed === 0)
  return isSilentFailure ? { ...result, failed: 1 } : result
}

/**
 * @template Report
 * @param {string} reportFile
 * @param {(report: Report) => import('./TestPart.d.ts').PartResult} count
 */
function countReport(reportFile, count) {
  try {
    return count(JSON.parse(readFileSync(reportFile, 'utf8')))
  } catch (error) {
    console.error(`The report could not be read: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1, skipped: [] }
  }
}

import { basename } from 'node:path'
import { capture } from '../capture.mjs'

/**
 * @typedef {{ clause: string, testNumber: number, description: string, failedChecks: number, checks: { context: string }[] }} Rule
 * @typedef {{ itemDetails: { name: string }, validationResult?: { compliant: boolean, details: { passedChecks: number, failedChecks: number, ruleSummaries: Rule[] } }[] }} Job
 * @typedef {{ file: string, isCompliant: boolean, passedChecks: number, faults: readonly string[] }} Verdict
 */

/**
 * Judges many PDFs by one profile, with one start of Java.
 *
 * @param {string} jar veraPDF's
 * @param {string} profile as veraPDF names it, such as `ua1`
 * @param {readonly string[]} files
 * @returns {Promise<readonly Verdict[]>} one for each file, in the same order
 */
export async function judgePdfs(jar, profile, files) {
  const options = ['--flavour', profile, '--format', 'json', '--maxfailuresdisplayed', '1']
  const main = 'org.verapdf.apps.GreenfieldCliWrapper'
  const { output, errors } = await capture('java', ['-cp', jar, main, ...options, ...files])
  const verdicts = readVerdicts(output, errors)
  return files.map(file => {
    const verdict = verdicts.find(judged => judged.file === basename(file))
    if (verdict) return verdict
    return { file: basename(file), isCompliant: false, passedChecks: 0, faults: ['was not judged'] }
  })
}

/**
 * @param {string} output veraPDF's report in JSON
 * @param {string} errors
 * @returns {readonly Verdict[]}
 */
function readVerdicts(output, errors) {
  try {
    const { report } = JSON.parse(output)
    return report.jobs.map(verdictOf)
  } catch (error) {
    throw new Error(`veraPDF's report could not be read (${error}): ${errors || output.slice(0, 500)}`)
  }
}

/**
 * @param {Job} job
 * @returns {Verdict}
 */
export function verdictOf({ itemDetails, validationResult }) {
  const file = basename(itemDetails.name)
  const result = validationResult?.[0]
  if (!result) return { file, isCompliant: false, passedChecks: 0, faults: ['could not be read'] }
  const { compliant, details } = result
  const faults = details.ruleSummaries
    .filter(({ failedChecks }) => failedChecks > 0)
    .map(
      ({ clause, testNumber, description, failedChecks, checks }) =>
        `${clause}-${testNumber} (${failedChecks} times): ${description} At ${checks[0]?.context ?? '?'}`,
    )
  const isCompliant = compliant && details.failedChecks === 0
  return { file, isCompliant, passedChecks: details.passedChecks, faults }
}

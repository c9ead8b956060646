import { join } from 'node:path'
import { findNeed, tellMissing } from '../needs/needs.mjs'
import { findFreePort } from '../ports.mjs'
import { projectFolder } from '../projectFolder.mjs'
import { runNode } from '../runProcess.mjs'
import { readReport } from './readReport.mjs'

const reportFile = join(projectFolder, '.cache', 'reports', 'browser.json')

/** @type {import('./TestPart.d.ts').TestPart} */
export const browserPart = { name: 'browser', needs: ['chromium'], run: runBrowser }

async function runBrowser() {
  const chromium = await findNeed('chromium')
  if (!chromium) {
    const reason = `${await tellMissing(['chromium'])} (CHROMIUM_PATH can name one)`
    return { passed: 0, failed: 0, skipped: [reason] }
  }
  const env = {
    CHROMIUM_PATH: chromium,
    E2E_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
  }
  return readReport(
    reportFile,
    () => runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], env),
    countPlaywright,
  )
}

/**
 * @typedef {{ title: string, file: string, tests: { status: string }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
const specsIn = suite => [...suite.specs, ...(suite.suites ?? []).flatMap(specsIn)]

/**
 * A flaky test is a failed one; an error outside any test counts as one failed.
 *
 * @param {{ suites: Suite[], errors: unknown[] }} report
 * @returns {import('./TestPart.d.ts').PartResult}
 */
export function countPlaywright(report) {
  const tests = report.suites
    .flatMap(specsIn)
    .flatMap(spec => spec.tests.map(({ status }) => ({ status, name: `${spec.file}: ${spec.title}` })))
  return {
    passed: tests.filter(test => test.status === 'expected').length,
    failed: tests.filter(test => ['unexpected', 'flaky'].includes(test.status)).length + report.errors.length,
    skipped: tests.filter(test => test.status === 'skipped').map(test => test.name),
  }
}

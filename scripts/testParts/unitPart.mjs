import { join } from 'node:path'
import { projectFolder } from '../projectFolder.mjs'
import { runNode } from '../runProcess.mjs'
import { readReport } from './readReport.mjs'

const reportFile = join(projectFolder, '.cache', 'reports', 'unit.json')

/** @type {import('./TestPart.d.ts').TestPart} */
export const unitPart = {
  name: 'unit',
  needs: ['pdfinfo', 'libreOffice'],
  run: () =>
    readReport(
      reportFile,
      () =>
        runNode('node_modules/vitest/vitest.mjs', [
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${reportFile}`,
        ]),
      countVitest,
    ),
}

/**
 * @param {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} report
 * @returns {import('./TestPart.d.ts').PartResult}
 */
export function countVitest(report) {
  const tests = report.testResults.flatMap(file => file.assertionResults)
  const brokenFiles = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  )
  return {
    passed: tests.filter(test => test.status === 'passed').length,
    failed: tests.filter(test => test.status === 'failed').length + brokenFiles.length,
    skipped: tests.filter(test => !['passed', 'failed'].includes(test.status)).map(test => test.fullName),
  }
}

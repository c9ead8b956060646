/**
 * @param {number} code
 * @returns {import('./TestPart.d.ts').PartResult} a part that is one test in itself
 */
export const resultOfExit = code =>
  code === 0 ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] }

/**
 * Runs every part, whatever the ones before it found, and prints the sum as the last line.
 *
 * @param {readonly import('./TestPart.d.ts').TestPart[]} parts
 * @param {{ isStrict: boolean, print: (line: string) => void }} options strict: each skipped test is a failed one
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runParts(parts, { isStrict, print }) {
  const total = { passed: 0, failed: 0 }
  const summary = []
  for (const part of parts) {
    print(`\n=== ${part.name} ===`)
    const { passed, failed, skipped } = await runPart(part, print)
    for (const test of skipped) print(isStrict ? `Skipped, so failed: ${test}` : `Skipped: ${test}`)
    const faults = failed + (isStrict ? skipped.length : 0)
    const line = `${part.name}: ${faults > 0 ? `FAILED (${faults} of ${passed + faults})` : `ok (${passed} of ${passed})`}`
    print(line)
    summary.push(line)
    total.passed += passed
    total.failed += faults
  }
  print(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`)
  return total
}

/**
 * @param {import('./TestPart.d.ts').TestPart} part
 * @param {(line: string) => void} print
 * @returns {Promise<import('./TestPart.d.ts').PartResult>}
 */
async function runPart(part, print) {
  try {
    return await part.run()
  } catch (error) {
    print(`${part.name} broke off: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1, skipped: [] }
  }
}

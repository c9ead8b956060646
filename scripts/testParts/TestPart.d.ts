/** What one part of `npm test` found. Every skipped test has a sentence, which is printed. */
export type PartResult = {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
}

export type TestPart = {
  readonly name: string
  readonly run: () => Promise<PartResult>
}

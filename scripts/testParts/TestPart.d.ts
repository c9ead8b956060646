import type { NeedName } from '../needs/needs.mjs'

/** What one part of `npm test` found. Every skipped test has a sentence, which is printed. */
export type PartResult = {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
}

export type TestPart = {
  readonly name: string
  /** What it calls that npm does not bring: looked for, and installed where it may be, before all parts. */
  readonly needs?: readonly NeedName[]
  readonly run: () => Promise<PartResult>
}

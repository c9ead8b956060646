/** What a command leaves behind: standard output is the result alone, everything else goes to standard error. */
export interface Outcome {
  readonly exitCode: number
  readonly output?: string
  readonly errors?: string
}

/** Wrong arguments: one sentence on standard error, exit 2. */
export class UsageError extends Error {}

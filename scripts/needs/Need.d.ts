/** A program that a check calls and npm does not bring. */
export type Need = {
  /** What is not checked without it, as the start of a sentence. */
  readonly serves: string
  /** How to call it; nothing when it is not here. */
  readonly find: () => Promise<string | undefined>
  /** Whether what was found is so much slower than what could be installed that it is installed all the same. */
  readonly isSlow?: (found: string) => boolean
  /** Packages of Debian that bring it; of several, the first that this system knows. */
  readonly packages?: readonly string[]
  /** Another way to get it, when packages did not bring it, and the needs that this way takes. */
  readonly fetch?: () => Promise<unknown>
  readonly fetchedWith?: readonly string[]
}

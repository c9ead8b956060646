import { NotLoaded } from './loaded.ts'

/** Why nothing came: a part of the app was not there, the browser does not copy, memory ran out, or nobody knows. */
export type ExportFailure = 'loading' | 'clipboard' | 'memory' | 'unknown'

export class CopyRefused extends Error {}

export function exportFailure(error: unknown): ExportFailure {
  if (error instanceof NotLoaded) return 'loading'
  if (error instanceof CopyRefused) return 'clipboard'
  // Browsers say it in words of their own.
  const isMemory = error instanceof RangeError && /memory|allocation|length/i.test(error.message)
  return isMemory ? 'memory' : 'unknown'
}

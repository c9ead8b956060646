/** Why nothing came: a part of the app was not there, the browser does not copy, memory ran out, or nobody knows. */
export type ExportFailure = 'loading' | 'clipboard' | 'memory' | 'unknown'

class NotLoaded extends Error {}

export class CopyRefused extends Error {}

/**
 * What the app loads on demand, when it has come.
 *
 * @throws NotLoaded when it does not, as without a network before it is kept for offline use
 */
export async function loaded<Part>(loading: Promise<Part>): Promise<Part> {
  try {
    return await loading
  } catch (cause) {
    throw new NotLoaded('a part of the app did not come', { cause })
  }
}

export function exportFailure(error: unknown): ExportFailure {
  if (error instanceof NotLoaded) return 'loading'
  if (error instanceof CopyRefused) return 'clipboard'
  // Browsers say it in words of their own.
  const isMemory = error instanceof RangeError && /memory|allocation|length/i.test(error.message)
  return isMemory ? 'memory' : 'unknown'
}

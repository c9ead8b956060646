export class NotLoaded extends Error {}

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

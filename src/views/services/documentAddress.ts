/** Where a document in some language is read. */
export function documentAddress(language: string): string {
  return `/plan/paper?lang=${language}`
}

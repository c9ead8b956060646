/** Hands bytes or text to the browser as a download, and says how many bytes they are; nothing leaves the machine. */
export function saveFile(name: string, content: BlobPart, type: string): number {
  const file = new Blob([content], { type })
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Browsers read the address after the click returns; a minute is plenty even for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return file.size
}

/** Hands bytes or text to the browser as a download; nothing leaves the machine. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Browsers read the address after the click returns; a minute is plenty even for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A PDF text string in hexadecimal: any character survives, which a literal's do not. */
export function hexText(text: string): string {
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')
  return `<${hex}>`
}

/** A moment as PDF writes it, in UTC, so that the same moment gives the same bytes on every machine. */
export function pdfDate(date: Date): string {
  const digits = date.toISOString().replace(/\D/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}

/** 32 hexadecimal digits that stand for a text; for telling files apart, not for keeping secrets. */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
    .map(seed => {
      let hash = seed
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
      return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0')
    })
    .join('')
}

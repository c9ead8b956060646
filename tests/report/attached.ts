import type { Attachment } from '../../src/report/writer/attachment.ts'

/** Text that a PDF, its judges and its readers easily break at. */
export const ATTACHED: Attachment = {
  name: 'Čáhci – suunnitelma.json',
  description: 'Suunnitelma, jonka voi avata (Tiekartturi)',
  text: JSON.stringify({ text: 'endstream endobj startxref\n%%EOF (\\) é 水 🌊 <<\n/Type /EmbeddedFile\n' }),
}

import { planDocument } from '../report/planDocument.ts'
import { writeHtml } from '../report/text/writeHtml.ts'
import { writePlainText } from '../report/text/writePlainText.ts'
import { loadPlan, type PlanSource } from './loadPlan.ts'

interface CopiedPlan {
  readonly kind: 'copied'
  readonly words: number
}

/**
 * Copies the plan document to the clipboard, as plain text or as HTML with the plain text beside it. To be called
 * while a press is handled: browsers let nothing else copy.
 *
 * @throws what the browser says when it refuses
 */
export async function copyPlan(source: PlanSource, form: 'text' | 'html'): Promise<CopiedPlan> {
  const writing = loadPlan(source).then(planDocument)
  const text = writing.then(writePlainText)
  const html = writing.then(writeHtml)
  // Over plain http, as on an intranet, there is no clipboard to write to but by the older way.
  if (navigator.clipboard?.write === undefined)
    copyOldWay(await text, form === 'html' ? await html : undefined)
  else await navigator.clipboard.write([new ClipboardItem(partsOf(text, form === 'html' ? html : undefined))])
  return { kind: 'copied', words: (await text).match(/\S+/g)?.length ?? 0 }
}

/** Promised, not awaited: some browsers forget the press while the words are loaded. */
function partsOf(text: Promise<string>, html?: Promise<string>): Record<string, Promise<Blob>> {
  const part = async (words: Promise<string>, type: string) => new Blob([await words], { type })
  return {
    'text/plain': part(text, 'text/plain'),
    ...(html && { 'text/html': part(html, 'text/html') }),
  }
}

function copyOldWay(text: string, html?: string): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
  }
  document.addEventListener('copy', fill, { once: true })
  const hasCopied = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  if (!hasCopied) throw new Error('the browser copies nothing')
}

import { CopyRefused } from './exportFailure.ts'
import { loaded } from './loaded.ts'
import type { PlanSource } from './loadPlan.ts'

export interface CopiedPlan {
  readonly kind: 'copied'
  readonly words: number
}

/**
 * Copies the decision paper to the clipboard, as plain text or as HTML with the plain text beside it. To be called
 * while a press is handled: browsers let nothing else copy.
 *
 * @throws CopyRefused when the browser does not let it
 */
export async function copyPlan(source: PlanSource, form: 'text' | 'html'): Promise<CopiedPlan> {
  const writing = loaded(import('./writeCopies.ts')).then(({ writeCopies }) => writeCopies(source))
  const text = writing.then(copies => copies.text)
  const html = form === 'html' ? writing.then(copies => copies.html) : undefined
  // Where the words did not come, that is told: it is why nothing was copied.
  const [{ words }] = await Promise.all([writing, copy(text, html)])
  return { kind: 'copied', words }
}

async function copy(text: Promise<string>, html: Promise<string> | undefined): Promise<void> {
  try {
    // Over plain http, as on an intranet, there is no clipboard to write to but by the older way.
    if (navigator.clipboard?.write === undefined) copyOldWay(...(await Promise.all([text, html])))
    else await navigator.clipboard.write([new ClipboardItem(partsOf(text, html))])
  } catch (cause) {
    throw new CopyRefused('the browser copies nothing', { cause })
  }
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

import type { Page } from '@playwright/test'

/** A text on the page as it stands, and the language it is marked with. */
export interface SaidText {
  readonly text: string
  readonly lang: string
}

/** Every text that is said to someone who sees or hears the page: text nodes, names of controls, the title. */
export function readSaidTexts(page: Page): Promise<readonly SaidText[]> {
  return page.evaluate(() => {
    const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? ''
    const texts: { text: string; lang: string }[] = []
    const add = (text: string | null, element: Element | null) => {
      // An address is in no language.
      const said = (text ?? '').replace(/https?:\/\/\S+/g, '').trim()
      if (said !== '') texts.push({ text: said, lang: langOf(element) })
    }
    add(document.title, document.documentElement)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (element?.closest('script, noscript, style, textarea, code')) continue
      add(node.textContent, element)
    }
    for (const attribute of ['aria-label', 'title', 'alt', 'placeholder', 'aria-roledescription'])
      for (const element of document.querySelectorAll(`body [${attribute}]`))
        add(element.getAttribute(attribute), element)
    return texts
  })
}

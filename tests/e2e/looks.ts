import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, a line per element. */
export async function findWithAxe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // What passes is as long a list as the page, and nobody reads it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(tags)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').at(1)?.trim()}`,
    ),
  )
}

/** Elements that stick out of the window sideways; empty when nothing has to be scrolled to the side. */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter(element => element.getBoundingClientRect().right > width + 1)
      .map(element => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`)
  })
}

/** Controls too small to hit: 44 px for the app's own buttons and fields, 24 px for any other but links in text. */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
    }
    /** A radio button or a checkbox is hit by its label too. */
    const boxOf = (element: Element) => {
      const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null
      return (label ?? element).getBoundingClientRect()
    }
    const leastFor = (element: Element) =>
      element.matches('.button, select, textarea, input, summary, header button') ? 44 : 24
    return [...document.querySelectorAll('button, input, select, textarea, summary, a.button')]
      .filter(isShown)
      .flatMap(element => {
        const { width, height } = boxOf(element)
        const least = leastFor(element)
        if (height >= least - 0.5 && width >= 23.5) return []
        const name = element.textContent?.trim().slice(0, 30) || element.id
        return [`${element.tagName} "${name}" ${Math.round(width)}×${Math.round(height)}, at least ${least}`]
      })
  })
}

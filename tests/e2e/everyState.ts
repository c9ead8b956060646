import type { Browser, Page } from '@playwright/test'
import type { Speech } from '../../src/i18n/Speech.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { type PlaceState, placeStates } from './placeStates.ts'
import { keepBeforehand } from './savedWork.ts'
import { waitForPlace } from './support.ts'

/** Opens every place in every state, in a language, each in a browser of its own. */
export async function visitEveryState(
  browser: Browser,
  baseURL: string,
  say: Speech,
  changeWork: (work: Work) => Work,
  visit: (page: Page, state: PlaceState) => Promise<void>,
): Promise<void> {
  for (const state of placeStates) {
    // Unreadable work brings the language of the browser, not the one that is walked.
    if (typeof state.kept === 'string') continue
    const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const kept = changeWork(state.kept ?? EMPTY_WORK)
    await keepBeforehand(page, { ...kept, language: say.language })
    await page.goto(state.address)
    await waitForPlace(page, say.language)
    await state.act?.(page, say)
    await visit(page, state)
    await context.close()
  }
}

import type { Locator, Page } from '@playwright/test'
import type { Hand } from './hands.ts'

/** More stops than any place has between two controls. */
const MOST_STOPS = 400

/** In the page: where the target lies from the focused element. */
type Direction = 'here' | 'before' | 'after'

export interface KeyboardHand extends Hand {
  /** Stops on the way at which nothing showed where the focus was. */
  readonly unseen: ReadonlySet<string>
  /** Moves focus there by Tab or Shift+Tab. */
  reach(target: Locator): Promise<void>
}

/** Uses the page by keyboard alone, and looks at every stop whether the focus can be seen. */
export function keyboardHand(page: Page): KeyboardHand {
  const unseen = new Set<string>()
  const { keyboard } = page

  const reachWhere = async (find: () => Promise<Direction>) => {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const direction = await find()
      if (direction === 'here') return
      await keyboard.press(direction === 'before' ? 'Shift+Tab' : 'Tab')
      const name = await page.evaluate(nameUnseenFocus)
      if (name !== undefined) unseen.add(name)
    }
    throw new Error('the keyboard does not lead there')
  }
  const reach = (target: Locator) => reachWhere(() => target.evaluate(findDirection))

  return {
    unseen,
    reach,
    press: async target => {
      await reach(target)
      await keyboard.press('Enter')
    },
    choose: async option => {
      await reachWhere(() => option.evaluate(findGroupDirection))
      if (!(await option.evaluate(isFocused)) || !(await option.isChecked())) await keyboard.press('Space')
      for (let step = 0; step < 10 && !(await option.isChecked()); step++)
        await keyboard.press((await option.evaluate(findDirection)) === 'before' ? 'ArrowUp' : 'ArrowDown')
      if (!(await option.isChecked())) throw new Error('the arrows do not lead there')
    },
    type: async (field, text) => {
      await reach(field)
      await keyboard.press('ControlOrMeta+A')
      await keyboard.type(text)
    },
    select: async (field, value) => {
      await reach(field)
      const steps = await field.evaluate((select: HTMLSelectElement, wanted) => {
        const options = [...select.options].filter(option => !option.disabled)
        const at = options.findIndex(option => option.value === wanted)
        return at - options.findIndex(option => option.selected)
      }, value)
      for (let step = 0; step < Math.abs(steps); step++)
        await keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown')
    },
  }
}

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

function findDirection(target: Element): Direction {
  const from = document.activeElement
  if (from === target) return 'here'
  const isBefore =
    from && from !== document.body && from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING
  return isBefore ? 'before' : 'after'
}

/** A group of radio buttons is one stop: any of them will do. */
function findGroupDirection(target: Element): Direction {
  const from = document.activeElement
  const isGroup =
    from instanceof HTMLInputElement &&
    target instanceof HTMLInputElement &&
    target.type === 'radio' &&
    from.name === target.name
  if (from === target || isGroup) return 'here'
  const isBefore =
    from && from !== document.body && from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING
  return isBefore ? 'before' : 'after'
}

/** In the page: the focused element's name when neither it nor its label has an outline to be seen by. */
function nameUnseenFocus(): string | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined
  const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])] : []
  const isSeen = [focused, ...labels].some(element => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { width, height, bottom, right } = element.getBoundingClientRect()
    return (
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      width > 1 &&
      height > 1 &&
      bottom > 0 &&
      right > 0
    )
  })
  return isSeen ? undefined : `${focused.tagName} ${focused.id} ${focused.textContent?.trim().slice(0, 40)}`
}

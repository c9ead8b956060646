import type { Locator } from '@playwright/test'

/** Someone who uses the page. */
export interface Hand {
  /** A button or a link. */
  press(target: Locator): Promise<void>
  /** A radio button or a checkbox. */
  choose(option: Locator): Promise<void>
  type(field: Locator, text: string): Promise<void>
  /** An option of a select, by its value. */
  select(field: Locator, value: string): Promise<void>
}

export const pointer: Hand = {
  press: target => target.click(),
  choose: option => option.check(),
  type: (field, text) => field.fill(text),
  select: async (field, value) => void (await field.selectOption(value)),
}

/** A pointer that counts its choices; typing a whole text is one. */
export function countingPointer(): Hand & { readonly count: () => number } {
  let choices = 0
  const counted =
    <Rest extends unknown[]>(act: (target: Locator, ...rest: Rest) => Promise<void>) =>
    (target: Locator, ...rest: Rest) => {
      choices++
      return act(target, ...rest)
    }
  return {
    count: () => choices,
    press: counted(pointer.press),
    choose: counted(pointer.choose),
    type: counted(pointer.type),
    select: counted(pointer.select),
  }
}

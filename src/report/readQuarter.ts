import type { Speech } from '../i18n/Speech.ts'
import { sayQuarter } from '../i18n/sayPlan.ts'
import { type Quarter, quarterOf } from '../plan/Quarter.ts'

/** A quarter as the table says it, `tammi–maaliskuu 2027`, with any hyphen; or as files do, `2027-Q1`. */
export function readQuarter(speech: Pick<Speech, 't'>, text: string): Quarter | undefined {
  const said = plain(text)
  const year = Number(/20\d\d/.exec(said)?.[0])
  return [1, 2, 3, 4]
    .map(number => quarterOf(year, number))
    .find(quarter => [plain(sayQuarter(speech, quarter)), plain(quarter)].includes(said))
}

function plain(text: string): string {
  return text
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase()
}

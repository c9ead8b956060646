import type { Speech } from './Speech.ts'

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

/** When an assessment was made: `2022-spring` in words; anything else as the catalogue has it. */
export function sayAssessedWhen({ t }: Pick<Speech, 't'>, when: string): string {
  const [year = '', name] = when.split('-')
  const season = SEASONS.find(candidate => candidate === name)
  return season === undefined ? when : t($ => $.season[season], { year })
}

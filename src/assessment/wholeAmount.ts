import * as v from 'valibot'

/** Working days, of all who take part together. */
export const MOST_DAYS = 100_000
export const MOST_EUROS = 1_000_000_000

/** A whole amount that the municipality itself estimates; never taken from the catalogue. */
export const wholeAmount = (most: number) =>
  v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(0, '0 or more'),
    v.maxValue(most, `at most ${most}`),
  )

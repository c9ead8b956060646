import * as v from 'valibot'

/** A number by which something of the user's own is known for good. */
export const ownNumberSchema = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, '0 or more'))

/**
 * Top-level keys of a words file that the first screens need: start, the first pages of the self-assessment, and what
 * surrounds every place.
 */
export const firstKeys = [
  'places',
  'shell',
  'failure',
  'notFound',
  'file',
  'clear',
  'keeping',
  'start',
  'wizard',
  'amount',
]

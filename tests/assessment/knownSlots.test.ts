import { expect, test } from 'vitest'
import { knownSlots } from '../../src/assessment/knownSlots.ts'
import { NO_SLOTS } from '../../src/assessment/Slots.ts'
import { slots } from '../fixtures/ids.ts'

const LITTLE = { staff: 'little', money: 'little' } as const

test.each([
  ['the answer', { ...LITTLE, slots: slots(0, 3, 0) }, { slotsFrom: 'answered', slots: slots(0, 3, 0) }],
  [
    'no slots at all, which is an answer',
    { ...LITTLE, slots: NO_SLOTS },
    { slotsFrom: 'answered', slots: NO_SLOTS },
  ],
  ['the suggestion where nothing is answered', LITTLE, { slotsFrom: 'suggested', slots: slots(2, 0, 0) }],
  [
    'the suggestion where the answer is "don’t know"',
    { ...LITTLE, slots: 'unknown' as const },
    { slotsFrom: 'suggested', slots: slots(2, 0, 0) },
  ],
  [
    'the least there is room for where one of staff and money is unknown',
    { staff: 'moderate', money: 'unknown' } as const,
    { slotsFrom: 'suggested', slots: slots(2, 1, 0) },
  ],
  ['unknown where nothing is answered at all', {}, { slotsFrom: 'unknown', slots: undefined }],
])('the slots are %s', (_, answers, known) => {
  expect(knownSlots(answers)).toEqual(known)
})

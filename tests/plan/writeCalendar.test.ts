import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCalendar } from '../../src/plan/writeCalendar.ts'
import { readCalendar } from '../fixtures/readCalendar.ts'

const MADE = new Date('2026-11-24T10:00:00.123Z')
const event = { uid: '1-2', day: '20270101', dayAfter: '20270102', summary: 'Alkaa: Malli' }
const write = (over: Partial<typeof event & { description: string }> = {}) =>
  writeCalendar([{ ...event, ...over }], 'Tiekartta', 'fi', MADE)

describe('the calendar file', () => {
  test('is one calendar of whole days, with the time it was made', () => {
    expect(readCalendar(write({ description: 'Vastuu: x' }))).toEqual([
      {
        UID: '1-2',
        DTSTAMP: '20261124T100000Z',
        'DTSTART;VALUE=DATE': '20270101',
        'DTEND;VALUE=DATE': '20270102',
        'SUMMARY;LANGUAGE=fi': 'Alkaa: Malli',
        'DESCRIPTION;LANGUAGE=fi': 'Vastuu: x',
        TRANSP: 'TRANSPARENT',
      },
    ])
  })

  test('ends every line with CRLF, and has nothing but lines', () => {
    const text = write({ summary: 'a\nb\r\nc\rd\u2028e' })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('escapes what has a meaning of its own', () => {
    const text = write({ summary: 'a, b; c\\ d\ne: "f"' })
    expect(text).toContain('SUMMARY;LANGUAGE=fi:a\\, b\\; c\\\\ d\\ne: "f"\r\n')
    expect(readCalendar(text)[0]?.['SUMMARY;LANGUAGE=fi']).toBe('a, b; c\\ d\ne: "f"')
  })

  test('divides lines at 75 octets and no character', () => {
    const summary = `${'ä'.repeat(100)}${'🌍'.repeat(40)}${'≥'.repeat(60)}`
    const text = write({ summary })
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    // Each part by itself is whole UTF-8.
    for (const line of text.split('\r\n')) expect(line).toBe(line.toWellFormed())
    expect(readCalendar(text)[0]?.['SUMMARY;LANGUAGE=fi']).toBe(summary)
  })

  test('gives back whatever was written, but for control characters', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, summary => {
        const shown = summary.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, '')
        const read = readCalendar(write({ summary }))[0]?.['SUMMARY;LANGUAGE=fi']?.replace(
          /(?!\n)\p{Cc}/gu,
          '',
        )
        expect(read).toBe(shown)
      }),
    )
  })
})

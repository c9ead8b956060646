import type { Language } from '../catalogue/Language.ts'
import type { CalendarEvent } from './CalendarEvent.ts'

const LONGEST_LINE = 75
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go; line feeds are written as \n
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F\p{Surrogate}]/gu

/**
 * Events as a calendar file (RFC 5545): CRLF, lines of at most 75 octets, whole days, nothing that blocks anyone's time.
 *
 * @param made  when the file is made
 */
export function writeCalendar(
  events: readonly CalendarEvent[],
  name: string,
  language: Language,
  made: Date,
): string {
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tiekartturi//Tiekartturi//FI',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, day, dayAfter, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day}`,
      `DTEND;VALUE=DATE:${dayAfter}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
      ...(description === undefined ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

/** Text as RFC 5545, section 3.3.11, wants it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A long line goes on after a line break and a space; no character is divided. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LONGEST_LINE) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

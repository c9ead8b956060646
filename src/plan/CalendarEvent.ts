/** Something that takes one whole day, in no time zone. */
export interface CalendarEvent {
  /** Always the same for the same thing, so that a newer file changes the event instead of adding one. */
  readonly uid: string
  /** YYYYMMDD. */
  readonly day: string
  /** The day after: YYYYMMDD. */
  readonly dayAfter: string
  readonly summary: string
  readonly description?: string
}

import * as v from 'valibot'

declare const quarterBrand: unique symbol
/** A quarter of a year as `2027-Q1`; sorts as text. */
export type Quarter = string & { readonly [quarterBrand]: true }

export const quarterSchema = v.pipe(
  v.string(),
  v.regex(/^20\d{2}-Q[1-4]$/, 'a quarter such as 2027-Q1'),
  v.transform(text => text as Quarter),
)

export function quarterOf(year: number, number: number): Quarter {
  return `${year}-Q${number}` as Quarter
}

/** The quarter that a day belongs to; months of the local calendar. */
export function quarterOfDate(date: Date): Quarter {
  return quarterOf(date.getFullYear(), Math.floor(date.getMonth() / 3) + 1)
}

export function splitQuarter(quarter: Quarter): { readonly year: number; readonly number: number } {
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) }
}

/** How many quarters lie from one to the other; negative when `to` comes first. */
export function quartersBetween(from: Quarter, to: Quarter): number {
  const [a, b] = [splitQuarter(from), splitQuarter(to)]
  return (b.year - a.year) * 4 + b.number - a.number
}

/** The quarter that comes so many quarters later. */
export function laterQuarter(quarter: Quarter, by: number): Quarter {
  const { year, number } = splitQuarter(quarter)
  const place = year * 4 + number - 1 + by
  return quarterOf(Math.floor(place / 4), (place % 4) + 1)
}

/** Every quarter from the first to the last, both included; empty when `to` comes first. */
export function quarterRange(from: Quarter, to: Quarter): readonly Quarter[] {
  const length = Math.max(0, quartersBetween(from, to) + 1)
  return Array.from({ length }, (_, i) => laterQuarter(from, i))
}

/** One thing wrong with data from outside: where, which rule, what was there, and how it reads. */
export interface Fault {
  /** Place inside the data, such as `models[12].resources`; empty for the whole. */
  readonly path: string
  /** Name of the broken rule, such as `unique-id`. */
  readonly rule: string
  /** What stood there, as short JSON; `undefined` when nothing did. */
  readonly value: string | undefined
  /** What the rule wanted and what it got, in English, for editors and logs. */
  readonly message: string
}

/** What a gate answers: a value that is safe everywhere, with warnings, or every fault at once. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Makes a fault; `value` is shortened so that a report stays readable. */
export function fault(path: string, rule: string, value: unknown, message: string): Fault {
  const json = asJson(value)
  return {
    path,
    rule,
    value: json !== undefined && json.length > 80 ? `${json.slice(0, 77)}…` : json,
    message,
  }
}

/** Nested too deep for this machine to write, a value is still a value. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return '…'
  }
}

/** One line per fault: `models[12].resources: expected 1, 2 or 3, got 4 [resource-level]`. */
export function printFault({ path, message, rule }: Fault): string {
  return `${path === '' ? '' : `${path}: `}${message} [${rule}]`
}

import { parseArgs } from 'node:util'
import type { Language } from '../catalogue/Language.ts'
import { UsageError } from './Outcome.ts'
import { WORD_LANGUAGES } from './readCatalogueDirectory.ts'

const EDITIONS: readonly string[] = ['decision', 'roadmap']

interface PlanArguments {
  readonly plan: string
  readonly lang: Language
  readonly out: string
  readonly time: string | undefined
}

/**
 * @param command  the command that takes them
 * @throws UsageError with one sentence that says what is wrong
 */
export function planArguments(command: string, args: readonly string[]): PlanArguments {
  const usage = `${command} --plan FILE --lang ${WORD_LANGUAGES.join('|')} --out FILE [--edition ${EDITIONS.join('|')}] [--time ISO]`
  const { plan, lang, out, edition, time } = parsed(command, args, usage)
  if (!plan || !lang || !out) throw new UsageError(`Give a plan, a language and a file: ${usage}.`)
  if (!WORD_LANGUAGES.includes(lang))
    throw new UsageError(`--lang takes ${WORD_LANGUAGES.join(', ')}, got "${lang}".`)
  if (edition !== undefined && !EDITIONS.includes(edition))
    throw new UsageError(`--edition takes ${EDITIONS.join(', ')}, got "${edition}".`)
  if (time !== undefined && (!/^\d{4}-\d{2}-\d{2}(T.+)?$/.test(time) || Number.isNaN(Date.parse(time))))
    throw new UsageError(`--time takes a moment such as 2026-11-24T10:00:00Z, got "${time}".`)
  return { plan, lang, out, time }
}

function parsed(command: string, args: readonly string[], usage: string) {
  const option = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: { plan: option, lang: option, out: option, edition: option, time: option },
    }).values
  } catch {
    throw new UsageError(`${command} takes these options alone, each with a value: ${usage}.`)
  }
}

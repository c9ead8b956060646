import { parseArgs } from 'node:util'
import type { Language } from '../catalogue/Language.ts'
import { EDITIONS, type Edition } from '../report/Edition.ts'
import { UsageError } from './Outcome.ts'
import { WORD_LANGUAGES } from './readCatalogueDirectory.ts'

/** The commands that make a document of a saved plan. */
export type PlanCommand = 'pdf' | 'docx'

interface PlanArguments {
  readonly plan: string
  readonly lang: Language
  readonly out: string
  readonly time: string | undefined
  readonly edition: Edition
  readonly draft: boolean
}

/**
 * @param command  the command that takes them; a PDF alone can be a draft, which carries its plan
 * @throws UsageError with one sentence that says what is wrong
 */
export function planArguments(command: PlanCommand, args: readonly string[]): PlanArguments {
  const usage = `${command} --plan FILE --lang ${WORD_LANGUAGES.join('|')} --out FILE [--edition ${EDITIONS.join('|')}] ${command === 'pdf' ? '[--draft] ' : ''}[--time ISO]`
  const { plan, lang, out, time, edition: named = 'roadmap', draft = false } = parsed(command, args, usage)
  if (!plan || !lang || !out) throw new UsageError(`Give a plan, a language and a file: ${usage}.`)
  if (!WORD_LANGUAGES.includes(lang))
    throw new UsageError(`--lang takes ${WORD_LANGUAGES.join(', ')}, got "${lang}".`)
  if (time !== undefined && (!/^\d{4}-\d{2}-\d{2}(T.+)?$/.test(time) || Number.isNaN(Date.parse(time))))
    throw new UsageError(`--time takes a moment such as 2026-11-24T10:00:00Z, got "${time}".`)
  const edition = EDITIONS.find(one => one === named)
  if (edition === undefined) throw new UsageError(`--edition takes ${EDITIONS.join(', ')}, got "${named}".`)
  if (draft && command !== 'pdf') throw new UsageError(`--draft is of a PDF alone: ${usage}.`)
  return { plan, lang, out, time, edition, draft }
}

function parsed(command: PlanCommand, args: readonly string[], usage: string) {
  const option = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        plan: option,
        lang: option,
        out: option,
        time: option,
        edition: option,
        draft: { type: 'boolean' },
      },
    }).values
  } catch {
    throw new UsageError(`${command} takes these options alone: ${usage}.`)
  }
}

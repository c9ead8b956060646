import { advise } from './advise.ts'
import { checkCatalogue } from './checkCatalogue.ts'
import { type Outcome, UsageError } from './Outcome.ts'
import { planDocx } from './planDocx.ts'
import { planPdf } from './planPdf.ts'
import { rpm } from './rpm.ts'

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Outcome | Promise<Outcome>>> = {
  advise,
  'check-catalogue': checkCatalogue,
  docx: planDocx,
  pdf: planPdf,
  rpm,
}

/**
 * @param args what stands after `npm run --silent tool --`: a command and its arguments
 * @returns what the command leaves behind; wrong arguments are told, not thrown
 */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<Outcome> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (command === undefined) throw new UsageError(`Give a command: ${Object.keys(COMMANDS).join(', ')}.`)
    return await command(args)
  } catch (error) {
    if (error instanceof UsageError) return { exitCode: 2, errors: error.message }
    throw error
  }
}

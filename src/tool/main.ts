import { advise } from './advise.ts'
import { checkCatalogue } from './checkCatalogue.ts'
import { type Outcome, UsageError } from './Outcome.ts'
import { planPdf } from './planPdf.ts'
import { rpm } from './rpm.ts'

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Outcome | Promise<Outcome>>> = {
  advise,
  'check-catalogue': checkCatalogue,
  pdf: planPdf,
  rpm,
}

async function run([name = '', ...args]: readonly string[]): Promise<Outcome> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (command === undefined) throw new UsageError(`Give a command: ${Object.keys(COMMANDS).join(', ')}.`)
    return await command(args)
  } catch (error) {
    if (error instanceof UsageError) return { exitCode: 2, errors: error.message }
    throw error
  }
}

const { exitCode, output, errors } = await run(process.argv.slice(2))
if (output !== undefined) process.stdout.write(`${output}\n`)
if (errors !== undefined) process.stderr.write(`${errors}\n`)
process.exitCode = exitCode

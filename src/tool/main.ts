import { runCommand } from './runCommand.ts'

const { exitCode, output, errors } = await runCommand(process.argv.slice(2))
if (output !== undefined) process.stdout.write(`${output}\n`)
if (errors !== undefined) process.stderr.write(`${errors}\n`)
process.exitCode = exitCode

import { benchScale } from './scale.ts'

const BENCHES: Readonly<Record<string, () => void>> = { scale: benchScale }

const name = process.argv[2] ?? 'scale'
const bench = BENCHES[name]
if (bench === undefined) {
  process.stderr.write(`There is no bench ${name}. There are: ${Object.keys(BENCHES).join(', ')}.\n`)
  process.exitCode = 2
} else bench()

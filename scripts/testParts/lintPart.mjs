import { runNode } from '../runProcess.mjs'
import { resultOfExit } from './resultOfExit.mjs'

/** @type {import('./TestPart.d.ts').TestPart} */
export const lintPart = {
  name: 'lint and format',
  run: async () => resultOfExit(await runNode('node_modules/@biomejs/biome/bin/biome', ['check'])),
}

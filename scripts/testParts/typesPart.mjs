import { runNode } from '../runProcess.mjs'
import { resultOfExit } from './resultOfExit.mjs'

/** @type {import('./TestPart.d.ts').TestPart} */
export const typesPart = {
  name: 'types',
  run: async () => resultOfExit(await runNode('node_modules/typescript/bin/tsc', ['-p', '.'])),
}

import { recordBuild } from '../buildStamp.mjs'
import { runNode } from '../runProcess.mjs'
import { resultOfExit } from './resultOfExit.mjs'

/** @type {import('./TestPart.d.ts').TestPart} */
export const buildPart = {
  name: 'build',
  run: async () => {
    const code = await runNode('node_modules/vite/bin/vite.js', ['build'])
    if (code === 0) recordBuild()
    return resultOfExit(code)
  },
}

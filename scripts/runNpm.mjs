import { runNode, runProcess } from './runProcess.mjs'

/**
 * Runs npm: the one that started us, else the one on the path (on Windows a .cmd file, which needs a shell).
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} npm's exit code
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath
  if (npm && /npm-cli\.c?js$/.test(npm)) return runNode(npm, args)
  return runProcess('npm', args, { shell: process.platform === 'win32' })
}

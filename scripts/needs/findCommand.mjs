import { capture } from '../capture.mjs'

/**
 * @param {string} command
 * @param {string} option with which it only tells its version
 * @returns {Promise<string | undefined>} the command, when it can be called
 */
export async function findCommand(command, option) {
  // On Windows it may be a .cmd file, which needs a shell.
  const { code } = await capture(command, [option], { shell: process.platform === 'win32' })
  return code === 0 ? command : undefined
}

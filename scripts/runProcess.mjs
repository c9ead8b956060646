import { spawn } from 'node:child_process'
import { projectFolder } from './projectFolder.mjs'

/**
 * Runs one program in the project's folder, its output going to ours.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, shell?: boolean }} [options] `env` is added to our own
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was killed
 */
export function runProcess(command, args, { env = {}, shell = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      shell,
      stdio: 'inherit',
    })
    child.on('error', error => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('exit', code => resolve(code ?? 1))
  })
}

/**
 * Runs a JavaScript program with this same Node.js, on every system alike.
 *
 * @param {string} script path from the project's folder
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export const runNode = (script, args, env) =>
  runProcess(process.execPath, [script, ...args], env ? { env } : {})

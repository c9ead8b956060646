import { spawn } from 'node:child_process'
import { projectFolder } from './projectFolder.mjs'

/**
 * Runs a program in the project's folder and keeps what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, errors: string }>} code 127 when there is no such program
 */
export function capture(command, args, { shell = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: projectFolder, shell })
    let [output, errors] = ['', '']
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      errors += text
    })
    child.on('error', error => resolve({ code: 127, output, errors: error.message }))
    child.on('close', code => resolve({ code: code ?? 1, output, errors }))
  })
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hashFiles.mjs'
import { projectFolder } from './projectFolder.mjs'
import { runNpm } from './runNpm.mjs'

const stampFile = join(projectFolder, 'node_modules', '.lock-stamp')

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for, on this kind of system. */
export async function installPackages() {
  const wanted = `${hashFiles(['package-lock.json'])} ${process.platform}-${process.arch}\n`
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  console.log('Installing the packages that package-lock.json names …')
  const code = await runNpm(['ci', '--include=dev', '--loglevel=error'])
  if (code !== 0) {
    console.error('The packages could not be installed: see the lines above, then try again.')
    process.exit(1)
  }
  writeFileSync(stampFile, wanted)
}

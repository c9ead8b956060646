import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashFiles } from './hashFiles.mjs'
import { projectFolder } from './projectFolder.mjs'

const stampFile = join(projectFolder, '.cache', 'build-stamp')

/** What went into a build, and what came out: dist may also have been built by hand, from another catalogue. */
function currentStamp() {
  const inputs = hashFiles([
    'src',
    process.env.CATALOGUE_DIR ?? 'data',
    'public',
    'scripts',
    'index.html',
    'vite.config.ts',
    'tsconfig.json',
    'package-lock.json',
  ])
  return `${inputs}\n${hashFiles(['dist'])}\n`
}

/** @returns {boolean} whether dist is what a build would make now */
export function isBuildFresh() {
  if (!existsSync(join(projectFolder, 'dist', 'index.html')) || !existsSync(stampFile)) return false
  return readFileSync(stampFile, 'utf8') === currentStamp()
}

/** Remembers that dist was built from the inputs as they are now. */
export function recordBuild() {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, currentStamp())
}

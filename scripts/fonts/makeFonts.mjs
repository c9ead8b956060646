import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from '../hashFiles.mjs'
import { projectFolder } from '../projectFolder.mjs'
import { fontCharacters, fontFiles } from './fontRecipe.mjs'

export const fontsFolder = join(projectFolder, '.cache', 'fonts')

const stampFile = join(fontsFolder, 'recipe-stamp')

const currentStamp = () =>
  hashFiles([
    'scripts/fonts',
    'node_modules/@expo-google-fonts/inter/package.json',
    'node_modules/subset-font/package.json',
  ])

/** @param {string} stamp */
const isMade = stamp =>
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp &&
  fontFiles.every(({ name }) => existsSync(join(fontsFolder, name)))

/** Cuts the fonts into .cache/fonts, unless they are there and were cut by the same recipe. */
export async function makeFonts() {
  const stamp = currentStamp()
  if (isMade(stamp)) return
  const { default: subsetFont } = await import('subset-font')
  mkdirSync(fontsFolder, { recursive: true })
  for (const { name, source, format, features } of fontFiles) {
    const whole = readFileSync(join(projectFolder, 'node_modules/@expo-google-fonts/inter', source))
    const cut = await subsetFont(whole, fontCharacters, {
      targetFormat: format,
      keepFeatures: features,
      noHinting: true,
    })
    writeWhole(join(fontsFolder, name), cut)
  }
  writeWhole(stampFile, stamp)
}

/**
 * Never leaves half a file for another process to read.
 *
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function writeWhole(file, content) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, file)
}

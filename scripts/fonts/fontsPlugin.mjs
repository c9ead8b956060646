import { dirname, relative, sep } from 'node:path'
import { fontsFolder, makeFonts } from './makeFonts.mjs'

/**
 * Makes the fonts before anything asks for them, and lets both scripts and style sheets call them `#fonts/…`.
 *
 * @returns {import('vite').Plugin}
 */
export const fontsPlugin = () => ({
  name: 'fonts',
  enforce: 'pre',
  async config() {
    await makeFonts()
    return {
      resolve: { alias: { '#fonts': fontsFolder } },
      css: { postcss: { plugins: [fontAddresses] } },
    }
  },
})

/** In a style sheet Vite takes an address that begins with # for a fragment, so an alias alone is not enough. */
const fontAddresses = {
  postcssPlugin: 'font-addresses',
  /** @param {import('postcss').Declaration} declaration */
  Declaration(declaration) {
    const file = declaration.source?.input.file
    if (!file || !declaration.value.includes('#fonts/')) return
    const path = relative(dirname(file), fontsFolder).split(sep).join('/')
    declaration.value = declaration.value.replaceAll('#fonts/', `./${path}/`)
  },
}

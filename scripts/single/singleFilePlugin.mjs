import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../projectFolder.mjs'

const notes = join(projectFolder, 'scripts', 'single', 'notes.html')

/**
 * Makes of the one page what can be passed on alone: without links to files beside it, with a policy that lets run
 * what stands in it and nothing else, and with a word on what cannot work there.
 *
 * @returns {import('vite').Plugin}
 */
export const singleFilePlugin = () => ({
  name: 'single-file',
  enforce: 'post',
  generateBundle: { order: 'post', handler: settlePage },
})

/**
 * @param {unknown} _
 * @param {Record<string, { type: string, fileName: string, source?: string | Uint8Array }>} bundle
 */
function settlePage(_, bundle) {
  const page = bundle['index.html']
  if (page?.source === undefined) throw new Error('there is no page')
  const html = String(page.source)
    .replace(/\s*<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g, '')
    .replaceAll(/ [^.:]*: <a href="\.\/repair\.html">[^<]*<\/a>\./g, '')
    .replace('</body>', () => `${readFileSync(notes, 'utf8')}  </body>`)
  const charset = '<meta charset="utf-8">'
  page.source = html.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`,
  )
  page.fileName = 'tiekartturi.html'
}

/** @param {string} html */
function policyOf(html) {
  const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/g
  const hashes = (/** @type {string} */ text, /** @type {RegExp} */ tag) =>
    [...text.matchAll(tag)]
      .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join(' ')
  return [
    "default-src 'none'",
    `script-src ${hashes(html, script)}`,
    `style-src ${hashes(html.replace(script, ''), /<style[^>]*>([\s\S]*?)<\/style>/g)}`,
    'img-src data:',
    'font-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

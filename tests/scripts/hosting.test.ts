import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caching, responseHeaders } from '../../scripts/hosting/responseHeaders.mjs'
import { projectFolder } from '../../scripts/projectFolder.mjs'

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8')

// That the servers do as their files say, the part "hosting" of `npm test` shows.
test.each(['nginx.conf', 'apache.htaccess', 'Caddyfile', '_headers'])(
  'deploy/%s names every header of the one list, each with its value, and both ways of keeping',
  file => {
    const text = read(`deploy/${file}`)
    for (const [name, value] of Object.entries(responseHeaders))
      expect(text, name).toMatch(new RegExp(`${name}:? "?${value.replace(/[().*]/g, '\\$&')}"?`))
    expect(text).toContain(caching.assets)
  },
)

test('the headers of a static host are none but those of the list', () => {
  const names = [...read('deploy/_headers').matchAll(/^ {2}([\w-]+):/gm)].map(match => match[1])
  expect(names).toEqual([...Object.keys(responseHeaders), 'Cache-Control'])
})

test('the page that repairs is held as strictly as the app, and lets nothing become a script', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(read('public/repair.html')) ?? []
  for (const rule of policy.split('; ').filter(each => !each.startsWith('trusted-types')))
    expect(`${responseHeaders['Content-Security-Policy']}; img-src 'self'`).toContain(rule)
  expect(policy).toContain("trusted-types 'none'")
  expect(read('public/repair.html')).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\s(?:style|on[a-z]+)=/)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, distFolder, expect, test } from './support.ts'

const page = readFileSync(join(distFolder, 'index.html'), 'utf8')

test('the built page carries a policy that allows nothing inline and nobody else', () => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
  const directives = policy.split('; ').toSorted()
  expect(directives).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self'",
    'trusted-types tiekartturi-worker',
    "worker-src 'self'",
  ])
})

test('the policy comes before anything it must bind', () => {
  const policyAt = page.indexOf('Content-Security-Policy')
  expect(policyAt).toBeGreaterThan(0)
  expect(page.search(/<script|<link/)).toBeGreaterThan(policyAt)
})

test('the built page has no inline script, style or handler', () => {
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/)
  expect(page).not.toMatch(/<style/)
  expect(page).not.toMatch(/\s(style|on[a-z]+)=/)
})

test('every address of the built page is relative', () => {
  const targets = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(match => match[1])
  expect(targets).not.toHaveLength(0)
  expect(targets.filter(target => !target?.startsWith('./'))).toEqual([])
})

test('no place asks anything of another origin', async ({ page, baseURL }) => {
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await page.waitForLoadState('networkidle')
    expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin)
  }
})

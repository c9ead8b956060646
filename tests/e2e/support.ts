import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { startStaticServer } from '../../scripts/startStaticServer.mjs'

export { expect } from '@playwright/test'

export const distFolder = join(projectFolder, 'dist')

/** Every place and step that has an address of its own, one model's page aside. */
export const addresses = [
  '#/',
  '#/assessment/goals',
  '#/assessment/resources',
  '#/assessment/in-use',
  '#/assessment/slots',
  '#/assessment/yardstick',
  '#/assessment/municipality',
  '#/assessment/check',
  '#/results',
  '#/results/models',
  '#/results/try',
  '#/results/why',
  '#/compare',
  '#/plan',
  '#/plan/document',
  '#/plan/export',
  '#/plan/paper',
  '#/models',
  '#/models/new',
  '#/method',
  '#/method/provenance',
] as const

/**
 * Listens for what must never happen: a breach of the security policy, an uncaught error, a request to another origin.
 *
 * @returns the list that grows while the context lives
 */
async function listenForFaults(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = []
  context.on('console', message => {
    if (/content security policy/i.test(message.text())) faults.push(message.text())
  })
  context.on('weberror', thrown => {
    const { stack, message } = thrown.error()
    faults.push(`uncaught: ${stack ?? message}`)
  })
  context.on('request', request => {
    const { protocol, origin: target } = new URL(request.url())
    if (/^https?:|^wss?:/.test(protocol) && target !== origin) faults.push(`request to ${request.url()}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      console.error(`Content Security Policy: ${event.violatedDirective} refused ${event.blockedURI}`)
    })
  })
  return faults
}

export const test = base.extend<{ faults: readonly string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = await listenForFaults(context, new URL(baseURL ?? '').origin)
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** Waits until a place stands whole: its one heading, in this language, and nothing on its way. */
export async function waitForPlace(page: Page, language: string): Promise<void> {
  // Looks at every frame; an expectation would look again only after ever longer pauses.
  await page.waitForFunction(
    wanted =>
      document.documentElement.lang === wanted &&
      document.querySelectorAll('h1').length === 1 &&
      document.querySelector('[aria-busy]') === null,
    language,
  )
  // Until its own letters are there, a place is set in others, which take other room; laying it out asks for them.
  await page.evaluate(async () => {
    document.body.getBoundingClientRect()
    await document.fonts.ready
  })
}

type Server = Awaited<ReturnType<typeof startStaticServer>>

/** A test with a server of its own, which it may close, serving the build under one path alone. */
export const testServedAt = (mount: string) =>
  test.extend<{ folder: string; server: Server }>({
    folder: distFolder,
    server: async ({ folder }, use) => {
      const server = await startStaticServer(folder, { mount })
      await use(server)
      await server.close()
    },
    baseURL: async ({ server }, use) => use(server.address),
  })

/** The same with a copy of the build, whose files the test may change. */
export const testServedCopy = () =>
  testServedAt('/').extend({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
    folder: async ({}, use) => {
      const copy = mkdtempSync(join(tmpdir(), 'tiekartturi-'))
      cpSync(distFolder, copy, { recursive: true })
      await use(copy)
      rmSync(copy, { recursive: true })
    },
  })

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { testServedAt } from './support.ts'

/**
 * Tests with the app built on another catalogue, which is written into an empty folder first: once for a file whose
 * tests run one after another, as `mode: 'default'` lets them.
 */
export const testBuiltOn = (writeCatalogue: (folder: string) => void) =>
  testServedAt('/').extend<Record<never, never>, { built: string }>({
    built: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
      async ({}, use) => {
        const [catalogue, app] = ['catalogue', 'app'].map(name => mkdtempSync(join(tmpdir(), `${name}-`)))
        if (catalogue === undefined || app === undefined) throw new Error('no folders to build in')
        writeCatalogue(catalogue)
        execFileSync(
          process.execPath,
          ['node_modules/vite/bin/vite.js', 'build', '--outDir', app, '--emptyOutDir'],
          { cwd: projectFolder, env: { ...process.env, CATALOGUE_DIR: catalogue }, stdio: 'pipe' },
        )
        await use(app)
        for (const made of [catalogue, app]) rmSync(made, { recursive: true })
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    folder: ({ built }, use) => use(built),
  })

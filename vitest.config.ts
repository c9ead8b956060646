import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

const screenTests = ['tests/views/**/*.test.{ts,tsx}', 'tests/state/**/*.test.{ts,tsx}']

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // A busy machine is no fault: nothing is held to the clock.
      testTimeout: 60_000,
      // By itself it leaves one core out, which on two is half of them.
      maxWorkers: '100%',
      // So that what is tested is what is built: see scripts/plainZipPlugin.mjs.
      server: { deps: { inline: ['read-excel-file', 'write-excel-file'] } },
      projects: [
        {
          extends: true,
          test: {
            name: 'screen',
            environment: 'jsdom',
            include: screenTests,
            setupFiles: ['tests/setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'rooms',
            environment: 'node',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/e2e/**', ...screenTests],
          },
        },
      ],
    },
  }),
)

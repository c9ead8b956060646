import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

const screenTests = ['tests/views/**/*.test.{ts,tsx}', 'tests/state/**/*.test.{ts,tsx}']

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Nothing is told by how long a test takes: a busy machine is no fault of the program.
      testTimeout: 60_000,
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

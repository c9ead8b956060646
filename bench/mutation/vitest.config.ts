import { defineConfig } from 'vitest/config'

/** The tests that mutants of src/scoring have to survive: those of its own room. Watched code runs slowly. */
export default defineConfig({
  test: { environment: 'node', include: ['tests/scoring/**/*.test.ts'], testTimeout: 120_000 },
})

import { defineConfig } from 'vitest/config'

/** The everyday tests: unit, golden and the short journey. Whole examples and other slow suites are `npm run test:long`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'voices/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/long/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes sooner or later; a slow machine is no failure.
    expect: { poll: { timeout: 90_000 } },
    setupFiles: ['test/support/setup.ts'],
    reporters: ['default', './test/support/tally-reporter.ts'],
  },
})

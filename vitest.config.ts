import { defineConfig } from 'vitest/config'

/** What the drawn library draws depends on nothing that a test could leave behind: its files share a process, and with it the code that has become fast. */
const art = 'src/art/**/*.test.ts'
const shared = ['**/node_modules/**', 'test/long/**']

/** The everyday tests: unit, golden and the short journey. Whole examples and other slow suites are `npm run test:long`. */
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'art', include: [art], exclude: shared, isolate: false } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'voices/**/*.test.ts'],
          exclude: [...shared, art],
        },
      },
    ],
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

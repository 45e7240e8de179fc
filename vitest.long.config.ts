import { defineConfig, mergeConfig } from 'vitest/config'
import everyday from './vitest.config.ts'

/** Whole examples, fuzz and other suites that take minutes. */
const { projects: _, ...test } = everyday.test ?? {}

export default mergeConfig(
  { ...everyday, test: { ...test, exclude: ['**/node_modules/**'] } },
  defineConfig({ test: { include: ['test/long/**/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 1_800_000 } }),
)

import { expect, it } from 'vitest'
import { heldMemory } from './held-memory.ts'

it('what a process takes is in what it holds, and what it shares is not counted to it alone', () => {
  const before = heldMemory(0)
  const taken = Buffer.alloc(64 * 1024 ** 2, 1)
  expect(heldMemory(0) - before).toBeGreaterThan(0.9 * taken.length)
  expect(heldMemory(0)).toBeLessThanOrEqual(process.memoryUsage.rss() + 1024 ** 2)
  expect(taken[5]).toBe(1)
})

import { expect, it } from 'vitest'
import { heldMemory } from './held-memory.ts'

/** Kept: what one test lets go of would be taken again by the next, and nothing would grow. */
const taken: Buffer[] = []
function take(): Buffer {
  const memory = Buffer.alloc(64 * 1024 ** 2, 1)
  taken.push(memory)
  return memory
}

it('what a process takes is in what it holds, and what it shares is not counted to it alone', () => {
  const before = heldMemory(0)
  const { length } = take()
  expect(heldMemory(0) - before).toBeGreaterThan(0.9 * length)
  expect(heldMemory(0)).toBeLessThanOrEqual(process.memoryUsage.rss() + 1024 ** 2)
})

it('what is taken shows at once, before the parts are weighed anew', () => {
  const before = heldMemory(0)
  const { length } = take()
  expect(heldMemory(600_000) - before).toBeGreaterThan(0.9 * length)
})

import { expect, it } from 'vitest'
import { collectGarbage } from './collect-garbage.ts'
import { handBackMemory } from './hand-back-memory.ts'

const glibc = (process.report.getReport() as { header?: { glibcVersionRuntime?: string } }).header?.glibcVersionRuntime

it.skipIf(glibc === undefined)('memory between what stays goes back to the system', async () => {
  const held: Buffer[] = []
  const stays: Buffer[] = []
  // Smaller than what the C library maps by itself, with something that stays between each two.
  for (let i = 0; i < 1500; i++) {
    held.push(Buffer.alloc(100_000, 1))
    stays.push(Buffer.alloc(5000, 1))
  }
  const full = process.memoryUsage.rss()
  held.length = 0
  collectGarbage('major')
  // What was collected is freed by a thread of its own, a little later.
  const givenBack = () => {
    handBackMemory()
    return full - process.memoryUsage.rss()
  }
  await expect.poll(givenBack, { timeout: 30_000 }).toBeGreaterThan(70_000_000)
  expect(stays).toHaveLength(1500)
})

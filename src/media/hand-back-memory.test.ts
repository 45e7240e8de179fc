import { expect, it } from 'vitest'
import { collectGarbage } from './collect-garbage.ts'
import { handBackMemory } from './hand-back-memory.ts'

const glibc = (process.report.getReport() as { header?: { glibcVersionRuntime?: string } }).header?.glibcVersionRuntime

it.skipIf(glibc === undefined)('memory between what stays goes back to the system', () => {
  const held: Buffer[] = []
  const stays: Buffer[] = []
  // Smaller than what the C library maps by itself, with something that stays between each two.
  for (let i = 0; i < 1500; i++) {
    held.push(Buffer.alloc(100_000, 1))
    stays.push(Buffer.alloc(5000, 1))
  }
  held.length = 0
  collectGarbage('major')
  handBackMemory()
  const least = process.memoryUsage.rss()
  for (let i = 0; i < 1500; i++) held.push(Buffer.alloc(100_000, 1))
  held.length = 0
  collectGarbage('major')
  const before = process.memoryUsage.rss()
  handBackMemory()
  expect(before - process.memoryUsage.rss()).toBeGreaterThan(50_000_000)
  expect(process.memoryUsage.rss()).toBeLessThan(least + 30_000_000)
  expect(stays).toHaveLength(1500)
})

import { describe, expect, it } from 'vitest'
import { createWorkerPool } from './workers/pool.ts'

/*
 * One render process draws and encodes many short stretches: what it holds after the last is what it held after the first few.
 */
describe('a render process', () => {
  it('does not grow from stretch to stretch', async () => {
    const pool = createWorkerPool({
      module: new URL('../../test/support/encode-worker.ts', import.meta.url),
      workers: 1,
      signal: new AbortController().signal,
    })
    const held: number[] = []
    try {
      for (let i = 0; i < 24; i++) {
        held.push(
          await pool.run<number>({ name: 'stretch', input: i, title: { zh: '', en: '' }, priority: 0, size: 1 }),
        )
      }
    } finally {
      await pool.close()
    }
    const early = Math.max(...held.slice(4, 8))
    const late = Math.min(...held.slice(-4))
    expect(late, held.map((bytes) => Math.round(bytes / 1e6)).join(' ')).toBeLessThan(early * 1.15)
  })
})

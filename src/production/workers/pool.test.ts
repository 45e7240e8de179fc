import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorkerPool, type Job } from './pool.ts'

const module = new URL('../../../test/support/job-worker.ts', import.meta.url)
const title = { zh: '镜头', en: 'shot' }
const job = (name: string, input: unknown, more: Partial<Job<unknown>> = {}): Job<unknown> => ({
  name,
  input,
  title,
  priority: 0,
  size: 1,
  ...more,
})

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('the worker pool', () => {
  it('spreads jobs over its workers and tells how much memory they took', async () => {
    const pool = createWorkerPool({ module, workers: 2, signal: new AbortController().signal })
    const results = await Promise.all([1, 2, 3].map((n) => pool.run<number>(job('double', n))))
    expect(results).toEqual([2, 4, 6])
    const pids = await Promise.all([1, 2].map(() => pool.run<number>(job('slow', 5))))
    expect(new Set(pids).size).toBe(2)
    expect(pool.peakBytes()).toBeGreaterThan(10_000_000)
    expect(pool.peakTogether()).toBeGreaterThan(pool.peakBytes())
    await pool.close()
    expect(pool.pids().filter(alive)).toEqual([])
  })

  it('starts by priority, then the longest', async () => {
    const pool = createWorkerPool({ module, workers: 1, signal: new AbortController().signal })
    const order: string[] = []
    const run = (name: string, priority: number, size: number) =>
      pool.run(job('slow', 1, { priority, size })).then(() => order.push(name))
    await Promise.all([run('first', 0, 1), run('late', 2, 9), run('short', 1, 1), run('long', 1, 5)])
    expect(order).toEqual(['first', 'long', 'short', 'late'])
    await pool.close()
  })

  it('tries once more when a worker dies, then says which job it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sanbu-pool-'))
    const pool = createWorkerPool({ module, workers: 2, signal: new AbortController().signal })
    expect(await pool.run(job('dieOnce', join(folder, 'flag')))).toBe('alive')
    await expect(pool.run(job('die', null))).rejects.toMatchObject({
      code: 'production.worker-died',
      text: { zh: expect.stringContaining('镜头'), en: expect.stringContaining('SIGKILL') },
      details: { attempts: 2 },
    })
    await expect(pool.run(job('fail', null))).rejects.toMatchObject({ code: 'production.job-failed' })
    expect(await pool.run(job('double', 4))).toBe(8)
    await pool.close()
    await rm(folder, { recursive: true })
  })

  it('takes a silent worker for frozen', async () => {
    const pool = createWorkerPool({ module, workers: 1, signal: new AbortController().signal, silenceMs: 300 })
    await expect(pool.run(job('freeze', null))).rejects.toMatchObject({ code: 'production.worker-died' })
    await pool.close()
  })

  it('stops within two seconds and leaves nothing running', async () => {
    const stop = new AbortController()
    const pool = createWorkerPool({ module, workers: 2, signal: stop.signal })
    const jobs = [
      pool.run(job('slow', 10_000)),
      pool.run(job('freeze', null)),
      ...[1, 2, 3].map(() => pool.run(job('slow', 10))),
    ].map((promise) =>
      promise.then(
        () => 'done',
        () => 'stopped',
      ),
    )
    await new Promise((resolve) => setTimeout(resolve, 600))
    const asked = performance.now()
    stop.abort()
    expect(await Promise.all(jobs)).toEqual(Array(5).fill('stopped'))
    await pool.close()
    expect(performance.now() - asked).toBeLessThan(2000)
    expect(pool.pids().filter(alive)).toEqual([])
  })

  it('replaces a worker that took too much memory', async () => {
    const pool = createWorkerPool({ module, workers: 1, signal: new AbortController().signal, recycleBytes: 1 })
    const first = await pool.run<number>(job('slow', 1))
    const second = await pool.run<number>(job('slow', 1))
    expect(second).not.toBe(first)
    await pool.close()
  })

  it('keeps the compiled code of its workers in the folder that it was given', async () => {
    const codeCache = await mkdtemp(join(tmpdir(), 'sanbu-code-'))
    const pool = createWorkerPool({ module, workers: 1, signal: new AbortController().signal, codeCache })
    await pool.run(job('double', 1))
    await pool.close()
    const kept = await readdir(codeCache, { recursive: true, withFileTypes: true })
    expect(kept.filter((entry) => entry.isFile()).length).toBeGreaterThan(3)
    await rm(codeCache, { recursive: true, force: true })
  })
})

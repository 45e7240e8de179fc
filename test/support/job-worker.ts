import { serveJobs } from '../../src/production/workers/serve-jobs.ts'

/** Jobs that behave badly on purpose, for the pool's tests. */
const seen = new Set<string>()
serveJobs({
  double: async (input: number) => input * 2,
  slow: async (input: number, { signal, step }) => {
    for (let i = 0; i < input; i++) {
      signal.throwIfAborted()
      step(i)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return process.pid
  },
  fail: async () => {
    throw new Error('as asked')
  },
  die: async () => process.kill(process.pid, 'SIGKILL'),
  dieOnce: async (flag: string) => {
    const { existsSync, writeFileSync } = await import('node:fs')
    if (existsSync(flag)) return 'alive'
    writeFileSync(flag, '')
    process.kill(process.pid, 'SIGKILL')
    return null
  },
  freeze: async () => {
    for (;;) seen.add('x')
  },
})

import { appendFileSync } from 'node:fs'
import { serveJobs } from '../../src/production/workers/serve-jobs.ts'
import { openArtefactStore } from '../../src/store/index.ts'

/** What a simulated shot is made from. */
export interface SimulatedShot {
  home: string
  key: string
  recipe: {
    /** How long it takes. */
    ms: number
    /** How it ends. */
    ends: 'well' | 'badly'
    /** A file in which each beginning and each end is noted: `start <key>`, `end <key>`. */
    log: string
  }
}

/* A render process that draws nothing: for tests and measurements of everything around drawing. */
serveJobs({
  async segment({ home, key, recipe }: SimulatedShot, { signal, step }) {
    const { ms, ends, log } = recipe
    appendFileSync(log, `start ${key}\n`)
    for (let spent = 0; spent < ms; spent += 20) {
      signal.throwIfAborted()
      step(spent)
      await new Promise((resolve) => setTimeout(resolve, Math.min(20, ms - spent)))
    }
    if (ends === 'badly') throw new Error('as asked')
    await (await openArtefactStore(home)).put('segment', key, Buffer.from(key))
    appendFileSync(log, `end ${key}\n`)
    return { pid: process.pid }
  },
})

import { once } from 'node:events'
import type { Language } from '#core'
import { openProduction } from '#production'
import { parseWorkers } from '../options.ts'
import { exitCodes, pick, say, type Terminal } from '../terminal.ts'

export interface WorkerFlags {
  workers?: string
  home?: string
  hub?: boolean
  json?: boolean
}

/** `sanbu worker`: works from the queue until it is told to end; what is in work then goes back into the queue. */
export async function runWorker(flags: WorkerFlags, language: Language, terminal: Terminal): Promise<number> {
  const workers = parseWorkers(flags.workers)
  const production = await openProduction({ home: flags.home ?? null, workers, hub: flags.hub === true })
  try {
    const { builtIn } = production.database
    if (flags.json === true) say(terminal, JSON.stringify({ ready: true, builtIn, hub: flags.hub === true }))
    else {
      const where = builtIn ? pick(language, '内置数据库', 'the built-in database') : 'DATABASE_URL'
      say(
        terminal,
        pick(language, `等待任务（${where}）。按 Ctrl-C 结束`, `Waiting for work (${where}). Ctrl-C ends it`),
      )
    }
    await Promise.race((['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => once(process, signal)))
    return exitCodes.fine
  } finally {
    await production.close()
  }
}

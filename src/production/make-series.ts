import { StudioError } from '#core'
import { isOutage } from '#store'
import type { FollowOptions } from './durable/follow.ts'
import { openProduction } from './open-production.ts'
import type { MakeOptions } from './options.ts'
import { type MakeReport, makeReportSchema } from './report.ts'
import { readScriptFile } from './sources.ts'

export interface MakeHooks extends Pick<FollowOptions, 'onProgress' | 'onStory' | 'signal'> {
  /** Called when the make was broken off while so many calls that are paid for have no answer yet: those are waited for, less than a second. */
  onWaiting?(calls: number): void
}

/** How long stopping may take when the database does not answer. */
const stopMs = 1500

/**
 * A script in, finished, labelled, checked episodes out: a run like any other, carried by this process and whoever else works from
 * the same home. Broken off, by hand or by force, the same call goes on where it was.
 */
export async function makeSeries(options: MakeOptions, hooks: MakeHooks = {}): Promise<MakeReport> {
  const { workers, home, ...order } = options
  const source = await readScriptFile(options.script)
  hooks.signal?.throwIfAborted()
  const production = await openProduction({ home, workers }).catch((error) => {
    throw isOutage(error) ? away(error) : error
  })
  try {
    const { id } = await production.start({ options: order, source, series: null })
    const run = await production.follow(id, hooks).catch(async (error) => {
      if (!hooks.signal?.aborted) throw error
      const calls = production.onTheWay()
      if (calls > 0) hooks.onWaiting?.(calls)
      await Promise.race([production.stop(id), new Promise((resolve) => setTimeout(resolve, stopMs))])
      throw stopped(options)
    })
    if (run.state === 'stopped') throw stopped(options)
    if (run.error !== null) throw new StudioError(run.error)
    return makeReportSchema.parse(run.report)
  } finally {
    await production.close()
  }
}

/** The database went away while it was being opened: killed from outside, or out of memory. */
function away(cause: unknown): StudioError {
  return new StudioError({
    code: 'production.database-away',
    message: {
      zh: '数据库刚启动就断开了。再运行一次同样的命令就会接着做',
      en: 'The database went away as it was opened. To go on, run the same command again',
    },
    retryable: true,
    cause,
  })
}

/** What a person sees when they stopped a run. */
function stopped(options: MakeOptions): StudioError {
  return new StudioError({
    code: 'production.stopped',
    message: {
      zh: `已停止，做好的部分都保存着。再运行一次同样的命令就会接着做（输出：${options.out}）`,
      en: `Stopped. What was finished is kept: run the same command again to go on (output: ${options.out})`,
    },
    retryable: true,
  })
}

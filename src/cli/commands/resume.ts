import type { Language } from '#core'
import { openProduction } from '#production'
import { listenForInterrupt, sayWaiting } from '../interrupt.ts'
import { parseWorkers } from '../options.ts'
import { createProgressView } from '../progress-view.ts'
import { exitCodes, pick, say, type Terminal } from '../terminal.ts'

export interface ResumeFlags {
  workers?: string
  home?: string
  json?: boolean
}

/** `sanbu resume`: goes on with a run, or with every run whose process died, and waits until they have ended. */
export async function runResume(
  id: string | undefined,
  flags: ResumeFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  using interrupt = listenForInterrupt()
  const workers = parseWorkers(flags.workers)
  const production = await openProduction({ home: flags.home ?? null, workers, hub: id === undefined })
  const view = flags.json === true ? null : createProgressView(terminal, language)
  try {
    if (id !== undefined) await production.resume(id)
    const open = await production.database.runs.list({ states: ['running', 'waiting', 'interrupted'] })
    const wanted = id === undefined ? open.map((run) => run.id).reverse() : [id]
    const ended = []
    for (const run of wanted) {
      const { signal } = interrupt
      ended.push(await production.follow(run, { signal, onProgress: (event) => view?.show(event) }))
    }
    view?.end()
    if (flags.json === true) {
      say(
        terminal,
        JSON.stringify(
          ended.map(({ id, state, error }) => ({ id, state, error })),
          null,
          2,
        ),
      )
    } else if (ended.length === 0) say(terminal, pick(language, '没有要接着做的', 'There is nothing to go on with'))
    for (const { id, state, error, report } of flags.json === true ? [] : ended) {
      const place = String(report?.['script'] ?? '')
      say(
        terminal,
        error === null
          ? `${id}  ${(states[state] ?? { zh: state, en: state })[language]}  ${place}`
          : `${id}  ${error.message[language]}`,
      )
    }
    return ended.every(({ state }) => state === 'done') ? exitCodes.fine : exitCodes.failed
  } catch (error) {
    if (!interrupt.signal.aborted) throw error
    if (production.onTheWay() > 0) sayWaiting(production.onTheWay(), language, terminal)
    return exitCodes.stopped
  } finally {
    view?.end()
    await production.close()
  }
}

const states: Readonly<Record<string, { zh: string; en: string }>> = {
  done: { zh: '做好了', en: 'done' },
  failed: { zh: '没有做成', en: 'failed' },
  stopped: { zh: '已停止', en: 'stopped' },
}

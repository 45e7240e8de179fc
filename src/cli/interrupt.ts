import type { Language } from '#core'
import { exitCodes, pick, type Terminal } from './terminal.ts'

/** Ctrl-C, and what a system sends that wants a process to end. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Listens to whoever wants the command to end: the first time in order, the second time at once. */
export function listenForInterrupt(): Disposable & { signal: AbortSignal } {
  const stop = new AbortController()
  const onSignal = () => {
    // What is on its way to a paid service is looked for when somebody goes on.
    if (stop.signal.aborted) process.exit(exitCodes.stopped)
    stop.abort()
  }
  for (const signal of signals) process.on(signal, onSignal)
  return {
    signal: stop.signal,
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, onSignal)
    },
  }
}

/** Says what becomes of what a command had sent that was told to stop. */
export function sayWaiting(calls: number, language: Language, { err }: Terminal): void {
  err.write(
    pick(
      language,
      `${calls} 个付费请求已发出，再等它们不到一秒（再按一次 Ctrl-C 立即结束）；届时没有答复的，钱在账上留着，下次会先查问它们\n`,
      `${calls} paid request${calls === 1 ? ' was' : 's were'} sent; waiting less than a second (Ctrl-C again ends at once). For what has no answer then the money stays set aside, and it is asked about next time\n`,
    ),
  )
}

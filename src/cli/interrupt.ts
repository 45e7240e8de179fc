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

/** Says why a command that was told to stop does not end yet. */
export function sayWaiting(calls: number, language: Language, { err }: Terminal): void {
  err.write(
    pick(
      language,
      `正在等 ${calls} 个已发出的付费请求返回（最多几秒）；再按一次 Ctrl-C 立即结束，下次会先查问它们\n`,
      `Waiting some seconds for ${calls} paid request${calls === 1 ? '' : 's'} already sent; Ctrl-C again ends at once, and they are asked about next time\n`,
    ),
  )
}

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options: { type: 'minor' | 'major' }) => void

let collect: Collect | undefined

/**
 * Frees what nothing refers to any more. Canvases, frames and packets are small things to the collector, with megabytes behind them that it
 * frees late or, told of them, looks for much too often. `minor` looks at what is new, in a millisecond: for every frame of a long loop.
 * `major` looks at everything, in some tens of milliseconds: between jobs.
 */
export function collectGarbage(type: 'minor' | 'major'): void {
  collect ??= prepare()
  collect({ type })
}

function prepare(): Collect {
  // Else each 64 MB behind new objects set off a marking of the whole heap: every second frame, a fifth of all processor time.
  setFlagsFromString('--external-memory-accounted-in-global-limit')
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as Collect
}

import type { Lengths, Reading } from './reading.ts'
import type { ReadingAnswer, ReadingRequest } from './reading-worker.ts'

export interface ReaderHooks {
  /** `number` is what `read` gave for the text that was read. */
  onReading(reading: Reading, number: number): void
  /** Comes after the reading that it belongs to, and only when no newer text is waiting. */
  onLengths(lengths: Lengths): void
  onFailure(message: string): void
}

export interface Reader extends Disposable {
  /** Reads off the main thread. While one text is being read only the newest of those after it is kept. */
  read(text: string, file: string | null): number
}

/** A reader in a worker of its own: a long series being typed into never holds up the typing. */
export function openReader(hooks: ReaderHooks): Reader {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module', name: 'reader' })
  let number = 0
  let busy = false
  let waiting: ReadingRequest | null = null

  const send = (request: ReadingRequest): void => {
    busy = true
    worker.postMessage(request)
  }
  const next = (): void => {
    busy = false
    if (waiting === null) return
    const request = waiting
    waiting = null
    send(request)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
    switch (data.kind) {
      case 'reading':
        hooks.onReading(data.reading, data.number)
        break
      case 'lengths':
        if (waiting === null) hooks.onLengths(data.lengths)
        next()
        break
      case 'failure':
        hooks.onFailure(data.message)
        next()
        break
    }
  })
  worker.addEventListener('error', (event) => {
    hooks.onFailure(event.message)
    next()
  })
  return {
    read(text, file) {
      number++
      const request = { number, text, file }
      if (busy) waiting = request
      else send(request)
      return number
    },
    [Symbol.dispose]() {
      worker.terminate()
    },
  }
}

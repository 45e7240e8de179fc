import { StudioError } from '#core'
import { type StudioEvent, studioEventSchema } from '../contract/events.ts'
import { type Reach, send } from './request.ts'

/** `locked`: the studio answers, but this browser has to be let in again. */
export type Connection = 'open' | 'lost' | 'locked'

export interface WatchOptions {
  onEvent(event: StudioEvent): void
  /** After every change. Lost connections are taken up again by themselves, every second or two. */
  onConnection?(connection: Connection): void
}

/** Hears what happens in the studio until it is closed. Nothing is missed over a break; see `studioEventSchema`. */
export function watchStudio(reach: Reach, options: WatchOptions): { close(): void } {
  const stop = new AbortController()
  let last: string | null = null
  let connection: Connection | null = null
  const turn = (now: Connection) => {
    if (now !== connection && !stop.signal.aborted) options.onConnection?.(now)
    connection = now
  }
  const listen = async () => {
    const after = last === null ? '' : `?after=${encodeURIComponent(last)}`
    const response = await send(reach, `/api/events${after}`, { signal: stop.signal })
    turn('open')
    for await (const { id, data } of messages(response.body!)) {
      if (id !== null) last = id
      const event = studioEventSchema.safeParse(JSON.parse(data))
      // A newer studio may tell of things that this page does not know.
      if (event.success) options.onEvent(event.data)
    }
  }
  const goOn = async () => {
    while (!stop.signal.aborted) {
      await listen().catch((error: unknown) => {
        if (stop.signal.aborted) return
        turn(error instanceof StudioError && error.code === 'studio.locked' ? 'locked' : 'lost')
      })
      if (stop.signal.aborted) return
      if (connection === 'open') turn('lost')
      await new Promise((done) => setTimeout(done, 1000))
    }
  }
  void goOn()
  return { close: () => stop.abort() }
}

/** Server-sent events of a body: https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream */
async function* messages(body: ReadableStream<Uint8Array>): AsyncGenerator<{ id: string | null; data: string }> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      text += value
      const blocks = text.split('\n\n')
      text = blocks.pop()!
      for (const block of blocks) {
        const lines = block.split('\n')
        const of = (name: string) =>
          lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trimStart())
        const data = of('data')
        if (data.length > 0) yield { id: of('id')[0] ?? null, data: data.join('\n') }
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

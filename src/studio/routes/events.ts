import type { OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { NumberedEvent } from '../live/event-hub.ts'
import type { Studio } from '../studio.ts'

/** A sign of life, so that a broken connection is noticed on both sides. */
const beatMs = 15_000

/** `GET /api/events`: see `studioEventSchema`. */
export function mountEvents(api: OpenAPIHono, { hub }: Studio): void {
  api.get('/events', (c) => {
    const after = c.req.query('after') ?? c.req.header('last-event-id') ?? null
    c.header('cache-control', 'no-store')
    return streamSSE(c, async (stream) => {
      const waiting: NumberedEvent[] = []
      let wake = () => {}
      const stop = hub.listen(after, (event) => {
        waiting.push(event)
        wake()
      })
      stream.onAbort(() => {
        stop()
        wake()
      })
      await stream.write(': open\n\n')
      while (!stream.aborted && !stream.closed) {
        const next = waiting.shift()
        if (next !== undefined) {
          await stream.writeSSE({ id: next.id, data: JSON.stringify(next.event) })
          continue
        }
        let timer: ReturnType<typeof setTimeout> | undefined
        const heard = await new Promise<boolean>((resolve) => {
          wake = () => resolve(true)
          timer = setTimeout(() => resolve(false), beatMs)
        })
        clearTimeout(timer)
        if (!heard) await stream.write(': beat\n\n')
      }
      stop()
    })
  })
}

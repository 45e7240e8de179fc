import { describe, expect, it } from 'vitest'
import { type PictureRequest, startPainters, type Urgency } from './painters.ts'
import type { PaintAnswer, PaintOrder } from './protocol.ts'

/** A worker whose painting is done when the test says so. */
class SlowWorker extends EventTarget {
  readonly orders: PaintOrder[] = []
  readonly known = new Set<string>()
  postMessage(order: PaintOrder): void {
    this.orders.push(order)
    if (order.paintable !== null) this.known.add(order.key)
  }
  terminate(): void {}
  /** Finishes the oldest order in hand. */
  finish(answer?: Partial<PaintAnswer>): void {
    const { order } = this.orders.shift()!
    const bitmap = { close() {} } as ImageBitmap
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'picture', order, bitmap, ...answer } }))
  }
}

function studio(hands: number) {
  const workers: SlowWorker[] = []
  const painters = startPainters(hands, () => {
    const worker = new SlowWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { painters, workers }
}

const request = (key: string, urgency: Urgency, more: Partial<PictureRequest> = {}): PictureRequest => ({
  key,
  paintable: { kind: 'shot', recipe: {} as never },
  frame: 0,
  width: 90,
  height: 160,
  urgency,
  ...more,
})

describe('painters', () => {
  it('paint what a person waits for before the thumbnails that were asked earlier', async () => {
    const { painters, workers } = studio(1)
    for (const key of ['a', 'b', 'c']) void painters.paint(request(key, 'thumbnail'))
    void painters.paint(request('now', 'now'))
    const [worker] = workers
    const keys = () => worker!.orders.map(({ key }) => key)
    expect(keys()).toEqual(['now'])
    worker!.finish()
    expect(keys()).toEqual(['a'])
    void painters.paint(request('again', 'now'))
    expect(keys()).toEqual(['a', 'again'])
    worker!.finish()
    worker!.finish()
    expect(keys()).toEqual(['b'])
  })

  it('share out a shot by stretches, each painted by one worker, and tell each the shot only once', () => {
    const { painters, workers } = studio(2)
    const ask = (frame: number) =>
      void painters.paint(request('shot', 'playing', { frame, stretch: Math.floor(frame / 3) }))
    for (let frame = 0; frame < 12; frame++) ask(frame)
    const painted = workers.map((): { frame: number; told: boolean }[] => [])
    while (workers.some(({ orders }) => orders.length > 0))
      for (const [index, worker] of workers.entries()) {
        const order = worker.orders[0]
        if (order === undefined) continue
        painted[index]!.push({ frame: order.frame, told: order.paintable !== null })
        worker.finish()
      }
    expect(painted.map((list) => list.map(({ frame }) => frame))).toEqual([
      [0, 1, 2, 6, 7, 8],
      [3, 4, 5, 9, 10, 11],
    ])
    expect(painted.map((list) => list.filter(({ told }) => told).length)).toEqual([1, 1])
    void painters.paint(request('next', 'ahead'))
    expect(workers.some(({ orders }) => orders.some(({ key }) => key === 'next'))).toBe(true)
  })

  it('never paint what nobody waits for any more', async () => {
    const { painters, workers } = studio(1)
    void painters.paint(request('a', 'thumbnail'))
    const gone = new AbortController()
    const aborted = painters.paint(request('gone', 'thumbnail', { signal: gone.signal }))
    void painters.paint(request('b', 'thumbnail'))
    await new Promise((done) => setTimeout(done))
    gone.abort(new Error('scrolled away'))
    await expect(aborted).rejects.toThrow('scrolled away')
    workers[0]!.finish()
    expect(workers[0]!.orders.map(({ key }) => key)).toEqual(['b'])
  })

  it('tell a worker again what it has forgotten', async () => {
    const { painters, workers } = studio(1)
    const first = painters.paint(request('shot', 'now'))
    workers[0]!.finish()
    await first
    const second = painters.paint(request('shot', 'now'))
    expect(workers[0]!.orders[0]!.paintable).toBeNull()
    workers[0]!.finish({ kind: 'failure', forgotten: true, message: 'forgotten' } as Partial<PaintAnswer>)
    expect(workers[0]!.orders[0]!.paintable).not.toBeNull()
    workers[0]!.finish()
    await second
  })
})

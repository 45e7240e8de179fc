import type { LetterFont } from '../fonts/type-case.ts'
import type { PaintAnswer, Paintable, PaintCall } from './protocol.ts'

/** What is painted first when there is more than can be painted at once. */
export type Urgency = 'now' | 'playing' | 'ahead' | 'thumbnail' | 'spare'
const urgencies: readonly Urgency[] = ['now', 'playing', 'ahead', 'thumbnail', 'spare']

export interface PictureRequest {
  /** Names the content; the same key is always the same picture. */
  key: string
  paintable: Paintable
  /** From the shot's start; 0 for portraits. */
  frame: number
  width: number
  height: number
  urgency: Urgency
  /** Part of a shot that one worker paints from end to end: drawings are held over frames, and would be drawn by each. */
  stretch?: number
  signal?: AbortSignal
}

export interface Painted {
  /** Belongs to whoever asked. */
  bitmap: ImageBitmap
}

interface Job {
  request: PictureRequest
  resolve(painted: Painted): void
  reject(error: unknown): void
}

interface Hand {
  worker: Worker
  /** Keys that this worker has been given. */
  knows: Set<string>
  /** What it painted last: its painter is warm. */
  last: { key: string; stretch: number } | null
  doing: Map<number, Job>
}

/** Orders a worker has in hand: one being painted, one waiting, so that it never stands idle. */
const inHand = 2

/**
 * The workers that paint, and who gets the next picture: the most urgent first, a stretch of a shot by the worker that has begun
 * it, the next stretch by whoever is free. Aborting takes a picture that has not been begun out of the queue.
 */
export interface Painters {
  paint(request: PictureRequest): Promise<Painted>
  /**
   * Gives every worker more letters. Nothing more is begun until they are there or cannot be had: painters keep lettering as
   * pictures, and a missing letter must not keep a picture away.
   */
  letter(fonts: Promise<readonly LetterFont[]>): void
  close(): void
}

export function startPainters(hands: number, startWorker: () => Worker): Painters {
  let nextOrder = 0
  let lettersToCome = 0
  const queues: Record<Urgency, Job[]> = { now: [], playing: [], ahead: [], thumbnail: [], spare: [] }
  const workers = Array.from({ length: hands }, () => hire())

  function hire(): Hand {
    const hand: Hand = { worker: startWorker(), knows: new Set(), last: null, doing: new Map() }
    hand.worker.addEventListener('message', ({ data }: MessageEvent<PaintAnswer>) => hear(hand, data))
    hand.worker.addEventListener('error', (event) => {
      for (const { reject } of hand.doing.values()) reject(new Error(event.message || 'a painting worker stopped'))
      hand.doing.clear()
    })
    return hand
  }

  function hear(hand: Hand, answer: PaintAnswer): void {
    const job = hand.doing.get(answer.order)
    hand.doing.delete(answer.order)
    if (job !== undefined) {
      if (answer.kind === 'picture') job.resolve(answer)
      else if (answer.forgotten) {
        hand.knows.delete(job.request.key)
        queues[job.request.urgency].unshift(job)
      } else job.reject(new Error(answer.message))
    } else if (answer.kind === 'picture') answer.bitmap.close()
    deal()
  }

  function deal(): void {
    if (lettersToCome > 0) return
    for (const urgency of urgencies) {
      if ((urgency === 'thumbnail' || urgency === 'spare') && someoneWaits()) return
      const queue = queues[urgency]
      for (let i = 0; i < queue.length; i++) {
        const job = queue[i]!
        const hand = handFor(job.request)
        if (hand === null) continue
        queue.splice(i--, 1)
        give(hand, job)
      }
    }
  }

  /** Thumbnails would take the processor from the picture that a person looks at. */
  function someoneWaits(): boolean {
    return workers.some(({ doing }) => [...doing.values()].some(({ request }) => request.urgency === 'now'))
  }

  /** The worker that is at this stretch, else the one with least to do, best one that has the shot ready; null when those who could are busy. */
  function handFor({ key, stretch = 0, urgency }: PictureRequest): Hand | null {
    const warm = workers.find(({ last }) => last?.key === key && last.stretch === stretch)
    if (warm !== undefined && urgency !== 'now') return warm.doing.size < inHand ? warm : null
    const free = workers.filter(({ doing }) => doing.size < (urgency === 'now' || urgency === 'playing' ? inHand : 1))
    const rank = (hand: Hand) => hand.doing.size * 2 + (hand.last?.key === key ? 0 : 1)
    return free.sort((a, b) => rank(a) - rank(b))[0] ?? null
  }

  function give(hand: Hand, job: Job): void {
    const { key, stretch = 0, paintable, frame, width, height } = job.request
    const order = nextOrder++
    hand.doing.set(order, job)
    if (job.request.urgency !== 'thumbnail') hand.last = { key, stretch }
    const message: PaintCall = {
      kind: 'order',
      order,
      key,
      frame,
      width,
      height,
      paintable: hand.knows.has(key) ? null : paintable,
    }
    hand.knows.add(key)
    hand.worker.postMessage(message)
  }

  return {
    letter(fonts) {
      lettersToCome++
      const given = (list: readonly LetterFont[]) => {
        for (const { worker } of workers) worker.postMessage({ kind: 'letters', fonts: list } satisfies PaintCall)
      }
      void fonts
        .then(given, () => {})
        .finally(() => {
          lettersToCome--
          deal()
        })
    },
    paint: (request) =>
      new Promise((resolve, reject) => {
        const { signal } = request
        if (signal?.aborted === true) {
          reject(signal.reason)
          return
        }
        const job = { request, resolve, reject }
        queues[request.urgency].push(job)
        signal?.addEventListener(
          'abort',
          () => {
            const queue = queues[request.urgency]
            const at = queue.indexOf(job)
            if (at < 0) return
            queue.splice(at, 1)
            reject(signal.reason)
          },
          { once: true },
        )
        // Thumbnails wait for what is asked in the same breath: the picture that a page opens with comes first.
        if (request.urgency === 'thumbnail') setTimeout(deal)
        else deal()
      }),
    close() {
      for (const { worker } of workers) worker.terminate()
    },
  }
}

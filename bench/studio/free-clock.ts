import type { Page } from 'playwright-core'

/** What `countPainted` leaves in the page: widths of all pictures that its workers painted. */
export interface Counted {
  painted: number[]
}

/** What `freeClock` leaves in the page: pictures of the film that the clock has gone on by. */
export interface Freed {
  played: number
}

/** Runs in the page before anything else: counts the pictures that come from workers. */
export function countPainted(): void {
  const painted: number[] = []
  Object.assign(window, { painted })
  const listen = Worker.prototype.addEventListener as (this: Worker, kind: string, hear: (event: Event) => void) => void
  Worker.prototype.addEventListener = function (this: Worker, kind: string, hear: (event: Event) => void) {
    listen.call(this, kind, (event) => {
      const { data } = event as MessageEvent<{ kind?: string; bitmap?: ImageBitmap }>
      if (kind === 'message' && data?.kind === 'picture' && data.bitmap !== undefined) painted.push(data.bitmap.width)
      hear(event)
    })
  } as typeof Worker.prototype.addEventListener
}

/** Pictures that are painted ahead when it begins, as the player does while it stands, and those that stay so: workers take turns at stretches, so that some come early. */
const ready = { before: 36, always: 24 }

/**
 * From now on the page's clock goes on by one picture of the film whenever the screen asks for one and that is painted: what plays then is as many
 * as can be painted and shown, every one of them, all in time. Undone by loading the page anew.
 */
export async function freeClock(page: Page, framesASecond: number): Promise<void> {
  await page.evaluate(
    ({ frameMs, ready }) => {
      const { painted } = window as unknown as Counted
      const freed: Freed = Object.assign(window, { played: 0 })
      const start = performance.now()
      const large = () => painted.reduce((count, width) => (width >= 270 ? count + 1 : count), 0)
      const before = large() - ready.before
      const paint = window.requestAnimationFrame.bind(window)
      window.requestAnimationFrame = (run) =>
        paint((time) => {
          if (large() - before - ready.always > freed.played) freed.played++
          run(time)
        })
      performance.now = () => start + freed.played * frameMs * 1.0001
      // What waits for the next picture to fall due need not wait.
      const later = window.setTimeout.bind(window)
      window.setTimeout = ((run: () => void, milliseconds = 0) =>
        later(run, milliseconds <= frameMs * 1.1 ? 0 : milliseconds)) as typeof window.setTimeout
    },
    { frameMs: 1000 / framesASecond, ready },
  )
}

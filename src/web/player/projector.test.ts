import { describe, expect, it } from 'vitest'
import type { Reel } from '../derive/reel.ts'
import type { PictureRequest } from '../picture/painters.ts'
import { createProjector } from './projector.ts'

/** An episode of shots with these lengths. */
function reelOf(lengths: Readonly<Record<string, number>>, episode = 'e'): Reel {
  const shots = Object.entries(lengths).map(([id, length]) => ({
    id,
    scene: 'scene',
    length,
    figures: [],
    lines: [],
    insert: null,
    subject: null,
  }))
  let start = 0
  const segments = shots.map(({ id, length }) => {
    start += length
    return { shot: id, start: start - length, length }
  })
  const rate = { numerator: 25, denominator: 1 }
  const timeline = { rate, segments, length: start, captions: [], cards: [], labels: [] }
  return {
    episode: { id: episode, shots, scenes: [{ id: 'scene' }] },
    timeline,
    speech: {},
    lines: [],
    takes: {},
  } as unknown as Reel
}

function openProjector() {
  const painters = { paint: () => new Promise<never>(() => {}) }
  return createProjector({
    painters,
    now: () => 0,
    nextPaint: () => () => {},
    wait: () => () => {},
    widthMemory: { read: () => null, write() {} },
  })
}

describe('the projector', () => {
  it('stays in its shot when the shots before it become longer, and never says that it is in another', () => {
    const projector = openProjector()
    projector.load(reelOf({ a: 10, b: 10, c: 10 }), {})
    projector.seek(12)
    const seen: (string | null)[] = []
    projector.state.subscribe(({ shot }) => seen.push(shot))
    projector.load(reelOf({ a: 25, b: 10, c: 10 }), {})
    expect(projector.state.getState()).toMatchObject({ frame: 27, shot: 'b' })
    expect(new Set(seen)).toEqual(new Set(['b']))
  })

  it('keeps its place within a shot that became shorter, and within the episode when the shot is gone', () => {
    const projector = openProjector()
    projector.load(reelOf({ a: 10, b: 10 }), {})
    projector.seek(18)
    projector.load(reelOf({ a: 10, b: 4 }), {})
    expect(projector.state.getState()).toMatchObject({ frame: 13, shot: 'b' })
    projector.load(reelOf({ a: 10 }), {})
    expect(projector.state.getState()).toMatchObject({ frame: 9, shot: 'a' })
  })

  it('opens an episode on the shot that was asked for while another one was in', () => {
    const projector = openProjector()
    projector.load(reelOf({ a: 10, b: 10 }), {})
    projector.show('y')
    expect(projector.state.getState()).toMatchObject({ shot: 'a' })
    projector.load(reelOf({ x: 10, y: 20 }, 'f'), {})
    expect(projector.state.getState()).toMatchObject({ frame: 19, shot: 'y' })
    projector.show('elsewhere')
    projector.seek(3)
    projector.load(reelOf({ elsewhere: 10, z: 10 }, 'g'), {})
    expect(projector.state.getState(), 'whoever went on by hand meanwhile is not taken back').toMatchObject({
      frame: 0,
    })
  })

  it('starts the clock and the sound when the first pictures are there, or have been waited for long enough', async () => {
    for (const [cost, least, most] of [
      [20, 140, 260],
      [400, 500, 620],
    ] as const) {
      const stage = playedBy(() => cost)
      stage.projector.load(reelOf({ a: 500 }), {})
      stage.projector.play()
      await stage.until(1000)
      expect(stage.heardAt.length).toBe(1)
      expect(stage.heardAt[0]).toBeGreaterThanOrEqual(least)
      expect(stage.heardAt[0]).toBeLessThanOrEqual(most)
    }
  })

  it('shows every picture of the film while a dear shot is painted, once easy ones went before', async () => {
    const stage = playedBy(({ frame }) => (frame >= 60 && frame < 75 ? 70 : 20))
    stage.projector.load(reelOf({ a: 100, b: 100, c: 100 }), {})
    stage.projector.play()
    await stage.until(9000)
    const moving = stage.asked.filter(({ urgency }) => urgency === 'playing')
    expect(new Set(moving.map(({ width }) => width))).toEqual(new Set([540]))
    expect(stage.painted.length).toBeGreaterThanOrEqual(9 * 25 - 8)
  })

  it('paints no moving picture twice when it has to paint smaller ones', async () => {
    const stage = playedBy(({ width }) => (width === 540 ? 41 : 30))
    stage.projector.load(reelOf({ a: 30, b: 30, c: 30, d: 30, e: 30 }), {})
    stage.projector.play()
    await stage.until(5000)
    const playing = stage.asked.filter(({ urgency }) => urgency === 'playing')
    expect(new Set(playing.map(({ width }) => width)).size, 'it became smaller on the way').toBeGreaterThan(1)
    expect(new Set(playing.map(({ key, frame }) => `${key} ${frame}`)).size).toBe(playing.length)
    for (const name of new Set(playing.map(({ key }) => key)))
      expect(new Set(playing.filter(({ key }) => key === name).map(({ width }) => width)).size, 'only at cuts').toBe(1)
  })

  it('leaves large pictures that are not painted yet as soon as painting is far behind', async () => {
    const stage = playedBy(() => 200)
    stage.projector.load(reelOf({ a: 500 }), {})
    stage.projector.play()
    await stage.until(6000)
    expect(stage.painted.filter(({ width }) => width === 540).length).toBeLessThan(10)
    expect(stage.painted.at(-1)!.width).toBe(270)
  })

  it('asks once for a picture that was taken back and is wanted again', async () => {
    const stage = playedBy(() => 400)
    stage.projector.load(reelOf({ a: 500 }), {})
    stage.projector.attach({ clientWidth: 0, getContext: () => ({ drawImage() {} }) } as unknown as HTMLCanvasElement)
    await stage.until(2500)
    stage.projector.play()
    await stage.until(2700)
    const wanted = stage.waiting().map(({ key, frame, width }) => `${key} ${frame} ${width}`)
    expect(wanted.length).toBeGreaterThan(20)
    expect(wanted.length).toBe(new Set(wanted).size)
  })

  it('keeps its size while painters paint for the first time and slowly, as long as pictures come in time', async () => {
    let done = 0
    const stage = playedBy(() => (done++ < 20 ? 60 : 25))
    stage.projector.load(reelOf({ a: 40, b: 100, c: 100, d: 100 }), {})
    stage.projector.attach({ clientWidth: 0, getContext: () => ({ drawImage() {} }) } as unknown as HTMLCanvasElement)
    await stage.until(4000)
    stage.projector.play()
    await stage.until(11000)
    const moving = stage.asked.filter(({ urgency }) => urgency === 'playing')
    expect(new Set(moving.map(({ width }) => width))).toEqual(new Set([540]))
  })

  it('begins as large as was kept up with last time, and notes down what it keeps up with', async () => {
    const slow = playedBy(({ width }) => (width > 360 ? 90 : 25))
    slow.projector.load(reelOf({ a: 100, b: 100, c: 600 }), {})
    slow.projector.play()
    await slow.until(20000)
    expect(new Set(slow.widths)).toEqual(new Set([360]))
    const again = playedBy(({ width }) => (width > 360 ? 90 : 25), 360)
    again.projector.load(reelOf({ a: 500 }), {})
    again.projector.play()
    await again.until(3000)
    expect(new Set(again.painted.slice(1).map(({ width }) => width))).toEqual(new Set([360]))
  })

  it('paints the next pictures while it stands still, so that playing begins at once', async () => {
    const stage = playedBy(() => 20)
    stage.projector.attach({ clientWidth: 0, getContext: () => ({ drawImage() {} }) } as unknown as HTMLCanvasElement)
    stage.projector.load(reelOf({ a: 500 }), {})
    await stage.until(2000)
    stage.projector.play()
    await stage.until(2500)
    expect(stage.heardAt[0]).toBeLessThanOrEqual(2020)
  })
})

/** A projector with one painter that takes its time, and a clock that is turned by hand, 20 ms at a time. */
function playedBy(cost: (request: PictureRequest) => number, remembered: number | null = null) {
  const widths: number[] = []
  let clock = 0
  let busyUntil = 0
  const timers = new Set<{ at: number; run(): void }>()
  const after = (milliseconds: number, run: () => void) => {
    const timer = { at: clock + milliseconds, run }
    timers.add(timer)
    return () => {
      timers.delete(timer)
    }
  }
  const queue: { request: PictureRequest; paint(): void }[] = []
  const asked: PictureRequest[] = []
  const painted: PictureRequest[] = []
  const heardAt: number[] = []
  const projector = createProjector({
    painters: {
      paint: (request) =>
        new Promise((resolve, reject) => {
          asked.push(request)
          const bitmap = { width: request.width, height: request.height, close() {} } as ImageBitmap
          const job = { request, paint: () => resolve({ bitmap }) }
          queue.push(job)
          request.signal?.addEventListener('abort', () => {
            const at = queue.indexOf(job)
            if (at < 0) return
            queue.splice(at, 1)
            reject(new Error('taken back'))
          })
        }),
    },
    now: () => clock,
    nextPaint: (run) => after(0, run),
    wait: after,
    widthMemory: { read: () => remembered, write: (width) => widths.push(width) },
    onPlay: () => heardAt.push(clock),
  })
  return {
    projector,
    asked,
    painted,
    heardAt,
    waiting: () => queue.map(({ request }) => request),
    /** Widths that were noted down as kept up with. */
    widths,
    async until(time: number) {
      for (; clock < time; clock += 20) {
        while (queue.length > 0 && busyUntil <= clock) {
          const job = queue.shift()!
          busyUntil = Math.max(busyUntil, clock - 20) + cost(job.request)
          painted.push(job.request)
          job.paint()
          await new Promise((done) => setImmediate(done))
        }
        for (const timer of [...timers]) if (timer.at <= clock && timers.delete(timer)) timer.run()
        await new Promise((done) => setImmediate(done))
      }
    },
  }
}

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
  const painters = { hands: 1, paint: () => new Promise<never>(() => {}) }
  return createProjector({ painters, now: () => 0, nextPaint: () => () => {}, wait: () => () => {} })
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

  it('paints ahead, and no moving picture twice when it has to paint smaller ones', async () => {
    const asked: PictureRequest[] = []
    let clock = 0
    let tick = () => {}
    const projector = createProjector({
      painters: {
        hands: 1,
        paint: (request) => {
          asked.push(request)
          const bitmap = { width: request.width, height: request.height, close() {} } as ImageBitmap
          return Promise.resolve({ bitmap, milliseconds: 60 })
        },
      },
      now: () => clock,
      nextPaint: (run) => {
        tick = run
        return () => {}
      },
      wait: (_, run) => {
        run()
        return () => {}
      },
    })
    projector.load(reelOf({ a: 50, b: 50, c: 50 }), {})
    projector.play()
    for (; clock < 3000; clock += 40) {
      await Promise.resolve()
      tick()
    }
    const playing = asked
      .filter(({ urgency }) => urgency === 'playing')
      .map(({ key, frame, width }) => ({ key, frame, width }))
    expect(new Set(playing.map(({ width }) => width)).size, 'it became smaller on the way').toBeGreaterThan(1)
    expect(new Set(playing.map(({ key, frame }) => `${key} ${frame}`)).size).toBe(playing.length)
    for (const name of new Set(playing.map(({ key }) => key)))
      expect(new Set(playing.filter(({ key }) => key === name).map(({ width }) => width)).size, 'only at cuts').toBe(1)
    expect(playing.length).toBeGreaterThan(75 + 20)
  })

  it('leaves large pictures that are not painted yet as soon as painting is far behind', async () => {
    let clock = 0
    let tick = () => {}
    let busyUntil = 0
    const queue: { request: PictureRequest; paint(): void }[] = []
    const painted: number[] = []
    const projector = createProjector({
      painters: {
        hands: 1,
        paint: (request) =>
          new Promise((resolve, reject) => {
            const paint = () => {
              painted.push(request.width)
              const bitmap = { width: request.width, height: request.height, close() {} } as ImageBitmap
              resolve({ bitmap, milliseconds: 200 })
            }
            if (request.urgency !== 'playing') return
            const job = { request, paint }
            queue.push(job)
            request.signal?.addEventListener('abort', () => {
              const at = queue.indexOf(job)
              if (at >= 0) queue.splice(at, 1)
              reject(new Error('taken back'))
            })
          }),
      },
      now: () => clock,
      nextPaint: (run) => {
        tick = run
        return () => {}
      },
      wait: (_, run) => {
        run()
        return () => {}
      },
    })
    projector.load(reelOf({ a: 500 }), {})
    projector.play()
    for (; clock < 6000; clock += 20) {
      if (clock >= busyUntil && queue.length > 0) {
        queue.shift()!.paint()
        busyUntil = clock + 200
      }
      await new Promise((done) => setImmediate(done))
      tick()
    }
    expect(painted.filter((width) => width === 540).length).toBeLessThan(6)
    expect(painted.at(-1)).toBe(270)
  })
})

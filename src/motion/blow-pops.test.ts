import { expect, it } from 'vitest'
import { drawFigure, type FigurePose } from '#art'
import { framesPerSecond25 } from '#core'
import { blowLands } from '#direction'
import { makeCast, makeFigure, makeShot } from '../../test/support/board.ts'
import { planFigure } from './figure.ts'

const begins = 5
const lands = begins + blowLands * 25
const step = 0.05
const [width, height, scale] = [100, 130, 0.06]
const people = [{ id: 'he', sex: 'male' as const }, { id: 'she' }]
const casts = { robes: makeCast(people, 'xianxia'), suits: makeCast(people, 'city') }

/** Pictures of somebody alone, small, at any part of a frame, without what the blow leaves in the air. */
function picturesOf(plan: (frame: number) => FigurePose, design: (typeof casts)['suits'][string]) {
  const canvas = new OffscreenCanvas(width, height)
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  return (frame: number): Uint8ClampedArray => {
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.clearRect(0, 0, width, height)
    ctx.translate(width / 2, 22)
    ctx.scale(scale, scale)
    const { trail: _, ...pose } = plan(frame)
    drawFigure(ctx, { design, outfit: design.outfit, pose, light: { side: -1, below: false }, scale } as never)
    return ctx.getImageData(0, 0, width, height).data
  }
}

function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  const [one, other] = [new Uint32Array(a.buffer), new Uint32Array(b.buffer)]
  let sum = 0
  for (let p = 0; p < one.length; p++)
    if (one[p] !== other[p]) for (let k = 4 * p; k < 4 * p + 4; k++) sum += Math.abs(a[k]! - b[k]!)
  return sum / (a.length * 255)
}

const median = (four: readonly number[]): number => {
  const sorted = [...four].sort((a, b) => a - b)
  return (sorted[1]! + sorted[2]!) / 2
}

/** Whole bodies move on: below that a twentieth of a frame changes nothing that is seen, part of the picture. */
const stillness = 0.0002

it.each([
  ['suits', 'punch', 'he', 'lands'],
  ['robes', 'kick', 'he', 'lands'],
  ['suits', 'kick', 'she', 'lands'],
  ['robes', 'slash', 'he', 'lands'],
  ['suits', 'slash', 'she', 'is warded off'],
] as const)('in %s, in a %s, nothing of %s pops when it %s', (dress, gesture, who, ends) => {
  const figures = [
    makeFigure('he', {
      spot: 'left',
      poses: [{ at: 0, pose: 'fight' }],
      gestures: [{ at: begins, gesture, length: 45 }],
      holds: { left: null, right: gesture === 'slash' ? 'sword' : null },
    }),
    makeFigure('she', {
      spot: 'right',
      poses: [{ at: 0, pose: 'fight' }],
      gestures: ends === 'lands' ? [] : [{ at: begins, gesture: 'block', length: 45 }],
    }),
  ]
  const shot = makeShot({ length: 60, figures })
  const figure = figures.find(({ character }) => character === who)!
  const design = casts[dress][who]!
  const picture = picturesOf(planFigure({ figure, shot, design, speech: {}, rate: framesPerSecond25 }), design)
  const from = lands - 3.5
  const changes: number[] = []
  let before = picture(from)
  for (let i = 1; i <= 7 / step; i++) {
    const now = picture(from + i * step)
    changes.push(difference(now, before))
    before = now
  }
  for (let i = 4; i < changes.length - 4; i++) {
    // Where a move begins, ends or strikes, its speed changes at once: the steps on one side of it tell what is usual.
    const usual = Math.max(stillness, median(changes.slice(i - 4, i)), median(changes.slice(i + 1, i + 5)))
    expect(
      changes[i]! / usual,
      `${(from + (i + 1) * step - lands).toFixed(1)} frames after it lands`,
    ).toBeLessThanOrEqual(1.6)
  }
})

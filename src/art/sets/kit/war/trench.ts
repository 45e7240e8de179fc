import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { glare } from '../light/firelight.ts'
import { along, clipped, disc, oval, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { rect, sidePlane } from '../paint/plane.ts'
import { sheet } from '../paint/sheet.ts'
import { sandbags } from './sandbags.ts'

/** A trench's walls of earth, held by boards and posts, sandbags along their tops, and the glare at its end, `back` m off. */
export function trenchWalls(pen: Pen, back: number): void {
  const { ctx, space, tone } = pen
  for (const s of [-1, 1]) {
    const wall = sidePlane(pen, s * 1.25)
    const q = rect(wall, space.near, 0, back, 1.35)
    const earth = tone.lit('#7f6446', Math.sign(pen.side) === s ? 0.88 : 1)
    poly(
      ctx,
      q,
      along(ctx, wall(4, 1.35), wall(4, 0), [
        [0, shade(earth, 0.04)],
        [1, shade(earth, -0.12)],
      ]),
    )
    clipped(ctx, q, () => {
      const random = pen.random.fork(`earth ${s}`)
      for (let i = 0; i < 160; i++) {
        const z = random.range(-1.4, 10)
        const [x, y] = wall(z, random.range(0, 1.35))
        const [rx, ry] = [random.range(3, 16), random.range(2, 9)]
        oval(ctx, x, y, rx, ry, withAlpha(shade(earth, random.range(-0.09, 0.06)), 0.7))
      }
      for (const v of [0.35, 0.8]) {
        poly(ctx, rect(wall, -1.4, v, back, v + 0.16), tone.lit('#6a4c34'))
        stroke(ctx, [wall(-1.4, v + 0.16), wall(back, v + 0.16)], tone.lit('#9a7450'), 2.5)
      }
      for (let z = -1; z < back; z += 1)
        poly(ctx, rect(wall, z, 0, z + 0.13, 1.35), tone.lit('#5a402c'), tone.lit('#3a2818'), 1.5)
    })
    sandbags(pen, s)
  }
  glare(pen, ...space.at(0, 0.7, back), 200, 0.35)
}

/** Crossed stakes with wire along the top of open ground. */
export function barbedWire(pen: Pen): void {
  const { ctx, tone } = pen
  for (let i = 0; i < 9; i++) {
    const [x, y] = [i * 150 - 60, 880 + (i % 3) * 22]
    for (const lean of [22, -22])
      stroke(
        ctx,
        [
          [x - lean, y + 20],
          [x + lean, y - 60],
        ],
        tone.lit('#3a2e26'),
        7,
      )
  }
  for (let k = 0; k < 3; k++) {
    ctx.strokeStyle = tone.lit('#4a4038')
    ctx.lineWidth = 2.5
    ctx.beginPath()
    for (let i = 0; i <= 140; i++) ctx.lineTo(-140 + i * 10, 850 + k * 14 + Math.sin(i * 0.9) * 9)
    ctx.stroke()
  }
}

/** A thin column of smoke far off, at x px. */
export function plume(pen: Pen, x: number): void {
  const random = pen.random.fork(`plume ${x}`)
  sheet(pen.ctx, { blur: 8, fine: 0.3, alpha: 0.7 }, (ctx) => {
    for (let i = 0; i < 50; i++) {
      const t = i / 50
      const [px, r] = [x + 120 * t * t + random.range(-1, 1) * 70 * t, (14 + 70 * t) * random.range(0.6, 1)]
      disc(ctx, px, 850 - 640 * t, r, withAlpha(pen.tone.lit('#3a302c'), 0.32))
    }
  })
}

/** Guns that flash beyond the ridge, each at x px, for `animate`. */
export function farGuns(pen: Pen, seconds: number, ...at: readonly number[]): void {
  for (const [i, x] of at.entries()) {
    const t = (seconds * 0.7 + i * 0.37) % 1
    glow(pen.ctx, x, 830, 260, '#ffb45a', t < 0.12 ? 0.8 * (1 - t / 0.12) : 0)
  }
}

import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { lampShade } from '../furniture/lamps.ts'
import { table } from '../furniture/table.ts'
import { motes } from '../light/air.ts'
import { lampCone } from '../light/lamplight.ts'
import { downwards, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { type Plane, rect } from '../paint/plane.ts'
import type { Room } from '../rooms/shell.ts'

/** Beams under the roof and props along the walls every 1.2 m. */
export function pitProps(pen: Pen, { half, back, height }: Room): void {
  const { ctx, space, tone } = pen
  for (let z = 0; z < back; z += 1.2) {
    const beam = [
      space.at(-half, height, z),
      space.at(half, height, z),
      space.at(half, height - 0.24, z),
      space.at(-half, height - 0.24, z),
    ]
    poly(ctx, beam, tone.lit('#6a5038'))
    for (const s of [-1, 1]) {
      const [wall, inner] = [s * half, s * (half - 0.18)]
      const prop = [
        space.at(wall, 0, z),
        space.at(inner, 0, z),
        space.at(inner, height - 0.2, z),
        space.at(wall, height - 0.2, z),
      ]
      poly(ctx, prop, tone.lit('#7a5c40'), '#2c2018', 2)
    }
  }
}

/** Sandbags heaped against both walls, x m from the middle. */
export function wallOfSandbags(pen: Pen, x: number): void {
  const { ctx, space, tone } = pen
  for (const s of [-1, 1])
    for (let r = 0; r < 4; r++)
      for (let i = 0; i < 4; i++) {
        const [px, py] = space.at(s * x, 0.16 + r * 0.2, 0.6 + i * 0.5 + (r % 2) * 0.25)
        const k = space.scale(0.6 + i * 0.5)
        const jute = downwards(ctx, py - 0.1 * k, py + 0.1 * k, [
          [0, tone.lit('#b09a6e')],
          [1, tone.lit('#6a5a3e')],
        ])
        roundRect(ctx, px - 0.2 * k, py - 0.1 * k, 0.4 * k, 0.2 * k, 0.09 * k, jute)
      }
}

/** The light of a lamp that hangs at x 0 from the roof, `height` m up. */
export function mapLamplight(pen: Pen, height: number): void {
  const { ctx, space } = pen
  const [x, y] = space.at(0, 2.05, 2.4)
  stroke(
    ctx,
    [
      [x, space.at(0, height, 2.4)[1]],
      [x, y],
    ],
    '#1c1814',
    4,
  )
  glow(ctx, x, y + 260, 620, '#ffb45a', 0.35)
  lampCone(pen, x, y, { half: 60, reach: 700, colour: '#ffcf8a', alpha: 0.46 })
}

/** The same lamp sways in the dust, for `animate`. */
export function swayingLamp(pen: Pen, seconds: number): void {
  motes(pen, seconds, 20, '#ffdca0', 0.7)
  const [x, y] = pen.space.at(0, 2.0, 2.4)
  const sway = Math.sin(seconds * 2.1) * 6
  glow(pen.ctx, x + sway, y, 200, '#ffd08a', 0.25 + 0.06 * Math.sin(seconds * 23))
}

/** A table with the map of the front, flags stuck into it, and the lamp over it. */
export function mapTable(pen: Pen): void {
  const { ctx, space } = pen
  const lamplit: Pen = {
    ...pen,
    tone: { ...pen.tone, dark: true, lampPower: 1, lit: (hex) => mixColours(hex, '#3a2a1c', 0.22) },
  }
  table(lamplit, 0, 2.2, 2.0, 0.9, 0.8, '#6f5238')
  const top: Plane = (u, v) => space.at(u, 0.81, v)
  poly(ctx, rect(top, -0.85, 2.25, 0.85, 3.0), lamplit.tone.lit('#e0cd9e'), '#8a7648', 2)
  for (const [x, z, colour] of [
    [-0.5, 2.4, '#c8352c'],
    [-0.1, 2.7, '#c8352c'],
    [0.4, 2.5, '#2f5a9a'],
    [0.6, 2.8, '#2f5a9a'],
  ] as const) {
    const [px, py] = top(x, z)
    stroke(
      ctx,
      [
        [px, py],
        [px, py - 44],
      ],
      '#2a2018',
      3,
    )
    poly(
      ctx,
      [
        [px, py - 44],
        [px + 28, py - 36],
        [px, py - 27],
      ],
      colour,
    )
  }
  const [lx, ly] = space.at(0, 2.05, 2.4)
  lampShade(lamplit, lx, ly - 8, 92, 56, '#5a6a4a')
}

import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { roof } from '../old/roof.ts'
import { lattice } from '../old/woodwork.ts'
import { downwards, oval, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A farmhouse of whitewash on brick with its long side to the yard: a double door with 福 on it, a lattice, corn hung up to dry; behind it its yard's wall. */
export function farmhouse(pen: Pen, x: number, z: number): void {
  yardWall(pen, z + 1.4)
  const { ctx, space, tone } = pen
  const [hx, hb] = space.at(x, 0, z)
  const s = space.scale(z)
  ctx.fillStyle = downwards(ctx, hb - 2.7 * s, hb, [
    [0, tone.lit('#efe4cc')],
    [0.7, tone.lit('#e0d0b0')],
    [1, tone.lit('#a88a68')],
  ])
  ctx.fillRect(hx - 2.3 * s, hb - 2.7 * s, 4.2 * s, 2.7 * s)
  ctx.fillStyle = tone.lit('#a86a50')
  ctx.fillRect(hx - 2.3 * s, hb - 0.55 * s, 4.2 * s, 0.55 * s)
  for (let i = 0; i < 26; i++) {
    ctx.strokeStyle = withAlpha(tone.lit('#7a4434'), 0.7)
    ctx.lineWidth = 1.5
    ctx.strokeRect(hx - 2.3 * s + i * 0.17 * s, hb - 0.55 * s + (i % 3) * 0.18 * s, 0.17 * s, 0.18 * s)
  }
  roundRect(ctx, hx + 0.1 * s, hb - 2.0 * s, 0.9 * s, 2.0 * s, 2, tone.lit('#7a4a30'))
  const gap = [
    [hx + 0.55 * s, hb - 2 * s],
    [hx + 0.55 * s, hb],
  ] as const
  stroke(ctx, gap, tone.lit('#4a2a1c'), 4)
  for (const k of [0.3, 0.8]) {
    roundRect(ctx, hx + k * s - 0.16 * s, hb - 1.6 * s, 0.32 * s, 0.6 * s, 2, tone.lit('#c8382e'))
    ctx.fillStyle = tone.lit('#f2cf6a')
    ctx.font = `${0.26 * s}px "Sanbu Serif"`
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillText('福', hx + k * s, hb - 1.3 * s)
  }
  lattice(pen, hx - 1.25 * s, hb - 1.8 * s, 0.95 * s, 0.95 * s, { light: true, grid: 4, wood: '#6a442e' })
  roof(pen, hx - 0.2 * s, hb - 2.65 * s, 2.5 * s, 1.0 * s, { tile: '#5f6066', wood: '#7a5236', gold: '#a8865a' })
  for (let i = 0; i < 7; i++) {
    const cx = hx + 1.15 * s + i * 0.1 * s
    for (let k = 0; k < 6; k++) {
      const ear = tone.lit(i % 3 === 2 ? '#c8402e' : k % 2 ? '#f0c04a' : '#e0a83a')
      oval(ctx, cx, hb - 2.2 * s + k * 0.13 * s, 0.045 * s, 0.08 * s, ear)
    }
  }
}

/** The light of its window and of the lamp over its door after dark. */
export function farmhouseLight(pen: Pen, x: number, z: number): void {
  if (!pen.tone.dark) return
  const [hx, hb] = pen.space.at(x, 0, z)
  const s = pen.space.scale(z)
  glow(pen.ctx, hx - 0.8 * s, hb - 1.3 * s, 260, '#ffb45a', 0.6)
  lampGlow(pen, hx + 0.55 * s, hb - 2.3 * s, 60)
}

/** A wall of clay across the picture at depth z, tiles along its top. */
function yardWall(pen: Pen, z: number): void {
  const { ctx, space, tone } = pen
  const [top, foot] = [space.at(0, 1.4, z)[1], space.at(0, 0, z)[1]]
  ctx.fillStyle = downwards(ctx, top, foot, [
    [0, tone.lit('#c9a884')],
    [1, tone.lit('#9a7a5a')],
  ])
  ctx.fillRect(-140, top, 1360, foot - top)
  for (let i = 0; i < 46; i++) {
    const x = -140 + i * 30
    const tile = [
      [x, top + 6],
      [x + 15, top - 14],
      [x + 30, top + 6],
    ] as const
    poly(ctx, tile, tone.lit(tone.snow ? '#f0f5fb' : i % 2 ? '#5a5f66' : '#666b72'))
  }
}

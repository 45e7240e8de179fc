import type { Random } from '#core'
import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { lampGlow, pool } from '../light/lamplight.ts'
import { lantern } from '../old/hangings.ts'
import { downwards, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { rect, sidePlane } from '../paint/plane.ts'

/** Half the width of the lane, height of the first and of the second eaves, m. */
const [half, lower, upper] = [2.05, 2.75, 5.3]

export function laneHouse(
  pen: Pen,
  side: 1 | -1,
  { from, to, brick, shop, word }: { from: number; to: number; brick: string; shop: boolean; word: string },
  random: Random,
): void {
  const { ctx, tone, space } = pen
  const wall = sidePlane(pen, side * half)
  const far = Math.min(1, Math.max(0, (from - 3) / 34))
  const base = mixColours(tone.lit(brick, Math.sign(pen.side) === side ? 0.86 : 1), tone.haze, far * 0.6)
  poly(ctx, rect(wall, from, 0, to, upper), base, withAlpha(shade(base, -0.2), 0.6), 1.5)
  if (far < 0.5)
    for (let v = 0.24; v < upper; v += 0.24)
      stroke(ctx, [wall(from, v), wall(to, v)], withAlpha(shade(base, -0.12), 0.3), 1.2)
  const timber = tone.lit('#5e3f2c')
  const lamp = tone.dark || tone.overcast
  const warm = lamp ? '#ffc27a' : tone.lit('#8c7a66')
  // Upstairs: a wooden window, lit here and there.
  const up = rect(wall, from + 0.6, 3.5, to - 0.6, 4.8)
  poly(ctx, up, lamp && random.chance(0.5) ? '#f2b468' : tone.lit('#3c4250'), timber, 4)
  for (const share of [0.33, 0.66]) {
    const u = from + 0.6 + (to - from - 1.2) * share
    stroke(ctx, [wall(u, 3.5), wall(u, 4.8)], timber, 3)
  }
  // Downstairs: an open shop behind its posts, or plank doors.
  const front = rect(wall, from + 0.25, 0.05, to - 0.25, 2.35)
  if (shop) {
    const fill = downwards(ctx, wall(from, 2.35)[1], wall(from, 0)[1], [
      [0, shade(warm, 0.05)],
      [0.55, warm],
      [1, mixColours(warm, '#6a3420', 0.45)],
    ])
    poly(ctx, front, fill, timber, 5)
    const middle = (from + to) / 2
    const [x, y] = wall(middle, 1.5)
    if (lamp) glow(ctx, x, y, 2.8 * space.scale(middle), '#ffb860', 0.5 * tone.lampPower)
    poly(ctx, rect(wall, from + 0.25, 0.05, to - 0.25, 0.75), timber, shade(timber, -0.1), 2)
  } else poly(ctx, front, timber, shade(timber, -0.14), 3)
  const leaves = 5
  for (let i = 1; i < leaves; i++) {
    const u = from + 0.25 + ((to - from - 0.5) * i) / leaves
    stroke(ctx, [wall(u, shop ? 0.75 : 0.05), wall(u, 2.35)], shade(timber, shop ? 0 : -0.12), shop ? 4 : 3)
  }
  for (const [height, reach] of [
    [lower, 0.55],
    [upper, 0.75],
  ] as const)
    laneEaves(pen, side, from, to, height, reach, far)
  if (!shop || from < 0) return
  const hang = space.at(side * (half - 0.5), 2.42, to - 0.5)
  lantern(pen, hang[0], hang[1], 0.42 * space.scale(to - 0.5), '#d8502c')
  signboard(pen, side, from + 1.1, word)
}

/** A row of tiles that juts out over the lane. */
function laneEaves(pen: Pen, side: 1 | -1, from: number, to: number, height: number, reach: number, far: number): void {
  const { ctx, tone, space } = pen
  const tile = mixColours(tone.lit('#474650'), tone.haze, far * 0.6)
  const [back, edge] = [side * (half + 0.15), side * (half - reach)]
  const at = (u: number, out: number): [number, number] => {
    const [x, y] = space.at(back + (edge - back) * out, height + 0.34 - 0.42 * out, u)
    return [x, y]
  }
  poly(ctx, [at(from, 0), at(to, 0), at(to, 1), at(from, 1)], tile, shade(tile, -0.12), 2)
  const count = Math.round((to - from) / 0.26)
  if (far < 0.6)
    for (let i = 1; i < count; i++) {
      const u = from + ((to - from) * i) / count
      stroke(ctx, [at(u, 0), at(u, 1)], withAlpha(shade(tile, 0.08), 0.7), 2)
    }
  const [a, b] = [at(from, 1), at(to, 1)]
  stroke(ctx, [a, b], tone.snow ? '#f2f6fc' : shade(tile, -0.16), 6 * Math.max(0.35, 1 - far))
}

/** An upright board with a word, lit by the shop below it. */
function signboard(pen: Pen, side: 1 | -1, z: number, word: string): void {
  const { ctx, space, tone } = pen
  const [x, y] = space.at(side * (half - 0.36), 2.42, z)
  const size = 0.24 * space.scale(z)
  const [w, h] = [size * 1.45, size * (word.length * 1.15 + 0.45)]
  ctx.fillStyle = tone.dark ? '#3a2418' : tone.lit('#5a3826')
  ctx.strokeStyle = tone.dark ? '#7a4e2c' : tone.lit('#2e1c12')
  ctx.lineWidth = Math.max(1.5, size * 0.08)
  ctx.beginPath()
  ctx.roundRect(x - w / 2, y, w, h, size * 0.1)
  ctx.fill()
  ctx.stroke()
  ctx.font = `${size}px "Sanbu Serif"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillStyle = tone.dark ? '#ffd796' : tone.lit('#f2dcae')
  for (const [i, glyph] of [...word].entries()) ctx.fillText(glyph, x, y + size * (0.78 + i * 1.15))
}

/** An iron post with a bent arm and a shaded bulb, and its circle of light on the stones. */
export function laneLamp(pen: Pen, x: number, z: number): void {
  const { ctx, tone, space } = pen
  const iron = tone.lit('#2e2a2e')
  const foot = space.at(x, 0, z)
  const top = space.at(x, 3.7, z)
  const [bx, by] = space.at(x - 0.55, 3.55, z)
  const s = space.scale(z)
  stroke(ctx, [foot, top], iron, 0.09 * s)
  stroke(ctx, [top, [(top[0] + bx) / 2, top[1] - 0.12 * s], [bx, by - 0.1 * s]], iron, 0.06 * s)
  poly(
    ctx,
    [
      [bx - 0.06 * s, by - 0.14 * s],
      [bx + 0.06 * s, by - 0.14 * s],
      [bx + 0.24 * s, by + 0.04 * s],
      [bx - 0.24 * s, by + 0.04 * s],
    ],
    iron,
  )
  if (!tone.dark) return
  lampGlow(pen, bx, by + 0.08 * s, 0.5 * s, '#ffcf86', 1.2)
  const [gx, gy] = space.at(x - 0.6, 0, z)
  pool(pen, gx, gy, 2.4 * s, '#ffcf86', 0.7)
}

import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { across, along, oval, poly, shade, stroke } from '../paint/brush.ts'

/** A flight of stone steps up the middle, from z0 at the foot, `count` steps. Returns the height reached, m. */
export function steps(
  pen: Pen,
  {
    z,
    half,
    count,
    rise = 0.15,
    tread = 0.32,
    colour = '#c8c4bb',
    wall = '#b9b4aa',
  }: { z: number; half: number; count: number; rise?: number; tread?: number; colour?: string; wall?: string },
): number {
  const { ctx, space, tone } = pen
  const base = tone.lit(colour)
  for (let i = count - 1; i >= 0; i--) {
    const [y0, y1] = [i * rise, (i + 1) * rise]
    const [z0, z1] = [z + i * tread, z + (i + 1) * tread]
    const far = Math.min(0.6, z0 / 60)
    const c = mixColours(base, tone.haze, far)
    const top = [space.at(-half, y1, z0), space.at(half, y1, z0), space.at(half, y1, z1), space.at(-half, y1, z1)]
    if (y1 < space.eye) poly(ctx, top, tone.snow ? mixColours(tone.lit('#f5f9ff'), tone.haze, far) : shade(c, 0.055))
    const face = [space.at(-half, y0, z0), space.at(half, y0, z0), space.at(half, y1, z0), space.at(-half, y1, z0)]
    poly(
      ctx,
      face,
      along(ctx, face[3]!, face[0]!, [
        [0, shade(c, -0.02)],
        [1, shade(c, -0.1)],
      ]),
    )
    stroke(
      ctx,
      [face[2]!, face[3]!],
      withAlpha(tone.snow ? '#ffffff' : shade(c, 0.13), 0.8),
      Math.max(1.2, space.scale(z0) * 0.006),
    )
    if (tone.snow && y1 >= space.eye)
      poly(
        ctx,
        [
          space.at(-half, y0 + rise * 0.45, z0),
          space.at(half, y0 + rise * 0.45, z0),
          space.at(half, y1, z0),
          space.at(-half, y1, z0),
        ],
        mixColours(tone.lit('#f5f9ff'), tone.haze, far),
      )
  }
  const [h, zt] = [count * rise, z + count * tread]
  for (const s of [-1, 1]) {
    const w = tone.lit(wall)
    const [a, b] = [s * half, s * (half + 0.34)]
    poly(
      ctx,
      [space.at(a, 0.2, z - 0.1), space.at(b, 0.2, z - 0.1), space.at(b, h + 0.2, zt), space.at(a, h + 0.2, zt)],
      along(ctx, space.at(a, h, zt), space.at(a, 0, z), [
        [0, mixColours(w, tone.haze, 0.35)],
        [1, tone.snow ? tone.lit('#f2f6fc') : shade(w, 0.03)],
      ]),
      withAlpha(shade(w, -0.2), 0.8),
      2,
    )
    poly(
      ctx,
      [space.at(a, 0, z - 0.1), space.at(b, 0, z - 0.1), space.at(b, 0.2, z - 0.1), space.at(a, 0.2, z - 0.1)],
      shade(w, -0.09),
    )
  }
  return h
}

/** A stone balustrade across the picture at depth z, with posts. */
export function balustrade(pen: Pen, x0: number, x1: number, z: number, colour = '#d5d0c6', y = 0): void {
  const { ctx, space, tone } = pen
  const base = tone.lit(colour)
  const s = space.scale(z)
  const line = (h0: number, h1: number, c: string) =>
    poly(
      ctx,
      [space.at(x0, y + h0, z), space.at(x0, y + h1, z), space.at(x1, y + h1, z), space.at(x1, y + h0, z)],
      c,
      shade(base, -0.16),
      1.5,
    )
  line(0, 0.12, shade(base, -0.07))
  line(0.16, 0.62, shade(base, -0.02))
  line(0.66, 0.8, shade(base, 0.03))
  for (let x = x0; x <= x1 + 0.01; x += 1.1) {
    const [px, py] = space.at(x, y, z)
    ctx.fillStyle = across(ctx, px - 0.09 * s, px + 0.09 * s, [
      [0, shade(base, 0.03)],
      [0.4, base],
      [1, shade(base, -0.12)],
    ])
    ctx.fillRect(px - 0.09 * s, py - 0.98 * s, 0.18 * s, 0.98 * s)
    oval(ctx, px, py - 1.05 * s, 0.1 * s, 0.12 * s, ctx.fillStyle)
    if (tone.snow) oval(ctx, px, py - 1.12 * s, 0.1 * s, 0.06 * s, tone.lit('#f8fbff'))
  }
}

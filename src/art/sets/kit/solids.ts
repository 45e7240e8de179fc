import { withAlpha } from '../../colour/colour.ts'
import type { Point } from '../../ink/ink.ts'
import { along, clipped, contact, poly, shade, stroke } from './paint.ts'
import type { Pen } from './pen.ts'

export interface Box {
  /** Middle of the front face, m. */
  x: number
  /** Depth of the front face, m. */
  z: number
  /** Height of the underside above the floor, m. */
  y?: number
  width: number
  height: number
  depth: number
}

/** A box in the space, lit from the pen's side: front, top or underside, and the flank that shows. */
export function box(
  pen: Pen,
  b: Box,
  colour: string,
  options: { contact?: boolean; edge?: number; top?: string } = {},
): void {
  const { ctx, space, tone, side } = pen
  const y0 = b.y ?? 0
  const y1 = y0 + b.height
  const z1 = b.z + b.depth
  const [l, r] = [b.x - b.width / 2, b.x + b.width / 2]
  const at = space.at
  const base = tone.lit(colour)
  if (options.contact !== false && y0 === 0) {
    const [cx, cy] = at(b.x, 0, b.z + b.depth * 0.3)
    contact(ctx, cx, cy, b.width * space.scale(b.z) * 0.66, Math.max(8, b.depth * 0.16 * space.scale(b.z) + 8), 0.5)
  }
  const flank = at(l, 0, b.z)[0] > space.vanishX ? -1 : at(r, 0, b.z)[0] < space.vanishX ? 1 : 0
  if (flank !== 0) {
    const x = flank < 0 ? l : r
    const lit = Math.sign(side) === flank
    const tint = shade(base, lit ? 0.03 : -0.085)
    const quad = [at(x, y0, b.z), at(x, y1, b.z), at(x, y1, z1), at(x, y0, z1)]
    poly(
      ctx,
      quad,
      along(pen.ctx, quad[1]!, quad[0]!, [
        [0, tint],
        [1, shade(tint, -0.06)],
      ]),
      shade(base, -0.17),
      1.5,
    )
  }
  if (y1 < space.eye) {
    const quad = [at(l, y1, b.z), at(r, y1, b.z), at(r, y1, z1), at(l, y1, z1)]
    const top = options.top === undefined ? shade(base, 0.085) : tone.lit(options.top)
    poly(
      ctx,
      quad,
      along(pen.ctx, quad[0]!, quad[3]!, [
        [0, top],
        [1, shade(top, -0.03)],
      ]),
      shade(base, -0.12),
      1.5,
    )
  }
  if (y0 > space.eye) {
    const quad = [at(l, y0, b.z), at(r, y0, b.z), at(r, y0, z1), at(l, y0, z1)]
    poly(ctx, quad, shade(base, -0.12))
  }
  const front = [at(l, y0, b.z), at(l, y1, b.z), at(r, y1, b.z), at(r, y0, b.z)]
  poly(
    ctx,
    front,
    along(pen.ctx, front[1]!, front[0]!, [
      [0, shade(base, 0.02)],
      [0.6, shade(base, -0.025)],
      [1, shade(base, -0.09)],
    ]),
    shade(base, -0.17),
    1.5,
  )
  stroke(ctx, [front[1]!, front[2]!], withAlpha(shade(base, 0.2), options.edge ?? 0.7), 2.2)
}

/** A wall or floor as a sheet of its own: `u` along, `v` up, in metres. */
export type Plane = (u: number, v: number) => Point

export function backPlane(pen: Pen, z: number): Plane {
  return (u, v) => pen.space.at(u, v, z)
}
/** A side wall at x; `u` is depth. */
export function sidePlane(pen: Pen, x: number): Plane {
  return (u, v) => pen.space.at(x, v, u)
}
/** The floor (or a ceiling at height y); `u` sideways, `v` depth. */
export function levelPlane(pen: Pen, y = 0): Plane {
  return (u, v) => pen.space.at(u, y, v)
}

export function rect(plane: Plane, u0: number, v0: number, u1: number, v1: number): Point[] {
  return [plane(u0, v0), plane(u0, v1), plane(u1, v1), plane(u1, v0)]
}

/** A raised or sunk field on a plane, with a lit and a dark edge. */
export function field(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  colour: string,
  sunk = false,
  line = 2,
): void {
  const q = rect(plane, u0, v0, u1, v1)
  const base = pen.tone.lit(colour)
  poly(
    pen.ctx,
    q,
    along(pen.ctx, q[1]!, q[0]!, [
      [0, shade(base, sunk ? -0.03 : 0.02)],
      [1, shade(base, sunk ? 0.01 : -0.03)],
    ]),
  )
  const [hi, lo] = [withAlpha(shade(base, 0.12), 0.75), withAlpha(shade(base, -0.16), 0.8)]
  stroke(pen.ctx, [q[0]!, q[1]!, q[2]!], sunk ? lo : hi, line)
  stroke(pen.ctx, [q[2]!, q[3]!, q[0]!], sunk ? hi : lo, line)
}

/** Evenly spaced lines on a plane, thinner with distance where the plane recedes. */
export function seams(
  pen: Pen,
  plane: Plane,
  lines: readonly (readonly [number, number, number, number])[],
  colour: string,
  width: number,
): void {
  const { ctx } = pen
  for (const [u0, v0, u1, v1] of lines) {
    const [a, b] = [plane(u0, v0), plane(u1, v1)]
    stroke(ctx, [a, b], colour, width)
  }
}

/** A floor with its boards, tiles or slabs, running from the near edge of the picture to `back`. */
export function floor(
  pen: Pen,
  options: {
    colour: string
    back: number
    half?: number
    kind: 'planks' | 'tiles' | 'slabs' | 'plain' | 'metal'
    size?: number
    gloss?: number
    y?: number
  },
): void {
  const { ctx, space, tone } = pen
  const { back, kind, size = 0.6, gloss = 0, y = 0 } = options
  const half = options.half ?? 14
  const near = space.near
  const plane = levelPlane(pen, y)
  const base = tone.lit(options.colour)
  const q = rect(plane, -half, near, half, back)
  const far = space.at(0, y, back)
  const close = space.at(0, y, near)
  poly(
    ctx,
    q,
    along(pen.ctx, far, close, [
      [0, shade(base, 0.035)],
      [0.35, base],
      [1, shade(base, -0.13)],
    ]),
  )
  const random = pen.random.fork('floor')
  clipped(ctx, q, () => {
    const depths: number[] = []
    for (let z = Math.floor(near / size) * size; z < back; z += z < 12 ? size : size * 4) depths.push(z)
    const dark = withAlpha(shade(base, -0.17), 0.55)
    const light = withAlpha(shade(base, 0.13), 0.35)
    if (kind === 'planks') {
      const w = size * 0.42
      for (let x = -half; x < half; x += w) {
        let z = near
        while (z < back) {
          const length = random.range(1.2, 2.8)
          const tint = random.range(-0.028, 0.028)
          poly(ctx, rect(plane, x, z, x + w, Math.min(back, z + length)), withAlpha(shade(base, tint), 0.55))
          const cut = Math.min(back, z + length)
          stroke(ctx, [plane(x, cut), plane(x + w, cut)], dark, 1.3)
          z += length
        }
        stroke(ctx, [plane(x, near), plane(x, back)], dark, 1.7)
        stroke(ctx, [plane(x + 0.012, near), plane(x + 0.012, back)], light, 1.2)
      }
    }
    if (kind === 'tiles' || kind === 'slabs' || kind === 'metal') {
      for (const z of depths) {
        for (let x = -half; x < half; x += size) {
          if (random.chance(0.42) && z < 10) {
            const lift = kind === 'slabs' ? 0.045 : 0.018
            poly(
              ctx,
              rect(plane, x, z, x + size, z + size),
              withAlpha(shade(base, random.range(-lift, lift)), z < 0.4 ? 0.28 : 0.6),
            )
          }
        }
      }
      for (const z of depths) {
        stroke(ctx, [plane(-half, z), plane(half, z)], dark, z < 2 ? 2 : 1.2)
        if (z < 6) stroke(ctx, [plane(-half, z + 0.012), plane(half, z + 0.012)], light, 1.2)
      }
      for (let x = -half; x <= half; x += size) {
        stroke(ctx, [plane(x, near), plane(x, back)], dark, 1.6)
        stroke(ctx, [plane(x + 0.012, near), plane(x + 0.012, back)], light, 1)
      }
    }
    if (gloss > 0) {
      const [, top] = far
      const shine = ctx.createLinearGradient(0, top, 0, top + 560)
      shine.addColorStop(0, withAlpha(tone.dark ? tone.lamp : tone.key, gloss * 0.55))
      shine.addColorStop(0.4, withAlpha(tone.dark ? tone.lamp : tone.key, gloss * 0.16))
      shine.addColorStop(1, withAlpha(tone.key, 0))
      ctx.fillStyle = shine
      ctx.fillRect(-140, top, 1360, 560)
    }
  })
}

import { withAlpha } from '../../../colour/colour.ts'
import { along, clipped, poly, shade, stroke } from '../paint/brush.ts'
import { levelPlane, rect } from '../paint/plane.ts'
import type { Pen } from './pen.ts'

/** What a floor is laid with: noon colour, size of a board or tile in m, and how much it shines, 0–1. */
export interface Flooring {
  kind: 'planks' | 'tiles' | 'slabs' | 'plain' | 'metal'
  colour: string
  size: number
  gloss: number
}

const flooring =
  (kind: Flooring['kind']) =>
  (colour: string, size = 0.6, gloss = 0): Flooring => ({ kind, colour, size, gloss })

export const planks = flooring('planks')
export const tiles = flooring('tiles')
export const slabs = flooring('slabs')
export const plain = flooring('plain')
export const metal = flooring('metal')

/** A floor with its boards, tiles or slabs, running from the near edge of the picture to `back`, `half` m to both sides. */
export function floor(
  pen: Pen,
  { kind, colour, size, gloss }: Flooring,
  { back, half = 14, y = 0 }: { back: number; half?: number; y?: number },
): void {
  const { ctx, space, tone } = pen
  const near = space.near
  const plane = levelPlane(pen, y)
  const base = tone.lit(colour)
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

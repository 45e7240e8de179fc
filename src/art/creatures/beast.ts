import type { Point } from '../ink/ink.ts'
import { type CreatureBrush, limb, mass, type Tones } from './kit.ts'

/** A four-legged body: outline from the chest over head and back to the belly, and where its legs and tail grow. */
export interface BeastBuild {
  body: readonly Point[]
  /** Shoulder and hip, and the length of the legs; u. A tail of several strands is hair. */
  fore: Point
  hind: Point
  leg: number
  thick: number
  tail: { root: Point; length: number; width: number; lift: number; strands: number }
}

/** Paints legs in their gait (they gather and stretch while it runs, then stand), tail and body. */
export function paintBeast(
  { ctx, seconds, speed }: Pick<CreatureBrush, 'ctx' | 'seconds' | 'speed'>,
  build: BeastBuild,
  tones: Tones,
  dark: Tones,
): void {
  const { fore, hind, leg, thick, tail } = build
  const gait = Math.min(1, speed * 1.6)
  const bob = gait * 16 * Math.sin(seconds * 13)
  const step = (root: Point, phase: number, back: boolean, paint: Tones) => {
    const swing = gait * 0.85 * Math.sin(seconds * 13 + phase)
    const lift = gait * Math.max(0, Math.cos(seconds * 13 + phase)) * 0.32
    const [x, y] = root
    const knee: Point = [x + Math.sin(swing) * leg * 0.5 + (back ? -14 : 6), y + leg * (0.48 - lift * 0.3)]
    const hock: Point = [x + Math.sin(swing) * leg * 0.85 + (back ? -34 : -2), y + leg * (0.76 - lift)]
    const foot: Point = [hock[0] + (back ? 26 : 8) - gait * 18 * Math.sin(swing), Math.min(0, y + leg * (1 - lift))]
    limb(ctx, [[x, y - thick * 0.7], knee, hock, foot, [foot[0] + thick * 0.5, foot[1]]], thick, paint, (t) =>
      // A broad thigh, a lean shank, and a paw or hoof.
      Math.max(1.7 - 3.4 * t, t < 0.82 ? 0.52 : 0.62),
    )
  }
  ctx.save()
  ctx.translate(0, bob)
  step([fore[0] + 26, fore[1]], 2.2, false, dark)
  step([hind[0] + 30, hind[1]], 0.8, true, dark)
  const wag = Math.sin(seconds * 2.6) * 26
  const [tx, ty] = tail.root
  const hair = [-1, 0, 1].slice(0, tail.strands)
  for (const strand of hair.length > 0 ? hair : [0])
    limb(
      ctx,
      [0, 0.35, 0.7, 1].map(
        (t): Point => [
          tx - tail.length * t * (0.72 + gait * 0.2),
          ty +
            tail.length * (t * t * (0.75 - tail.lift)) -
            tail.lift * tail.length * t * 0.5 +
            wag * t +
            strand * 26 * t,
        ],
      ),
      tail.width,
      tail.strands > 1 ? dark : tones,
      (t) => (0.5 + 0.9 * Math.sin(Math.PI * Math.min(1, 0.15 + t * 0.85))) * (1 - 0.8 * t ** 3),
    )
  step(fore, 3.4, false, tones)
  step(hind, 0, true, tones)
  mass(ctx, build.body, tones)
  ctx.restore()
}

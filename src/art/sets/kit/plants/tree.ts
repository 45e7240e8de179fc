import { mixColours } from '../../../colour/colour.ts'
import { inkPath, type Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { along, oval, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A broad tree: trunk, limbs, a crown of leaf clumps with lit tops. */
export function tree(
  pen: Pen,
  x: number,
  y: number,
  height: number,
  {
    leaf = '#4f7f45',
    bark = '#5b4636',
    far = 0,
    wide = 0.5,
    name = '',
  }: { leaf?: string; bark?: string; far?: number; wide?: number; name?: string } = {},
): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`tree ${x} ${y} ${name}`)
  const wood = mixColours(tone.lit(bark), tone.haze, far)
  const base = mixColours(
    tone.snow ? mixColours(tone.lit(tone.leaf(leaf)), tone.lit('#e6edf5'), 0.55) : tone.lit(tone.leaf(leaf)),
    tone.haze,
    far,
  )
  const top = y - height
  const trunk = (to: Point, w: number, from: Point = [x, y]): void => {
    ctx.fillStyle = along(
      ctx,
      [from[0] - w, 0],
      [from[0] + w, 0],
      [
        [0, shade(wood, side < 0 ? 0.05 : -0.08)],
        [1, shade(wood, side < 0 ? -0.1 : 0.05)],
      ],
    )
    ctx.fill(
      inkPath([from, [(from[0] * 2 + to[0]) / 3 + w * 0.3, (from[1] * 2 + to[1]) / 3], to], w, (t) => 1 - 0.7 * t),
    )
  }
  oval(ctx, x, y, height * 0.16, height * 0.02, 'rgba(8,8,24,.35)')
  trunk([x + height * 0.02, y - height * 0.7], height * 0.085)
  const clumps: [number, number, number][] = []
  // A tree near by shows more and smaller clumps than one far off.
  const close = Math.min(1, Math.max(0, (height - 360) / 500))
  for (let i = 0; i < 26 + 60 * close; i++) {
    const a = random.range(0, 6.283)
    const d = Math.sqrt(random.next())
    clumps.push([
      x + Math.cos(a) * d * height * wide * 0.66,
      top + height * 0.34 + Math.sin(a) * d * height * 0.3,
      height * random.range(0.09, 0.17) * (1 - 0.42 * close),
    ])
  }
  for (const k of [-0.7, 0.6, -0.25, 0.95])
    trunk([x + k * height * wide * 0.5, top + height * (0.3 + Math.abs(k) * 0.12)], height * 0.034, [
      x,
      y - height * 0.42,
    ])
  for (const [row, tint] of [
    [0, shade(base, -0.1)],
    [1, shade(base, -0.02)],
    [2, shade(base, 0.06)],
  ] as const)
    for (const [cx, cy, r] of clumps)
      leafClump(ctx, cx + side * r * 0.28 * row, cy - r * 0.3 * row, r * (1.14 - 0.3 * row), tint, row * 3 + cx)
  for (let i = 0; i < 220 * close; i++) {
    const [cx, cy, r] = random.pick(clumps)
    const a = random.range(-2.6, 0.4)
    const [lx, ly] = [cx + side * r * 0.5 + Math.cos(a) * r * 0.8, cy - r * 0.5 + Math.sin(a) * r * 0.7]
    oval(ctx, lx, ly, height * 0.011, height * 0.006, shade(base, random.range(0.03, 0.12)))
  }
  if (tone.hour !== 'night')
    glow(ctx, x + side * height * 0.2, top + height * 0.2, height * 0.4, tone.key, 0.16 * tone.keyPower * (1 - far), {
      mode: 'source-atop',
    })
}

/** A scalloped blot of leaves. */
export function leafClump(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  colour: string,
  turn: number,
): void {
  ctx.fillStyle = colour
  ctx.beginPath()
  const n = 9
  for (let i = 0; i < n; i++) {
    const a = (i / n) * 6.283 + turn
    const k = r * (0.78 + 0.26 * Math.abs(Math.sin(i * 2.7 + turn)))
    ctx.moveTo(x + Math.cos(a) * k * 0.62 + r * 0.42, y + Math.sin(a) * k * 0.5)
    ctx.arc(x + Math.cos(a) * k * 0.62, y + Math.sin(a) * k * 0.5, r * 0.42, 0, 6.29)
  }
  ctx.fill()
}

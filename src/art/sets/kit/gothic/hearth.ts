import type { Pen } from '../base/pen.ts'
import { motes } from '../light/air.ts'
import { box } from '../paint/box.ts'
import { disc, downwards, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A fireplace of stone against a wall, its front at z: mantel, pointed mouth, logs; a long-case clock beside it, and its light. */
export function hearth(pen: Pen, x: number, z: number): void {
  grate(pen, x, z)
  longCaseClock(pen, x + 0.85, z - 0.05)
  glow(pen.ctx, ...pen.space.at(x, 0.5, z), 640, '#ff8a3c', pen.tone.dark ? 0.5 : 0.26)
}

function grate(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z, width: 1.25, height: 1.3, depth: 0.2 }, '#8a8076', { contact: false })
  box(pen, { x, z: z - 0.1, y: 1.26, width: 1.45, height: 0.1, depth: 0.3 }, '#6b4a34', { contact: false })
  const at = (u: number, v: number) => space.at(x + u, v, z - 0.01)
  const mouth = [at(-0.35, 0.08), at(-0.35, 0.75), at(0, 0.95), at(0.35, 0.75), at(0.35, 0.08)]
  const dark = downwards(ctx, mouth[2]![1], mouth[0]![1], [
    [0, '#140c0c'],
    [1, '#5a2412'],
  ])
  poly(ctx, mouth, dark, shade(tone.lit('#8a8076'), -0.2), 4)
  for (const k of [-0.15, 0.12]) stroke(ctx, [at(k - 0.2, 0.12), at(k + 0.2, 0.2)], '#3a2016', 16)
}

/** Its fire, and the dust that hangs in its light, for `moving`. */
export function hearthFire(pen: Pen, seconds: number, fx: number, z: number): void {
  const { ctx, space } = pen
  const [x, y] = space.at(fx, 0.16, z)
  motes(pen, seconds, 10, '#ffd9a0', 0.4)
  for (let i = 0; i < 7; i++) {
    const h = 74 + 40 * Math.sin(seconds * (5 + i * 0.7) + i * 2.1)
    const foot = x - 66 + i * 22
    ctx.fillStyle = i % 2 ? '#ffb43a' : '#ff7a2a'
    ctx.beginPath()
    ctx.moveTo(foot - 18, y)
    ctx.quadraticCurveTo(foot - 16, y - h * 0.5, foot + Math.sin(seconds * 4 + i) * 8, y - h)
    ctx.quadraticCurveTo(foot + 18, y - h * 0.45, foot + 18, y)
    ctx.fill()
  }
  glow(ctx, x, y - 40, 190, '#ffcf7a', 0.55 + 0.12 * Math.sin(seconds * 7))
}

function longCaseClock(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z, width: 0.34, height: 1.62, depth: 0.25 }, '#53341f')
  const [cx, cy] = space.at(x, 1.42, z + 0.15)
  disc(ctx, cx, cy, 44, tone.lit('#e8dcc0'))
  ctx.strokeStyle = tone.lit('#b8935a')
  ctx.lineWidth = 6
  ctx.stroke()
  const hands = [
    [cx - 14, cy - 20],
    [cx, cy],
    [cx + 4, cy - 32],
  ] as const
  stroke(ctx, hands, '#2a2018', 4)
}

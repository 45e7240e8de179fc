import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { box } from '../paint/box.ts'
import { shade, stroke } from '../paint/brush.ts'

/** A landing of planks on piles that runs out into the water from the viewer to z 2.9, near its end a lantern to guide boats. */
export function plankLanding(pen: Pen, wood = '#8a6a4a', piles = '#5f4834'): void {
  const plain = { contact: false }
  for (const z of [2.6, 1.5, 0.5])
    for (const x of [-0.95, 0.75]) box(pen, { x, z, y: -0.5, width: 0.14, height: 0.9, depth: 0.14 }, piles, plain)
  const snow = pen.tone.snow && { top: '#f2f6fc' }
  for (let z = 2.9; z > pen.space.near; z -= 0.2) {
    const plank = z * 10 - Math.floor(z * 10) > 0.5 ? wood : shade(wood, 0.03)
    box(pen, { x: -0.1, z, y: 0, width: 1.9, height: 0.04, depth: 0.17 }, plank, { ...plain, ...snow })
  }
  landingLantern(pen, 0.85, 2.4)
}

/** A post with an arm that a lantern hangs from. */
function landingLantern(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 0, z)
  const s = space.scale(z)
  const post = [
    [px, py],
    [px, py - 1.9 * s],
  ] as const
  const arm = [
    [px, py - 1.85 * s],
    [px - 0.3 * s, py - 1.85 * s],
  ] as const
  stroke(ctx, post, tone.lit('#5f4834'), 15)
  stroke(ctx, arm, tone.lit('#5f4834'), 9)
  ctx.fillStyle = tone.dark ? '#ffb45a' : tone.lit('#d8382c')
  ctx.beginPath()
  ctx.ellipse(px - 0.3 * s, py - 1.6 * s, 0.12 * s, 0.17 * s, 0, 0, 6.29)
  ctx.fill()
  if (tone.dark) lampGlow(pen, px - 0.3 * s, py - 1.6 * s, 120, '#ff9a52')
}

import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { blended, disc } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A round window: a hole of radius `r` m in a wall `z` m away on what lies behind, bars in it, and what comes in by it. */
export function moonWindow(pen: Pen, x: number, y: number, z: number, radius: number): void {
  const { ctx, space, tone } = pen
  const [mx, my] = space.at(x, y, z)
  const r = radius * space.scale(z)
  disc(ctx, mx, my, r + 16, tone.lit('#5f3826'))
  disc(ctx, mx, my, r + 8, tone.lit('#8a5638'))
  blended(ctx, 'destination-out', 1, () => disc(ctx, mx, my, r, '#000'))
  ctx.strokeStyle = tone.lit('#5f3826')
  ctx.lineWidth = 5
  ctx.beginPath()
  for (const k of [-0.5, 0.5]) {
    ctx.moveTo(mx + k * r, my - r * 0.86)
    ctx.lineTo(mx + k * r, my + r * 0.86)
    ctx.moveTo(mx - r * 0.86, my + k * r)
    ctx.lineTo(mx + r * 0.86, my + k * r)
  }
  ctx.stroke()
  ctx.lineWidth = 4
  ctx.beginPath()
  ctx.arc(mx, my, r, 0, 6.29)
  ctx.strokeStyle = tone.lit('#3f2418')
  ctx.stroke()
  moonBeams(pen, x, y, z)
}

/** Beams and a warm spot on the floor, at night a cold shimmer. */
function moonBeams(pen: Pen, x: number, y: number, z: number): void {
  const { ctx, space, tone } = pen
  if (tone.hour === 'night') {
    glow(ctx, ...space.at(x, y, z), 420, '#9fb8ff', 0.25)
    return
  }
  const beams = { x: 380, y: 560, width: 320, length: 900, lean: -230 }
  shafts(pen, { ...beams, alpha: 0.28 * tone.keyPower, colour: '#ffe8bc' })
  glow(ctx, ...space.at(-0.3, 0, 2.2), 330, tone.key, 0.5 * tone.keyPower, { flat: 0.3 })
}

import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { roundRect, stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'
import { monitor } from '../tech/screens.ts'

/** A drip stand; its tube ends at the right. */
function drip(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 0, z)
  const s = space.scale(z)
  stroke(
    ctx,
    [
      [px, py],
      [px, py - 2.0 * s],
    ],
    tone.lit('#c9d2d8'),
    5,
  )
  stroke(
    ctx,
    [
      [px - 0.16 * s, py - 2.0 * s],
      [px + 0.16 * s, py - 2.0 * s],
    ],
    tone.lit('#c9d2d8'),
    4,
  )
  roundRect(ctx, px - 0.2 * s, py - 1.94 * s, 0.14 * s, 0.26 * s, 6, withAlpha(tone.lit('#dff2fb'), 0.9))
  roundRect(ctx, px - 0.19 * s, py - 1.8 * s, 0.12 * s, 0.11 * s, 4, withAlpha(tone.lit('#9fd0e8'), 0.9))
  ctx.strokeStyle = withAlpha(tone.lit('#e4f2f8'), 0.8)
  ctx.lineWidth = 2
  ctx.beginPath()
  ctx.moveTo(px - 0.13 * s, py - 1.68 * s)
  ctx.quadraticCurveTo(px - 0.1 * s, py - 0.9 * s, px + 0.4 * s, py - 0.62 * s)
  ctx.stroke()
}

/** A monitor on its cupboard. */
function heartMonitor(pen: Pen, x: number, z: number): void {
  const { space } = pen
  box(pen, { x: x, z: z, width: 0.4, height: 0.9, depth: 0.4 }, '#c4d0d4')
  const [mx, my] = space.at(x, 1.28, z)
  monitor(pen, mx - 60, my - 20, 120, 84, '#3fd08f')
}

/** What a drip stand stands on. */
function dripFoot(pen: Pen, x: number, z: number): void {
  const { ctx, space } = pen
  const [px, py] = space.at(x, 0, z)
  contact(ctx, px, py, 60, 10, 0.4)
}

/** The line of a heart on it, for `moving`. */
export function heartBeat(pen: Pen, seconds: number, x: number, z: number): void {
  const [mx, my] = pen.space.at(x, 1.28, z)
  const { ctx } = pen
  ctx.fillStyle = '#0d2b24'
  ctx.fillRect(mx - 60, my - 20, 120, 84)
  ctx.strokeStyle = '#6fffc0'
  ctx.lineWidth = 2.5
  ctx.beginPath()
  for (let i = 0; i <= 60; i++) {
    const beat = ((i / 60) * 2 - seconds * 1.1) % 1
    const b = beat < 0 ? beat + 1 : beat
    ctx.lineTo(
      mx - 58 + i * 1.93,
      my + 26 - (b > 0.4 && b < 0.46 ? 30 : b >= 0.46 && b < 0.5 ? -16 : b > 0.6 && b < 0.7 ? 7 : 0),
    )
  }
  ctx.stroke()
}

/** What stands behind a sick-bed: a drip at x, a monitor at `monitor`. */
export function bedsideCare(pen: Pen, x: number, z: number, monitor: { x: number; z: number }): void {
  drip(pen, x, z)
  heartMonitor(pen, monitor.x, monitor.z)
  dripFoot(pen, x, z)
}

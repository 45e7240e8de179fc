import type { LocalText } from '#core'
import type { Pen } from '../base/pen.ts'
import { sign } from '../base/signs.ts'
import { roundRect } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A lit sign across a corridor: by day one word on green, at night another on red. */
export function hangingNotice(pen: Pen, z: number, day: LocalText, night: LocalText): void {
  const { ctx, space, tone } = pen
  const [sx, sy] = space.at(0, 2.62, z)
  const s = space.scale(z)
  roundRect(ctx, sx - 0.62 * s, sy, 1.24 * s, 0.32 * s, 5, tone.dark ? '#c5342e' : tone.lit('#2f7f70'))
  ctx.fillStyle = '#ffffff'
  ctx.font = `${0.21 * s}px "Sanbu Sans Black"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(sign(pen, tone.dark ? night : day), sx, sy + 0.165 * s)
  if (tone.dark) glow(ctx, sx, sy + 12, 150, '#ff5a4a', 0.6)
}

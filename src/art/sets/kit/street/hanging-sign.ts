import type { Random } from '#core'
import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { sign } from '../base/signs.ts'
import { shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import type { SignLook } from './sign-looks.ts'

/** A sign that hangs out over the street with its words one below another. Faces the viewer. */
export function hangingSign(
  pen: Pen,
  x: number,
  y: number,
  z: number,
  words: string,
  colour: string,
  size = 0.42,
  neon = true,
): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, y, z)
  // A word of letters is longer than one of characters.
  const s = space.scale(z) * size * (/^[A-Z]+$/.test(words) ? 0.6 : 1)
  const chars = [...words]
  const [w, h] = [s * 1.5, s * (chars.length * 1.16 + 0.5)]
  const on = neon && (tone.dark || tone.overcast)
  if (on) glow(ctx, px, py + h / 2, h * 1.05, colour, 0.5)
  ctx.fillStyle = on ? '#17122e' : tone.lit(shade(colour, -0.12))
  ctx.strokeStyle = on ? colour : tone.lit(shade(colour, 0.15))
  ctx.lineWidth = Math.max(2, s * 0.07)
  ctx.beginPath()
  ctx.roundRect(px - w / 2, py, w, h, s * 0.16)
  ctx.fill()
  ctx.stroke()
  ctx.font = `${s}px "Sanbu Sans Black"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  chars.forEach((char, i) => {
    const cy = py + s * (0.25 + 0.58 + i * 1.16)
    if (on) {
      ctx.fillStyle = colour
      ctx.globalAlpha = 0.55
      ctx.fillText(char, px + 1.5, cy + 1.5)
      ctx.globalAlpha = 1
    }
    ctx.fillStyle = on ? mixColours(colour, '#ffffff', 0.72) : tone.lit('#fff3dc')
    ctx.fillText(char, px, cy)
  })
  if (on) glow(ctx, px, py + h / 2, h * 0.7, colour, 0.28)
  stroke(
    ctx,
    [
      [px - ((Math.sign(x) || 1) * -w) / 2, py + h * 0.2],
      [px + (Math.sign(x) || 1) * (w / 2 + s * 0.4), py + h * 0.2],
    ],
    '#1a1a2a',
    3,
  )
}

/** Signs of one look at both sides of a street, in an order that `random` gives them. */
export function hangingSigns(
  pen: Pen,
  random: Random,
  { words, colours }: SignLook,
  size: number,
  places: readonly (readonly [x: number, y: number, z: number])[],
): void {
  const hung = random.shuffle(words.map((text) => sign(pen, text)))
  for (const [i, [x, y, z]] of places.entries()) hangingSign(pen, x, y, z, hung[i]!, colours[i % colours.length]!, size)
}

/** A sign that fails now and then, for `animate`: its light `radius` px round the point, and how it flickers: two rates, and how much of the time it rests. */
export function failingSign(
  pen: Pen,
  seconds: number,
  [x, y, z]: readonly [x: number, y: number, z: number],
  colour: string,
  radius: number,
  [fast, slow, rest]: readonly [fast: number, slow: number, rest: number],
): void {
  const on = Math.sin(seconds * fast) * Math.sin(seconds * slow) > rest ? 1 : 0.2
  const [px, py] = pen.space.at(x, y, z)
  glow(pen.ctx, px, py, radius, colour, 0.3 * on)
}

import { dot, hash, stamp } from './kit.ts'

/** One tongue of flame from its foot: three nested shapes that lick and wobble. `phase` makes tongues differ. */
export function tongue(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  seconds: number,
  phase: number,
  colours: readonly string[],
  alpha = 1,
): void {
  for (const [index, colour] of colours.entries()) {
    const k = 1 - index * 0.27
    const [w, h] = [width * k, height * (1 - index * 0.24)]
    const lick = Math.sin(seconds * 7.3 + phase) * w * 0.26
    const tip = Math.sin(seconds * 9.7 + phase * 1.7) * w * 0.4
    const tall = h * (0.86 + 0.14 * Math.sin(seconds * 11 + phase * 2.3))
    ctx.globalAlpha = alpha
    ctx.fillStyle = colour
    ctx.beginPath()
    ctx.moveTo(x, y + w * 0.16)
    ctx.bezierCurveTo(
      x - w * 0.75,
      y + w * 0.1,
      x - w * 0.62 + lick * 0.5,
      y - tall * 0.42,
      x - w * 0.1 + lick,
      y - tall * 0.62,
    )
    ctx.quadraticCurveTo(x + w * 0.02 + tip * 0.6, y - tall * 0.82, x + tip, y - tall)
    ctx.quadraticCurveTo(x + w * 0.36 + tip * 0.5, y - tall * 0.68, x + w * 0.3 + lick * 0.7, y - tall * 0.5)
    ctx.bezierCurveTo(x + w * 0.7 + lick * 0.3, y - tall * 0.34, x + w * 0.7, y + w * 0.1, x, y + w * 0.16)
    ctx.fill()
  }
}

/** Sparks that rise from a place. */
export function sparks(
  ctx: CanvasRenderingContext2D,
  {
    x,
    y,
    spread,
    rise,
    count,
    seconds,
    alpha,
    colour = '#ffb45a',
    seed = 1,
  }: {
    x: number
    y: number
    spread: number
    rise: number
    count: number
    seconds: number
    alpha: number
    colour?: string
    seed?: number
  },
): void {
  for (let i = 0; i < count; i++) {
    const speed = 0.25 + 0.5 * hash(i, seed)
    const at = seconds * speed + hash(i, seed + 1)
    const t = at - Math.floor(at)
    const own = Math.floor(at)
    const side = (hash(i + own * 97, seed + 2) - 0.5) * 2
    const px = x + side * spread * (0.4 + 0.6 * t) + Math.sin(seconds * 3 + i * 1.7) * 22 * t
    const py = y - rise * t ** 0.9
    const flicker = 0.6 + 0.4 * Math.sin(seconds * 17 + i * 3.1)
    stamp(ctx, dot(colour), {
      x: px,
      y: py,
      size: (24 + 44 * hash(i, seed + 3)) * (1 - 0.5 * t),
      alpha: Math.sin(Math.PI * Math.min(1, t * 1.1)) * flicker * alpha,
    })
  }
}

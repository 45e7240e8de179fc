import { blended, type Stop } from './brush.ts'

const falloff: readonly Stop[] = [
  [0, 'ff'],
  [0.12, 'd2'],
  [0.28, '82'],
  [0.48, '3c'],
  [0.72, '10'],
  [1, '00'],
]

/** A soft round light. `flat` squeezes it in height. */
export function glow(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
  alpha = 1,
  { flat = 1, mode = 'screen' }: { flat?: number; mode?: GlobalCompositeOperation } = {},
): void {
  if (alpha <= 0 || radius <= 0) return
  blended(ctx, mode, Math.min(1, alpha), () => {
    ctx.translate(x, y)
    ctx.scale(1, flat)
    const light = ctx.createRadialGradient(0, 0, 0, 0, 0, radius)
    for (const [at, a] of falloff) light.addColorStop(at, `${colour.slice(0, 7)}${a}`)
    ctx.fillStyle = light
    ctx.fillRect(-radius, -radius, radius * 2, radius * 2)
  })
}

/** The dark under a thing that stands on the floor. */
export function contact(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  rx: number,
  ry: number,
  alpha = 0.5,
): void {
  glow(ctx, x, y, rx, '#0a0818', alpha, { flat: ry / rx, mode: 'source-over' })
}

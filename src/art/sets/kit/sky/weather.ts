import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { haze } from '../light/air.ts'
import { area, areaBottom, areaRight, downwards, oval } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** Snow on the ground from the horizon down, with drifts and soft blue shade. `clear` leaves a trodden middle, 0–1. */
export function snowGround(pen: Pen, clear: number, from = pen.space.horizon + 20): void {
  const { ctx, tone } = pen
  const white = tone.lit('#f3f7fc')
  const blue = tone.lit('#b9cbe6')
  ctx.fillStyle = downwards(ctx, from, areaBottom, [
    [0, withAlpha(white, 0.55)],
    [0.3, withAlpha(white, 0.92)],
    [1, withAlpha(blue, 0.95)],
  ])
  ctx.fillRect(area.x, from, area.width, areaBottom - from)
  const random = pen.random.fork('drifts')
  for (let i = 0; i < 60; i++) {
    const t = random.next() ** 1.4
    const y = from + 20 + t * (areaBottom - from)
    const x = random.range(area.x, areaRight)
    oval(
      ctx,
      x,
      y,
      random.range(60, 240) * (0.3 + t),
      random.range(4, 14) * (0.3 + t),
      withAlpha(i % 2 ? blue : white, 0.35),
    )
  }
  if (clear > 0)
    glow(ctx, 540, areaBottom - 380, 560, tone.lit('#8d95a8'), 0.5 * clear, { flat: 0.9, mode: 'source-over' })
}

/** Fog over a whole layer, thicker towards the horizon. */
export function fogVeil(pen: Pen, strength: number): void {
  if (!pen.tone.fog) return
  haze(pen, 900, 620, 0.85 * strength)
  haze(pen, 1150, 400, 0.4 * strength)
}

/** Light flakes lying along the top of something from x0 to x1 at y. */
export function snowCap(pen: Pen, x0: number, x1: number, y: number, thick: number): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`cap ${x0} ${y}`)
  ctx.fillStyle = downwards(ctx, y - thick, y + thick * 0.5, [
    [0, tone.lit('#ffffff')],
    [1, tone.lit('#c3d2ea')],
  ])
  ctx.beginPath()
  ctx.moveTo(x0 - 4, y + 2)
  const n = Math.max(4, Math.round((x1 - x0) / 26))
  ctx.quadraticCurveTo(x0, y - thick, x0 + 20, y - thick)
  ctx.lineTo(x1 - 20, y - thick)
  ctx.quadraticCurveTo(x1, y - thick, x1 + 4, y + 2)
  for (let i = n; i >= 0; i--) {
    const x = x0 + ((x1 - x0) * i) / n
    ctx.quadraticCurveTo(x + (x1 - x0) / n / 2, y + random.range(2, thick * 0.7), x, y + 1)
  }
  ctx.fill()
}

/** Snow on the ground where it has snowed. */
export function lyingSnow(pen: Pen, from?: number): void {
  if (pen.tone.snow) snowGround(pen, 0, from)
}

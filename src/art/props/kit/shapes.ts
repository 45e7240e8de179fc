/** Small shapes and fills that things are made of. */

export function roundedBox(x: number, y: number, width: number, height: number, radius: number): Path2D {
  const path = new Path2D()
  path.roundRect(x, y, width, height, radius)
  return path
}

/** A gradient across `from`–`to` on x (or on y when `upright`), stops evenly or as `[at, colour]`. */
export function ramp(
  ctx: CanvasRenderingContext2D,
  span: { from: number; to: number; upright?: boolean },
  stops: readonly (string | readonly [number, string])[],
): CanvasGradient {
  const { from, to, upright = false } = span
  const gradient = upright ? ctx.createLinearGradient(0, from, 0, to) : ctx.createLinearGradient(from, 0, to, 0)
  stops.forEach((stop, i) => {
    if (typeof stop === 'string') gradient.addColorStop(stops.length === 1 ? 0 : i / (stops.length - 1), stop)
    else gradient.addColorStop(stop[0], stop[1])
  })
  return gradient
}

/** A round thing lit from the upper left. */
export function ball(
  ctx: CanvasRenderingContext2D,
  at: { x: number; y: number; radius: number },
  stops: readonly string[],
): CanvasGradient {
  const { x, y, radius } = at
  const gradient = ctx.createRadialGradient(x - radius * 0.38, y - radius * 0.42, radius * 0.06, x, y, radius * 1.08)
  stops.forEach((stop, i) => {
    gradient.addColorStop(i / (stops.length - 1), stop)
  })
  return gradient
}

/** Fill with an outline under it. */
export function solid(
  ctx: CanvasRenderingContext2D,
  path: Path2D,
  fill: string | CanvasGradient,
  line: string,
  width: number,
): void {
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  if (width > 0) {
    ctx.strokeStyle = line
    ctx.lineWidth = width * 2
    ctx.stroke(path)
  }
  ctx.fillStyle = fill
  ctx.fill(path)
}

/** Draws inside a path only. */
export function within(ctx: CanvasRenderingContext2D, path: Path2D, draw: () => void): void {
  ctx.save()
  ctx.clip(path)
  draw()
  ctx.restore()
}

/** A slanted band of glass shine. */
export function shine(
  ctx: CanvasRenderingContext2D,
  box: { x: number; y: number; width: number; height: number },
  alpha: number,
): void {
  const { x, y, width, height } = box
  ctx.save()
  const light = ctx.createLinearGradient(x, y, x + width, y + height)
  light.addColorStop(0, `rgba(255,255,255,${alpha})`)
  light.addColorStop(0.5, `rgba(255,255,255,${alpha * 0.4})`)
  light.addColorStop(1, 'rgba(255,255,255,0)')
  ctx.fillStyle = light
  ctx.beginPath()
  ctx.moveTo(x + width * 0.1, y)
  ctx.lineTo(x + width * 0.62, y)
  ctx.lineTo(x + width * 0.22, y + height)
  ctx.lineTo(x - width * 0.3, y + height)
  ctx.fill()
  ctx.restore()
}

import { withAlpha } from '../colour/colour.ts'

/** A thin rule that swells in the middle around a lozenge, as under a title. Centred on (x, y), `half` to each side. */
export function drawRule(
  ctx: CanvasRenderingContext2D,
  rule: { x: number; y: number; half: number; colour: string; open?: number },
): void {
  const { x, y, colour } = rule
  const half = rule.half * (rule.open ?? 1)
  if (half < 2) return
  ctx.save()
  ctx.translate(x, y)
  for (const side of [-1, 1]) {
    const line = ctx.createLinearGradient(side * 24, 0, side * half, 0)
    line.addColorStop(0, colour)
    line.addColorStop(1, withAlpha(colour, 0))
    ctx.fillStyle = line
    ctx.beginPath()
    ctx.moveTo(side * 26, -2.2)
    ctx.lineTo(side * half, 0)
    ctx.lineTo(side * 26, 2.2)
    ctx.fill()
    ctx.fillStyle = colour
    lozenge(ctx, side * 34, 0, 5)
    lozenge(ctx, side * 52, 0, 3)
  }
  ctx.fillStyle = colour
  lozenge(ctx, 0, 0, 12)
  ctx.fillStyle = 'rgba(20,12,20,.75)'
  lozenge(ctx, 0, 0, 6)
  ctx.restore()
}

function lozenge(ctx: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  ctx.beginPath()
  ctx.moveTo(x, y - r)
  ctx.lineTo(x + r, y)
  ctx.lineTo(x, y + r)
  ctx.lineTo(x - r, y)
  ctx.fill()
}

/** Cloud-scroll corner of a frame: a stepped line that ends in a curl. `sx`, `sy` mirror it into any corner. */
export function drawCorner(
  ctx: CanvasRenderingContext2D,
  corner: { x: number; y: number; size: number; sx: 1 | -1; sy: 1 | -1; colour: string },
): void {
  ctx.save()
  ctx.translate(corner.x, corner.y)
  ctx.scale((corner.sx * corner.size) / 100, (corner.sy * corner.size) / 100)
  ctx.strokeStyle = corner.colour
  ctx.lineWidth = 2.4
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  ctx.beginPath()
  ctx.moveTo(100, 0)
  ctx.lineTo(22, 0)
  ctx.lineTo(22, 22)
  ctx.lineTo(0, 22)
  ctx.lineTo(0, 100)
  ctx.moveTo(100, 10)
  ctx.lineTo(46, 10)
  ctx.bezierCurveTo(30, 10, 32, 34, 44, 32)
  ctx.bezierCurveTo(52, 30, 48, 20, 42, 23)
  ctx.moveTo(10, 100)
  ctx.lineTo(10, 46)
  ctx.bezierCurveTo(10, 30, 34, 32, 32, 44)
  ctx.bezierCurveTo(30, 52, 20, 48, 23, 42)
  ctx.stroke()
  ctx.restore()
}

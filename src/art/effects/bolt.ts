import type { Random } from '#core'

type Place = readonly [number, number]

/** A jagged way from a to b by halving; `rough` is the first sideways step in pixels. */
export function jagged(random: Random, a: Place, b: Place, rough: number, depth = 6): Place[] {
  let points: Place[] = [a, b]
  let step = rough
  for (let d = 0; d < depth; d++) {
    const next: Place[] = [points[0]!]
    for (let i = 1; i < points.length; i++) {
      const [p, q] = [points[i - 1]!, points[i]!]
      const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1
      const off = random.range(-step, step)
      next.push(
        [(p[0] + q[0]) / 2 - ((q[1] - p[1]) / length) * off, (p[1] + q[1]) / 2 + ((q[0] - p[0]) / length) * off],
        q,
      )
    }
    points = next
    step *= 0.54
  }
  return points
}

/** Strokes a bolt that thins towards its end, as wide halo, colour and white core. */
export function strokeBolt(
  ctx: CanvasRenderingContext2D,
  points: readonly Place[],
  width: number,
  colour: string,
  alpha: number,
): void {
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  for (const [k, c, a] of [
    [7, colour, 0.13],
    [3.2, colour, 0.35],
    [1.5, colour, 0.9],
    [0.7, '#ffffff', 1],
  ] as const) {
    ctx.strokeStyle = c
    const parts = 5
    for (let part = 0; part < parts; part++) {
      const [i, j] = [
        Math.floor((part / parts) * (points.length - 1)),
        Math.ceil(((part + 1) / parts) * (points.length - 1)),
      ]
      ctx.globalAlpha = a * alpha
      ctx.lineWidth = width * k * (1 - 0.14 * part)
      ctx.beginPath()
      for (let p = i; p <= j; p++) ctx.lineTo(points[p]![0], points[p]![1])
      ctx.stroke()
    }
  }
}

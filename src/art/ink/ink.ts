/** x right, y down. */
export type Point = readonly [number, number]

/** How wide a stroke is along its way: `t` 0 at the start … 1 at the end, result is a fraction of its full width. */
export type WidthProfile = (t: number) => number

/** Thin at both ends: full from `rise` after the start to `fall` before the end, `min` at the very ends. */
export function taper(rise: number, fall: number, min = 0): WidthProfile {
  return (t) => min + (1 - min) * Math.sin(Math.min(1, t / rise, (1 - t) / fall) * (Math.PI / 2))
}

/** A crease in cloth: swells quickly and dies away. */
export const foldProfile: WidthProfile = (t) => Math.sin(Math.PI * t) ** 0.8 * (1 - 0.4 * t)

/** Strokes get thinner as things get larger, but less than in proportion. `scale` is pixels per head unit. */
export function lineWeight(base: number, scale: number): number {
  return base * Math.max(scale, 0.15) ** -0.42
}

/** Points of a Catmull-Rom curve through `points`, `steps` to each span, ends included. */
export function sampleCurve(points: readonly Point[], steps = 8, closed = false): Point[] {
  const count = points.length
  if (count < 3) return [...points]
  const at = (i: number): Point =>
    closed ? points[(i + count) % count]! : points[Math.min(count - 1, Math.max(0, i))]!
  const out: Point[] = []
  const spans = closed ? count : count - 1
  for (let span = 0; span < spans; span++) {
    const [p0, p1, p2, p3] = [at(span - 1), at(span), at(span + 1), at(span + 2)]
    for (let step = 0; step < steps; step++) {
      const t = step / steps
      out.push([blend(p0[0], p1[0], p2[0], p3[0], t), blend(p0[1], p1[1], p2[1], p3[1], t)])
    }
  }
  if (!closed) out.push(points[count - 1]!)
  return out
}

function blend(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
}

/** A smooth path through points, as Bézier spans: the same curve as `sampleCurve`, cheaper to draw. */
export function curvePath(points: readonly Point[], closed = false): Path2D {
  const path = new Path2D()
  traceCurve(path, points, closed, true)
  if (closed) path.closePath()
  return path
}

/** Adds a smooth curve through `points` to a path; starts a new sub-path when `move`, else goes on with a line to the first point. */
export function traceCurve(path: Path2D, points: readonly Point[], closed = false, move = false): void {
  const count = points.length
  if (count === 0) return
  const at = (i: number): Point =>
    closed ? points[(i + count) % count]! : points[Math.min(count - 1, Math.max(0, i))]!
  const [x, y] = points[0]!
  if (move) path.moveTo(x, y)
  else path.lineTo(x, y)
  const spans = closed ? count : count - 1
  for (let i = 0; i < spans; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    path.bezierCurveTo(
      p1[0] + (p2[0] - p0[0]) / 6,
      p1[1] + (p2[1] - p0[1]) / 6,
      p2[0] - (p3[0] - p1[0]) / 6,
      p2[1] - (p3[1] - p1[1]) / 6,
      p2[0],
      p2[1],
    )
  }
}

/** Where such a curve is between `from` and `to`, its neighbours given, `t` 0…1. */
export function curvePoint(before: Point, from: Point, to: Point, after: Point, t: number): Point {
  const u = 1 - t
  const on = (axis: 0 | 1) => {
    const [p, q] = [from[axis], to[axis]]
    const [a, b] = [p + (q - before[axis]) / 6, q - (after[axis] - p) / 6]
    return u * u * u * p + 3 * u * u * t * a + 3 * u * t * t * b + t * t * t * q
  }
  return [on(0), on(1)]
}

/** A straight-sided path. */
export function polygonPath(points: readonly Point[]): Path2D {
  const path = new Path2D()
  for (const [x, y] of points) path.lineTo(x, y)
  path.closePath()
  return path
}

/** Both sides of a stroke along a spine, `half` the half of its width at each point. Seen along the way, `right` lies on the right. */
export function strokeSides(
  spine: readonly Point[],
  half: (index: number) => number,
): { right: Point[]; left: Point[] } {
  const last = spine.length - 1
  const right: Point[] = []
  const left: Point[] = []
  for (let i = 0; i <= last; i++) {
    const [ax, ay] = spine[Math.max(0, i - 1)]!
    const [bx, by] = spine[Math.min(last, i + 1)]!
    const length = Math.hypot(bx - ax, by - ay) || 1
    const wide = half(i)
    const nx = (-(by - ay) / length) * wide
    const ny = ((bx - ax) / length) * wide
    const [x, y] = spine[i]!
    right.push([x + nx, y + ny])
    left.push([x - nx, y - ny])
  }
  return { right, left }
}

/** A brush stroke along a smooth curve as a filled outline: `width` across at its fullest, shaped by `profile`. */
export function inkPath(points: readonly Point[], width: number, profile: WidthProfile, steps = 6): Path2D {
  const spine = sampleCurve(points, steps)
  const last = spine.length - 1
  const { right, left } = strokeSides(spine, (i) => (width * profile(last === 0 ? 0 : i / last)) / 2)
  return polygonPath([...right, ...left.reverse()])
}

export interface CelOptions {
  /** Shapes of one thing: outlined together, so that their joints show no line. */
  shapes: readonly Path2D[]
  fill: string | CanvasGradient
  line: string
  /** Width of the outline, in the context's units; 0 draws none. */
  width: number
  /** Shadow shapes, clipped to the thing. */
  shadows?: readonly Path2D[]
  shadow?: string
  /** More drawing on the thing, clipped to it. */
  inside?: (ctx: CanvasRenderingContext2D) => void
}

/** Cel painting: outline behind, flat fill, shadows clipped to it. */
export function paintCel(ctx: CanvasRenderingContext2D, options: CelOptions): void {
  const { shapes, fill, line, width, shadows = [], shadow = line, inside } = options
  if (width > 0) {
    ctx.strokeStyle = line
    ctx.lineWidth = width * 2
    ctx.lineJoin = 'round'
    ctx.lineCap = 'round'
    for (const shape of shapes) ctx.stroke(shape)
  }
  ctx.fillStyle = fill
  for (const shape of shapes) ctx.fill(shape)
  if (shadows.length === 0 && inside === undefined) return
  ctx.save()
  const all = new Path2D()
  for (const shape of shapes) all.addPath(shape)
  ctx.clip(all)
  ctx.fillStyle = shadow
  for (const shape of shadows) ctx.fill(shape)
  inside?.(ctx)
  ctx.restore()
}

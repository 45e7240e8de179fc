import { lerp, smoothstep } from '#core'
import { mixColours } from '../colour/colour.ts'
import { curvePath, inkPath, type Point, paintCel, polygonPath, sampleCurve } from '../ink/ink.ts'
import { bentLeg, type Leg, type LegBuild, strideOf } from './beast-leg.ts'
import type { CreatureBrush, Tones } from './kit.ts'

/** A four-legged body: its outline from the chest over head and back to the belly, and its legs of the near side. */
export interface BeastBuild {
  body: readonly Point[]
  fore: LegBuild
  hind: LegBuild
  /** Where the neck begins to bend, and the way from there along which it bends more and more; u. */
  neck: { root: Point; along: Point }
  /** How far head and neck go down and forward at full speed. */
  stretch: number
}

/** What the drawing of one kind lays on the body and takes part in its motion. */
export interface BeastMotion {
  /** 0 standing, 1 at full speed. */
  gait: number
  fore: Leg
  hind: Leg
  /** Lays drawing of the head, as it is when it stands, on the head where it is now. */
  onHead(draw: () => void): void
  /** A place of the neck, as it is when it stands, where it is now. */
  bend(point: Point): Point
}

export interface BeastPaint {
  near: Tones
  far: Tones
  /** Tufts that stand out from the body and are of one piece with it. */
  tufts?: readonly Path2D[]
  /** Behind everything: the tail. */
  behind?(motion: BeastMotion): void
  /** On body and near legs, clipped to them: shades and markings. */
  inside(motion: BeastMotion): void
  /** Over everything: face, mane, harness. */
  over(motion: BeastMotion): void
}

/** Radians a second of a run. */
const pace = 13

/** Paints a beast that looks to the right: far legs, tail, then body and near legs as one shape. */
export function paintBeast(
  { ctx, seconds, speed }: Pick<CreatureBrush, 'ctx' | 'seconds' | 'speed'>,
  build: BeastBuild,
  paint: BeastPaint,
): void {
  const gait = Math.min(1, speed * 1.6)
  const phase = seconds * pace
  const leg = (part: 'fore' | 'hind', late: number, step: number) =>
    bentLeg(build[part], strideOf(phase - late, part), gait, step)
  const near = { fore: leg('fore', 2.4, 0), hind: leg('hind', 0, 0) }
  const far = { fore: leg('fore', 3.1, lerp(40, 0, gait)), hind: leg('hind', 0.7, lerp(70, 0, gait)) }
  // Whatever leg reaches lowest carries the body; at a run it leaves the ground a little between two strides.
  const lowest = Math.max(...[near, far].flatMap(({ fore, hind }) => [fore.joints.at(-1)![1], hind.joints.at(-1)![1]]))
  const nod = gait * (build.stretch + 0.07 * Math.sin(phase + 0.6)) + (1 - gait) * 0.02 * Math.sin(seconds * 1.3)
  const { root, along } = build.neck
  const bend = ([x, y]: Point): Point => {
    const length = Math.hypot(...along)
    const way = ((x - root[0]) * along[0] + (y - root[1]) * along[1]) / (length * length)
    const angle = nod * smoothstep(0, 1, way)
    const [dx, dy] = [x - root[0], y - root[1]]
    return [
      root[0] + dx * Math.cos(angle) - dy * Math.sin(angle),
      root[1] + dx * Math.sin(angle) + dy * Math.cos(angle),
    ]
  }
  const motion: BeastMotion = {
    gait,
    ...near,
    bend,
    onHead(draw) {
      ctx.save()
      ctx.translate(...root)
      ctx.rotate(nod)
      ctx.translate(-root[0], -root[1])
      draw()
      ctx.restore()
    },
  }
  ctx.save()
  ctx.translate(0, -lowest - 10 * gait * (1 + Math.sin(phase * 2)))
  for (const one of [far.fore, far.hind])
    paintCel(ctx, { shapes: [one.shape, one.foot], fill: paint.far.base, line: paint.far.line, width: 3.4 })
  paint.behind?.(motion)
  const body = curvePath(build.body.map(bend), true)
  const ys = build.body.map(([, y]) => y)
  const fill = ctx.createLinearGradient(0, Math.min(...ys) * 0.8, 0, 0)
  fill.addColorStop(0, mixColours(paint.near.base, paint.near.light, 0.6))
  fill.addColorStop(0.4, paint.near.base)
  fill.addColorStop(1, paint.near.base)
  paintCel(ctx, {
    shapes: [near.fore.shape, near.hind.shape, near.fore.foot, near.hind.foot, ...(paint.tufts ?? []), body],
    fill,
    line: paint.near.line,
    width: 3.4,
    inside: () => paint.inside(motion),
  })
  paint.over(motion)
  ctx.restore()
}

/** A tapering lock or crease along a way. */
export function lockPath(way: readonly Point[], width: number, root = 0.35): Path2D {
  return inkPath(way, width, (t) => (t < root ? 0.55 + 0.45 * (t / root) : 1 - ((t - root) / (1 - root)) ** 1.6), 4)
}

/** A mass of fur from one edge to the other, the second ragged: teeth as long as told, leaning with the first edge's direction. */
export function furPath(smooth: readonly Point[], ragged: readonly Point[], long: number): Path2D {
  const edge = sampleCurve(ragged, 3)
  const teeth: Point[] = []
  for (let i = 0; i < edge.length - 1; i++) {
    const [[ax, ay], [bx, by]] = [edge[i]!, edge[i + 1]!]
    const uneven = long * (0.6 + 0.4 * ((i * 7) % 3))
    const length = Math.hypot(bx - ax, by - ay) || 1
    teeth.push([ax, ay], [bx - ((by - ay) / length) * uneven, by + ((bx - ax) / length) * uneven])
  }
  return polygonPath([...sampleCurve(smooth, 3), ...teeth])
}

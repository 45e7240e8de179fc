import { lerp, smoothstep } from '#core'
import { type Point, traceCurve } from '../../ink/ink.ts'
import { edgeAt } from '../contour.ts'
import { faceDepth, type HeadSpace } from '../space.ts'
import type { ExtraRequest } from './extra.ts'

/** The edges of the lower face as it is drawn at this turn, from the chin up to heights near the ears. */
export interface LowerFace {
  near: Point[]
  far: Point[]
}

/**
 * What grows or lies on the lower face keeps to the drawn contour, which is no solid's. Once the head has turned away only the cheek
 * between the ear and the face's edge is seen: the near edge comes forward with the ear.
 */
export function lowerFace({ space, contour }: ExtraRequest, nearTop: number, farTop: number): LowerFace {
  const { side } = space
  const away = awayness(space)
  const ear = space.project(-side * 84, 40, 12)[0] * side
  return {
    near: upTo(contour.near, nearTop).map(([x, y]) => [lerp(x, side * Math.max(x * side, ear), away), y]),
    far: upTo(contour.far, farTop),
  }
}

/** 1 when the face has turned away. */
const awayness = (space: HeadSpace): number => smoothstep(1.6, 2.1, Math.abs(space.yaw))

/** An edge of the face from the chin up to a height, cut there. */
function upTo(edge: readonly Point[], top: number): Point[] {
  const below = edge.filter(([, y], i) => i === 0 || y > top)
  return [...below, [edgeAt(edge, top), top]]
}

/** Cloth from ear to ear over the nose: its upper edge from the near ear on, and all of it with what hangs below. */
export function clothOverFace(request: ExtraRequest, hem: readonly Point[] = []): { top: Point[]; cloth: Path2D } {
  const { space, anatomy, contour } = request
  const { side } = space
  const y = anatomy.eyeY + 24
  const { near, far } = lowerFace(request, y - 8, y - 8)
  const clear = (points: readonly Point[], out: number) =>
    points.map(([x, py]): Point => [x + out * side, py + 2.5 * smoothstep(70, 115, py)])
  const [ear, tip] = [clear(near, -2).at(-1)!, clear(far, 2.5).at(-1)!]
  const on = (x: number, py: number, out: number): Point => {
    const [px, down] = space.project(side * x, py, faceDepth(x, py) + out)
    return [side * Math.max(side * ear[0], Math.min(side * px, side * edgeAt(contour.far, down) + 2.5)), down]
  }
  // Where the turn hides a part of it, the edge does not go back.
  let seen = side * ear[0]
  const top = [ear, on(-48, y + 3, 4), on(0, y - 6, 16), on(48, y + 3, 4), tip].map(([x, py]): Point => {
    seen = Math.max(seen, side * x)
    return [side * seen, py]
  })
  const away = awayness(space)
  const hanging = hem.map(([x, py]): Point => [lerp(x, side * Math.max(side * x, side * ear[0]), away), py])
  const cloth = new Path2D()
  traceCurve(cloth, top, false, true)
  traceCurve(cloth, hull([...clear(near, -2), ...clear(far, 2.5), ...hanging], side))
  cloth.closePath()
  return { top, cloth }
}

/** The tight band around points, from the side the face turns to, under them and up again. */
function hull(points: readonly Point[], side: 1 | -1): Point[] {
  const sorted = points.map(([x, y]): Point => [x * side, y]).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  const turnsIn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0
  const band: Point[] = []
  for (const point of sorted) {
    while (band.length > 1 && turnsIn(band.at(-2)!, band.at(-1)!, point)) band.pop()
    band.push(point)
  }
  return band.map(([x, y]) => [x * side, y])
}

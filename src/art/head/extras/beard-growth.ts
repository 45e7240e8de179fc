import { clamp, lerp, smoothstep } from '#core'
import { type Point, sampleCurve } from '../../ink/ink.ts'
import { edgeAt } from '../contour.ts'
import { faceDepth } from '../space.ts'
import type { ExtraRequest } from './extra.ts'
import { lowerFace } from './lower-face.ts'

/** Where the beard begins on cheek and chin and where it leaves the jaw: as many points each, from ear to ear. */
export interface Growth {
  cheek: Point[]
  jaw: Point[]
}

/** Points from an ear to the chin. */
export const perSide = 14

export function growthOf(request: ExtraRequest): Growth {
  const { subject, space, contour } = request
  const { side } = space
  const turn = Math.abs(space.yaw)
  const drop = subject.pose.face.mouthOpen * 10
  // It comes down from the temples as a narrow strip before the ears.
  const edges = lowerFace(request, 28, lerp(28, 106, smoothstep(0.05, 1.2, turn)))
  const near = edges.near.map(([x, y]): Point => [x - side * 1.5 * smoothstep(40, 70, y), y + 1.5])
  const far = edges.far.map(([x, y]): Point => [x + side * 1.5 * smoothstep(40, 70, y), y + 1.5])
  const at = (x: number, y: number, out = 2): Point =>
    space.project(x, y, faceDepth(x * 0.9, Math.min(y, 118)) + out - 50 * (Math.abs(x) / 82) ** 3)
  const inner = [
    [80, 46],
    [74, 62],
    [64, 77],
    [50, 88],
    [32, 98 + drop],
    [15, 108 + drop],
  ] as const
  const middle = at(0, 110 + drop, 5)
  // What the turned face hides of its far half lies on the profile.
  const top = far.at(-1)!
  const hidden = ([x, y]: Point): Point => {
    const low = Math.max(y, top[1])
    const edge = side * edgeAt(contour.far, low)
    const across = lerp(edge, Math.max(side * middle[0], side * x), smoothstep(top[1], top[1] + 30, low))
    return [side * Math.min(edge, across), low]
  }
  const nearCheek = inner.map(([x, y]) => at(-side * x, y))
  const farCheek = [...inner].reverse().map(([x, y]) => hidden(at(side * x, y)))
  const halves = (one: readonly Point[], other: readonly Point[]): Point[] => {
    const line = [...spread(one, perSide), ...spread(other, perSide).slice(1)]
    // From the picture's left, whichever way the head is turned: no hair changes places when it turns past the middle.
    return side === 1 ? line : line.reverse()
  }
  return {
    cheek: halves([near.at(-1)!, ...nearCheek, middle], [middle, ...farCheek, top]),
    jaw: halves(near.reverse(), far),
  }
}

/** `count` + 1 points along a line, the same way apart. */
function spread(points: readonly Point[], count: number): Point[] {
  const line = sampleCurve(points, 6)
  const length = [0]
  for (let i = 1; i < line.length; i++) length.push(length[i - 1]! + distance(line[i - 1]!, line[i]!))
  const total = length.at(-1)!
  return Array.from({ length: count + 1 }, (_, k) => {
    const way = (total * k) / count
    const i = Math.min(
      line.length - 2,
      Math.max(
        0,
        length.findLastIndex((l) => l <= way),
      ),
    )
    const t = clamp((way - length[i]!) / Math.max(1e-6, length[i + 1]! - length[i]!), 0, 1)
    return mid(line[i]!, line[i + 1]!, t)
  })
}

export const mid = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])

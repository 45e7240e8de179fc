import { clamp, lerp, smoothstep } from '#core'
import { type Point, sampleCurve } from '../../ink/ink.ts'
import { edgeAt } from '../contour.ts'
import { faceDepth } from '../space.ts'
import type { ExtraRequest } from './extra.ts'

/** Where the beard begins on cheek and chin and where it leaves the jaw: as many points each, from ear to ear. */
export interface Growth {
  cheek: Point[]
  jaw: Point[]
}

/** Points from an ear to the chin. */
export const perSide = 14

export function growthOf({ subject, space, contour }: ExtraRequest): Growth {
  const { side } = space
  const turn = Math.abs(space.yaw)
  const drop = subject.pose.face.mouthOpen * 10
  const near = upTo(contour.near, 50).map(([x, y]): Point => [x - side * 1.5, y + 1.5])
  const far = upTo(contour.far, lerp(50, 106, smoothstep(0.05, 1.2, turn))).map(
    ([x, y]): Point => [x + side * 1.5, y + 1.5],
  )
  const at = (x: number, y: number, out = 2): Point =>
    space.project(x, y, faceDepth(x * 0.9, Math.min(y, 118)) + out - 50 * (Math.abs(x) / 82) ** 3)
  const inner = [
    [78, 54],
    [66, 74],
    [50, 88],
    [32, 98 + drop],
    [15, 108 + drop],
  ] as const
  const middle = at(0, 110 + drop, 5)
  // What the turned face hides of its far half lies on the profile.
  const top = far.at(-1)!
  const hidden = ([x, y]: Point): Point => {
    const low = Math.max(y, top[1])
    return [side * Math.min(side * edgeAt(contour.far, low), Math.max(side * middle[0], side * x)), low]
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

/** An edge of the face from the chin up to a height, cut there. */
function upTo(edge: readonly Point[], top: number): Point[] {
  const below = edge.filter(([, y], i) => i === 0 || y > top)
  return [...below, [edgeAt(edge, top), top]]
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

import { lerp } from '#core'
import { point } from '../body/frame.ts'
import { curvePath, type Point, sampleCurve, traceCurve } from '../ink/ink.ts'
import { type Dresser, fold, ink, lineWidth, onBack, onFront, type Tones } from './dresser.ts'

export interface TrunkShape {
  /** Where the garment ends: height of an adult's body, u (waist 510, hip 690). */
  to: number
  /** Room between body and cloth at a height, u. */
  ease: (y: number) => number
  /** Its neckline in front, from the character's right to left, as seen from the front; and at the back. */
  neck: readonly Point[]
  backNeck?: readonly Point[]
  tones: Tones
  fill?: string | CanvasGradient
  /** Line weight of the outline. */
  width?: number
  /** Where the dark side begins at the bust, waist and hem: 0 the dark edge … 1 the lit edge. */
  shade?: readonly [number, number, number]
}

/** The adult height's place on this body. */
export function bodyY(d: Dresser, y: number): number {
  return y <= 190 ? y : 190 + ((y - 190) * (d.frame.size.floor - 190)) / 1505
}

export interface Trunk {
  path: Path2D
  /** Points along the outline, top to bottom. */
  left: Point[]
  right: Point[]
  to: number
}

/** The trunk part of a garment: silhouette from neckline to hem, cel shadow on the dark side, outline. Sleeves grow out of it. */
export function drawTrunk(d: Dresser, shape: TrunkShape): Trunk {
  const { ctx, frame } = d
  const { tones, ease, width = 3.2, shade = [0.3, 0.24, 0.3] } = shape
  const to = bodyY(d, shape.to)
  const facing = frame.cos >= 0
  const neck = facing
    ? shape.neck.map(([x, y]) => onFront(d, x, y, ease(y)))
    : (shape.backNeck ?? defaultBackNeck(d)).map(([x, y]) => onBack(d, x, y, ease(y)))
  const ordered = neck[0]![0] <= neck.at(-1)![0] ? neck : [...neck].reverse()
  const top = (facing ? shape.neck[0]! : [0, 166])[1]
  const levels = [176, 186, 198, 216, 246, 290, 340, 395, 450, 510, 580, 640, 690, 760]
    .map((y) => bodyY(d, y))
    .filter((y) => y > top + 6 && y < to - 18)
  levels.push(to)
  const left: Point[] = []
  const right: Point[] = []
  for (const y of levels) {
    const { left: l, right: r } = frame.edges(y, ease(y))
    left.push(point(l))
    right.push(point(r))
  }
  const hem = [...hemLine(d, to, ease(to))]
  const path = new Path2D()
  traceCurve(path, [ordered[0]!, ...left], false, true)
  traceCurve(path, hem)
  traceCurve(path, [...right].reverse().concat([ordered.at(-1)!]))
  traceCurve(path, [...ordered].reverse())
  path.closePath()
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, width) * 2
  ctx.lineJoin = 'round'
  ctx.stroke(path)
  ctx.fillStyle = shape.fill ?? tones.base
  ctx.fill(path)
  const dark = frame.dark > 0 ? right : left
  const lit = frame.dark > 0 ? left : right
  const inner: Point[] = dark.map((p, i) => {
    const y = levels[i]!
    const bust = bodyY(d, 340)
    const t =
      y < bust
        ? lerp(0.2, shade[0], Math.min(1, (y - 190) / (bust - 190)))
        : y < frame.size.waist
          ? lerp(shade[0], shade[1], (y - bust) / (frame.size.waist - bust))
          : lerp(shade[1], shade[2], Math.min(1, (y - frame.size.waist) / 200))
    const q = lit[i]!
    return [lerp(p[0], q[0], t), lerp(p[1], q[1], t)]
  })
  const shadow = new Path2D()
  const corner = frame.dark > 0 ? ordered.at(-1)! : ordered[0]!
  traceCurve(shadow, [corner, ...dark], false, true)
  traceCurve(shadow, [...inner].reverse())
  shadow.closePath()
  ctx.fillStyle = tones.shadow
  ctx.fill(shadow)
  return { path, left, right, to }
}

/** A hem around the visible side of the trunk, sagging a little in the middle as round things do from above. */
export function hemLine(d: Dresser, y: number, ease: number): Point[] {
  const out: Point[] = []
  const centre = -d.frame.yaw
  for (const turn of [-1.2, -0.6, 0, 0.6, 1.2]) {
    const [x, py] = point(d.frame.surface(centre + turn, y, ease))
    out.push([x, py + 7 * Math.cos(turn)])
  }
  return out
}

function defaultBackNeck(d: Dresser): Point[] {
  const n = d.frame.size.neck.half
  return [
    [-n - 6, 164],
    [0, 172],
    [n + 6, 164],
  ]
}

/** A band around the trunk between two heights: belts, sashes, waistbands. */
export function drawBand(d: Dresser, from: number, to: number, ease: number, tones: Tones, width = 2.8): Point[][] {
  const { ctx, frame } = d
  const y0 = bodyY(d, from)
  const y1 = bodyY(d, to)
  const top = [point(frame.edges(y0, ease).left), ...hemLine(d, y0, ease), point(frame.edges(y0, ease).right)]
  const bottom = [point(frame.edges(y1, ease).left), ...hemLine(d, y1, ease), point(frame.edges(y1, ease).right)]
  const path = new Path2D()
  traceCurve(path, top, false, true)
  traceCurve(path, [...bottom].reverse())
  path.closePath()
  ctx.fillStyle = tones.base
  ctx.fill(path)
  const dark = frame.dark > 0
  const cut = (line: Point[]) => {
    const fine = sampleCurve(line, 4)
    const n = Math.floor(fine.length * 0.3)
    return dark ? fine.slice(fine.length - n) : fine.slice(0, n)
  }
  const shadow = new Path2D()
  for (const [x, y] of cut(top)) shadow.lineTo(x, y)
  for (const [x, y] of cut(bottom).reverse()) shadow.lineTo(x, y)
  shadow.closePath()
  ctx.fillStyle = tones.shadow
  ctx.fill(shadow)
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, width)
  ctx.stroke(path)
  return [top, bottom]
}

/** Creases every close garment has: from the armpits, under the bust, towards the waist. `amount` 0–1. */
export function bodyFolds(d: Dresser, tones: Tones, ease: number, amount = 1): void {
  const { size } = d.frame
  const y = (v: number) => bodyY(d, v)
  const s = size.rings[6]!.width
  if (d.front) {
    for (const side of [-1, 1]) {
      const f = (x: number, at: number): Point => onFront(d, side * x, y(at), ease)
      fold(d, [f(s * 0.94, 268), f(s * 0.8, 300), f(s * 0.58, 318)], 9 * amount, tones.shadow)
      fold(d, [f(s * 0.96, 300), f(s * 0.84, 345), f(s * 0.66, 372)], 7 * amount, tones.shadow)
      fold(d, [f(s * 0.82, 470), f(s * 0.6, 488), f(s * 0.36, 486)], 8 * amount, tones.shadow)
      fold(d, [f(s * 0.84, 520), f(s * 0.62, 516), f(s * 0.42, 524)], 7 * amount, tones.shadow)
    }
    if (size.female && size.child < 0.5) {
      for (const side of [-1, 1]) {
        const f = (x: number, at: number): Point => onFront(d, side * x, y(at), ease)
        fold(d, [f(s * 0.9, 340), f(s * 0.62, 384), f(s * 0.24, 378)], 8 * amount, tones.shadow)
      }
    }
  } else {
    for (const side of [-1, 1]) {
      const b = (x: number, at: number): Point => onBack(d, side * x, y(at), ease)
      fold(d, [b(s * 0.94, 280), b(s * 0.75, 320), b(s * 0.45, 335)], 10 * amount, tones.shadow)
      fold(d, [b(s * 0.82, 480), b(s * 0.6, 500), b(s * 0.3, 496)], 9 * amount, tones.shadow)
    }
    ink(d, [onBack(d, 0, y(200), ease), onBack(d, 2, y(300), ease), onBack(d, 0, y(480), ease)], 2, tones.deep)
  }
}

export { curvePath }

import { type BodyFrame, bodyFrame, type Placed, point, type Side } from '../body/frame.ts'
import type { FigureSubject } from '../character/subject.ts'
import { mixColours } from '../colour/colour.ts'
import { clothLight, clothShadow, lineColour, skinLine, skinShadow } from '../colour/palette.ts'
import { curvePath, foldProfile, inkPath, lineWeight, type Point, polygonPath, taper } from '../ink/ink.ts'

/** The tones one cloth is painted in. */
export interface Tones {
  base: string
  shadow: string
  light: string
  line: string
  /** Deep folds and the inside of openings. */
  deep: string
}

const known = new Map<string, Tones>()

export function tonesOf(base: string): Tones {
  let kept = known.get(base)
  if (kept === undefined) {
    const shadow = clothShadow(base)
    kept = {
      base,
      shadow,
      light: clothLight(base),
      line: lineColour(base),
      deep: mixColours(shadow, lineColour(base), 0.42),
    }
    if (known.size < 2000) known.set(base, kept)
  }
  return kept
}

/** What every garment is sewn with: the frame it hangs on, the light, and strokes of the right weight. */
export interface Dresser {
  ctx: CanvasRenderingContext2D
  frame: BodyFrame
  subject: FigureSubject
  scale: number
  skin: Tones
  main: Tones
  second: Tones
  accent: Tones
  /** The lowest head-unit height that the picture shows; nothing below need be drawn. */
  bottom: number
  /** True when the front of the trunk is towards the viewer at all, and when its back is. */
  front: boolean
  back: boolean
}

export function createDresser(ctx: CanvasRenderingContext2D, subject: FigureSubject): Dresser {
  const frame = bodyFrame(subject)
  const { skin } = subject.design
  const wet = subject.pose.states.wet
  const cloth = (hex: string) =>
    tonesOf(wet > 0.02 ? mixColours(hex, clothShadow(hex), (0.55 * Math.round(wet * 10)) / 10) : hex)
  return {
    ctx,
    frame,
    subject,
    scale: subject.scale,
    skin: {
      base: skin,
      shadow: skinShadow(skin),
      light: skin,
      line: skinLine(skin),
      deep: skinShadow(skinShadow(skin)),
    },
    main: cloth(subject.outfit.main),
    second: cloth(subject.outfit.second),
    accent: cloth(subject.outfit.accent),
    bottom: visibleBottom(ctx),
    front: frame.cos > -0.25,
    back: frame.cos < 0.25,
  }
}

/** The lowest y in the context's own units that falls on its canvas; Infinity when the picture is turned. */
function visibleBottom(ctx: CanvasRenderingContext2D): number {
  const m = ctx.getTransform()
  if (Math.abs(m.b) > 0.35 * Math.abs(m.d) || m.d <= 0) return Number.POSITIVE_INFINITY
  const spread = Math.abs(m.b / m.d) * 400
  return (ctx.canvas.height - m.f) / m.d + spread + 30
}

/** Cloth that would reach through the floor under somebody who kneels or crouches trails over it, away from where they face. */
export function trailing(d: Dresser, [x, y]: Point): Point {
  const { size, pose, sin } = d.frame
  const over = y - size.floor
  if (over <= 0 || Math.abs(pose.roll) > 0.3) return [x, y]
  return [x - over * 0.9 * (Math.abs(sin) > 0.05 ? sin : 0) + Math.sign(x) * over * 0.25, size.floor + over * 0.06]
}

/** A point on the trunk given as it would be seen from the front: `x` from the middle (positive the character's left). */
export function onFront(d: Dresser, x: number, y: number, ease = 0): Point {
  const r = d.frame.ring(y)
  const s = Math.max(-1, Math.min(1, x / (r.width + ease)))
  return point(d.frame.surface(Math.asin(s), y, ease))
}

/** The same on the back: `x` positive the character's left. */
export function onBack(d: Dresser, x: number, y: number, ease = 0): Point {
  const r = d.frame.ring(y)
  const s = Math.max(-1, Math.min(1, x / (r.width + ease)))
  return point(d.frame.surface(Math.PI - Math.asin(s), y, ease))
}

export function frontLine(d: Dresser, rows: readonly Point[], ease = 0): Point[] {
  return rows.map(([x, y]) => onFront(d, x, y, ease))
}

export const lineWidth = (d: Dresser, base: number): number => lineWeight(base, d.scale)

/** A soft crease in shadow colour. */
export function fold(d: Dresser, points: readonly Point[], width: number, colour: string): void {
  d.ctx.fillStyle = colour
  d.ctx.fill(inkPath(points, width, foldProfile, 4))
}

export interface Crease {
  points: readonly Point[]
  /** At its fullest, u. */
  width: number
}

/** Several creases that do not cross, for the price of one. */
export function folds(d: Dresser, creases: readonly Crease[], colour: string): void {
  const path = new Path2D()
  for (const { points, width } of creases) path.addPath(inkPath(points, width, foldProfile, 4))
  d.ctx.fillStyle = colour
  d.ctx.fill(path)
}

/** A drawn line, thin at both ends. */
export function ink(
  d: Dresser,
  points: readonly Point[],
  width: number,
  colour: string,
  rise = 0.25,
  fall = 0.35,
): void {
  d.ctx.fillStyle = colour
  d.ctx.fill(inkPath(points, lineWidth(d, width), taper(rise, fall, 0.12), 5))
}

/** A flat piece of cloth with its outline: lapels, collars, pockets, plates. `smooth` runs a curve through the points. */
export function piece(
  d: Dresser,
  points: readonly Point[],
  tones: Tones,
  options: { width?: number; smooth?: boolean; fill?: string | CanvasGradient; closed?: boolean } = {},
): Path2D {
  const { width = 2.6, smooth = false, fill = tones.base } = options
  const path = smooth ? curvePath(points, true) : polygonPath(points)
  const { ctx } = d
  ctx.fillStyle = fill
  ctx.fill(path)
  if (width > 0) {
    ctx.strokeStyle = tones.line
    ctx.lineWidth = lineWidth(d, width)
    ctx.lineJoin = 'round'
    ctx.stroke(path)
  }
  return path
}

/** A stroke of even width: piping, seams, straps. */
export function stroke(d: Dresser, points: readonly Point[], width: number, colour: string, smooth = true): void {
  const { ctx } = d
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.stroke(smooth ? curvePath(points) : openPath(points))
  ctx.lineCap = 'butt'
}

function openPath(points: readonly Point[]): Path2D {
  const path = new Path2D()
  points.forEach(([x, y], i) => {
    if (i === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  })
  return path
}

/** Which of the character's sides is farther from the viewer. */
export const farSide = (frame: BodyFrame): Side => (frame.sin >= 0 ? 1 : -1)
export { type Placed, point }

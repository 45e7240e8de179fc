import { lerp } from '#core'
import { mixColours } from '../colour/colour.ts'
import { type Point, traceCurve } from '../ink/ink.ts'
import { type Crease, type Dresser, folds, ink, lineWidth } from './dresser.ts'
import type { SkirtCut } from './outfit.ts'
import { hangSkirt, type SkirtHang } from './skirt-hang.ts'
import { bodyY } from './trunk.ts'

type Edges = Pick<SkirtHang, 'left' | 'right'>

function outline({ left, right }: Edges, hem: readonly Point[]): Path2D {
  const path = new Path2D()
  traceCurve(path, left, false, true)
  traceCurve(path, [left.at(-1)!, ...hem, right.at(-1)!])
  traceCurve(path, [...right].reverse())
  path.closePath()
  return path
}

/** The inside of a skirt that a knee has opened: seen behind the legs. */
export function drawLining(d: Dresser, cut: SkirtCut): void {
  const { behind, left, right } = hangSkirt(d, cut)
  if (behind === null) return
  const path = outline({ left, right }, behind)
  d.ctx.lineJoin = 'round'
  d.ctx.strokeStyle = cut.tones.line
  d.ctx.lineWidth = lineWidth(d, 3.2) * 2
  d.ctx.stroke(path)
  d.ctx.fillStyle = cut.tones.deep
  d.ctx.fill(path)
}

/** A skirt, a robe's or a coat's lower half: cloth from the waist that goes round both legs and swings. */
export function drawSkirt(d: Dresser, cut: SkirtCut): void {
  const { ctx, frame } = d
  const { tones } = cut
  if (frame.place(0, bodyY(d, cut.from), 0).y - 40 > d.bottom) return
  const { left, right, hem, behind, joints } = hangSkirt(d, cut)
  const hemL = left.at(-1)!
  const hemR = right.at(-1)!
  const path = outline({ left, right }, hem)
  ctx.lineJoin = 'round'
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, 3.2) * 2
  ctx.stroke(path)
  let fill: string | CanvasGradient = tones.base
  if (cut.hem !== null) {
    fill = ctx.createLinearGradient(0, left[0]![1], 0, Math.max(hemL[1], hemR[1]))
    fill.addColorStop(0, tones.base)
    fill.addColorStop(0.45, mixColours(tones.base, cut.hem, 0.12))
    fill.addColorStop(1, cut.hem)
  }
  ctx.fillStyle = fill
  ctx.fill(path)
  const edge = (side: readonly Point[], t: number): Point => {
    const span = t * (side.length - 1)
    const i = Math.max(0, Math.min(side.length - 2, Math.floor(span)))
    const f = span - i
    return [lerp(side[i]![0], side[i + 1]![0], f), lerp(side[i]![1], side[i + 1]![1], f)]
  }
  const at = (across: number, t: number): Point => {
    const l = edge(joints.left, t)
    const rr = edge(joints.right, t)
    const u = (across + 1) / 2
    return [lerp(l[0], rr[0], u), lerp(l[1], rr[1], u) + Math.sin(Math.PI * u) * 12 * t]
  }
  ctx.save()
  ctx.clip(path)
  const dark = frame.dark
  const shadow = new Path2D()
  traceCurve(
    shadow,
    [at(dark * 0.42, 0), at(dark * 0.36, 0.34), at(dark * 0.5, 0.7), at(dark * 0.46, 1.05)],
    false,
    true,
  )
  traceCurve(shadow, [at(dark * 1.2, 1.05), at(dark * 1.2, 0)])
  shadow.closePath()
  ctx.globalAlpha = cut.hem === null ? 1 : 0.72
  ctx.fillStyle = tones.shadow
  ctx.fill(shadow)
  ctx.globalAlpha = 0.8
  const pleats = Array.from({ length: cut.folds }, (_, i): Crease => {
    const u = ((i + 0.5) / cut.folds) * 1.9 - 0.95
    const start = 0.08 + ((i * 37) % 10) * 0.02
    return { points: [at(u * 0.72, start), at(u * 0.84, 0.45), at(u * 0.98, 1.02)], width: 13 }
  })
  folds(d, pleats, tones.shadow)
  ctx.globalAlpha = 1
  cut.detail?.(d, { at, middle: Math.max(-1.2, Math.min(1.2, frame.sin * 1.15)), path })
  // The ends of the pleats stand on the hem, which a slit takes away under some of them.
  if (behind === null) ctx.restore()
  for (let i = 0; i < cut.folds; i += 2) {
    const u = ((i + 0.7) / cut.folds) * 1.9 - 0.95
    ink(d, [at(u * 0.99, 1), at(u * 0.93, 0.75), at(u * 0.86, 0.5)], 1.8, tones.deep, 0.05, 0.9)
  }
  if (behind !== null) ctx.restore()
}

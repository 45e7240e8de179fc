import { lerp, smoothstep } from '#core'
import { type Placed, point } from '../body/frame.ts'
import { mixColours } from '../colour/colour.ts'
import { type Point, traceCurve } from '../ink/ink.ts'
import { type Dresser, fold, ink, lineWidth } from './dresser.ts'
import type { SkirtCut } from './outfit.ts'
import { bodyY } from './trunk.ts'

/** A skirt, a robe's or a coat's lower half: cloth from the waist that goes round both legs and swings. */
export function drawSkirt(d: Dresser, cut: SkirtCut): void {
  const { ctx, frame } = d
  const { size, pose, legs } = frame
  const { tones, ease } = cut
  const y0 = bodyY(d, cut.from)
  if (frame.place(0, y0, 0).y - 40 > d.bottom) return
  const k = (size.floor - 190) / 1505
  const hip = size.hip.y
  const waist = frame.edges(y0, ease * 0.4)
  const hips = frame.edges(Math.min(hip, y0 + 190), ease)
  const full = bodyY(d, cut.to)
  const length = full - hip
  const sway = pose.clothSway * 60
  const flutter = Math.sin(pose.time * 1.7) * 3
  // Where the hem hangs: under the legs, further out than either.
  const share = Math.min(1, length / (size.leg.thigh + size.leg.shin))
  const under = (leg: { hip: Placed; knee: Placed; ankle: Placed }): Point => {
    const t = share * 2
    const { hip: h, knee, ankle } = leg
    return t <= 1
      ? [lerp(h.x, knee.x, t), lerp(h.y, knee.y, t)]
      : [lerp(knee.x, ankle.x, t - 1), lerp(knee.y, ankle.y, t - 1)]
  }
  const a = under(legs.left)
  const b = under(legs.right)
  const bottom =
    pose.stance === 'kneel' ? size.floor : Math.max(a[1], b[1]) + (share >= 0.99 ? size.leg.ankle * 0.72 : 0)
  const r = size.leg.calf + cut.flare * k
  const knees: Point[] = [point(legs.left.knee), point(legs.right.knee)]
  const kneeY = Math.max(knees[0]![1], knees[1]![1])
  // A knee that is lifted far before the other lifts the cloth on its side.
  const apart = smoothstep(20, 150, Math.abs(knees[0]![0] - knees[1]![0]))
  const close = lerp(0.7, 1.04, apart)
  const kneeAt = (way: 1 | -1) => {
    const outer = way * (knees[0]![0] - knees[1]![0]) > 0 ? knees[0]! : knees[1]!
    return lerp(kneeY, outer[1], apart)
  }
  const kneeR = size.leg.knee + 12 + cut.flare * 0.45 * k
  const minX = Math.min(a[0], b[0]) - r
  const maxX = Math.max(a[0], b[0]) + r
  const kneeMin = Math.min(knees[0]![0], knees[1]![0]) - kneeR
  const kneeMax = Math.max(knees[0]![0], knees[1]![0]) + kneeR
  const midT = 0.5
  const left: Point[] = [point(waist.left), point(hips.left)]
  const right: Point[] = [point(waist.right), point(hips.right)]
  // Cloth blows off the knees on one side and lies against them on the other.
  if (bottom > kneeY + 30) {
    const straightL = lerp(hips.left.x, minX, midT)
    const straightR = lerp(hips.right.x, maxX, midT)
    left.push([Math.min(straightL + 8, lerp(straightL, kneeMin, close)) + Math.min(0, sway) * 0.3, kneeAt(-1)])
    right.push([Math.max(straightR - 8, lerp(straightR, kneeMax, close)) + Math.max(0, sway) * 0.3, kneeAt(1)])
  }
  // What streams far to a side is lifted there.
  const lift = Math.max(0, Math.abs(sway) - 24) * 0.7
  left.push([minX + sway * (sway < 0 ? 1.35 : 0.8) + flutter, bottom - (sway < 0 ? lift : 0)])
  right.push([maxX + sway * (sway > 0 ? 1.35 : 0.8) + flutter, bottom - (sway > 0 ? lift : 0)])
  const hemL = left.at(-1)!
  const hemR = right.at(-1)!
  const wave = 5 + cut.folds * 0.3
  const hem: Point[] = []
  const steps = Math.max(4, cut.folds)
  for (let i = 1; i < steps; i++) {
    const t = i / steps
    const sag = Math.sin(Math.PI * t) * 14
    hem.push([lerp(hemL[0], hemR[0], t), lerp(hemL[1], hemR[1], t) + sag + (i % 2 === 0 ? -wave : wave) * 0.5])
  }
  const path = new Path2D()
  traceCurve(path, left, false, true)
  traceCurve(path, [hemL, ...hem, hemR])
  traceCurve(path, [...right].reverse())
  path.closePath()
  ctx.lineJoin = 'round'
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, 3.2) * 2
  ctx.stroke(path)
  let fill: string | CanvasGradient = tones.base
  if (cut.hem !== null) {
    fill = ctx.createLinearGradient(0, left[0]![1], 0, bottom)
    fill.addColorStop(0, tones.base)
    fill.addColorStop(0.45, mixColours(tones.base, cut.hem, 0.12))
    fill.addColorStop(1, cut.hem)
  }
  ctx.fillStyle = fill
  ctx.fill(path)
  const edge = (side: Point[], t: number): Point => {
    const span = t * (side.length - 1)
    const i = Math.max(0, Math.min(side.length - 2, Math.floor(span)))
    const f = span - i
    return [lerp(side[i]![0], side[i + 1]![0], f), lerp(side[i]![1], side[i + 1]![1], f)]
  }
  const at = (across: number, t: number): Point => {
    const l = edge(left, t)
    const rr = edge(right, t)
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
  for (let i = 0; i < cut.folds; i++) {
    const u = ((i + 0.5) / cut.folds) * 1.9 - 0.95
    const start = 0.08 + ((i * 37) % 10) * 0.02
    fold(d, [at(u * 0.72, start), at(u * 0.84, 0.45), at(u * 0.98, 1.02)], 13, tones.shadow)
  }
  ctx.globalAlpha = 1
  cut.detail?.(d, { at, middle: Math.max(-1.2, Math.min(1.2, frame.sin * 1.15)), path })
  ctx.restore()
  for (let i = 0; i < cut.folds; i += 2) {
    const u = ((i + 0.7) / cut.folds) * 1.9 - 0.95
    ink(d, [at(u * 0.99, 1), at(u * 0.93, 0.75), at(u * 0.86, 0.5)], 1.8, tones.deep, 0.05, 0.9)
  }
}

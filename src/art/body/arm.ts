import { curvePath, type Point, polygonPath } from '../ink/ink.ts'
import { type Dresser, fold, ink, lineWidth, type Tones } from '../outfits/dresser.ts'
import type { ArmGeometry, SleeveCut } from '../outfits/outfit.ts'
import { drawWideSleeve } from '../outfits/wide-sleeve.ts'
import { propNamed } from '../props/library.ts'
import type { ArmBones } from './frame.ts'
import { drawHand } from './hand.ts'
import { type Limb, limbEdge, limbPath, limbStrip, sideTowards } from './limb.ts'

/** `root` is the shoulder's cap, painted before the trunk so that its outline shows only where the arm stands out. */
export type ArmPart = 'all' | 'fore' | 'root'

interface ArmLimbs {
  upper: Limb
  fore: Limb
}

/** The arm's two limbs with `ease` of cloth on them. */
export function armLimbs(d: Dresser, bones: ArmBones, ease: number): ArmLimbs {
  const { arm } = d.frame.size
  const { shoulder, elbow, wrist } = bones
  const near = 1 + 0.25 * bones.pose.foreshorten
  const root = arm.root + ease
  const mid = arm.elbow + ease
  const end = arm.wrist + ease * 0.85
  const foreLength = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y)
  // A forearm that points at the viewer is seen end on: as thick as it is, but never a disc on a stick.
  const swell = foreLength < 90 ? 1 + (90 - foreLength) / 500 : 1
  return {
    upper: {
      a: [shoulder.x, shoulder.y],
      b: [elbow.x, elbow.y],
      rows: [
        [0, root * 0.98, root * 0.98],
        [0.22, root, root],
        [0.55, root * 0.62 + mid * 0.36, root * 0.62 + mid * 0.36],
        [1, mid, mid],
      ],
    },
    fore: {
      a: [elbow.x, elbow.y],
      b: [wrist.x, wrist.y],
      rows: [
        [0, mid, mid],
        [0.25, mid * 1.04, mid * 1.04],
        [0.65, (mid * 0.5 + end * 0.52) * near, (mid * 0.5 + end * 0.52) * near],
        [1, end * near * swell, end * near * swell],
      ],
    },
  }
}

/** How far the elbow is bent in the picture, 0–π, and to which side. */
function bendSeen(bones: ArmBones): number {
  const { shoulder, elbow, wrist } = bones
  const a = Math.atan2(elbow.x - shoulder.x, elbow.y - shoulder.y)
  const b = Math.atan2(wrist.x - elbow.x, wrist.y - elbow.y)
  return Math.atan2(Math.sin(b - a), Math.cos(b - a))
}

/** Paints one arm with its sleeve and hand. `fore` paints only from the elbow on, over what passed before the upper arm. */
export function drawArm(d: Dresser, bones: ArmBones, cut: SleeveCut, part: ArmPart = 'all'): void {
  if (part === 'root') {
    const bare = cut.kind === 'bare'
    const { upper } = armLimbs(d, bones, bare ? 0 : cut.kind === 'wide' ? 12 : cut.ease)
    const { ctx } = d
    const tones = bare ? d.skin : cut.tones
    const path = limbPath(upper, upper.rows[0]![1] * 0.72, 0)
    ctx.strokeStyle = tones.line
    ctx.lineWidth = lineWidth(d, bare ? 2.7 : 3.1) * 2
    ctx.lineJoin = 'round'
    ctx.stroke(path)
    ctx.fillStyle = tones.base
    ctx.fill(path)
    return
  }
  const hidden = bones.pose.hand === 'behind'
  if (cut.kind === 'wide') {
    drawArmTube(d, bones, { ...cut, kind: 'fitted', length: 2, ease: 2, cuff: null }, part, false)
    if (!hidden) drawHandOf(d, bones, cut)
    drawWideSleeve(d, bones, cut, part)
  } else {
    if (!hidden) drawHandOf(d, bones, cut)
    drawArmTube(d, bones, cut, part, true)
  }
}

function drawHandOf(d: Dresser, bones: ArmBones, cut: SleeveCut): void {
  const { ctx } = d
  if (bones.wrist.y - 140 > d.bottom) return
  ctx.save()
  ctx.translate(bones.wrist.x, bones.wrist.y)
  ctx.rotate(bones.handAngle)
  drawHand(ctx, {
    shape: bones.pose.hand,
    thumb: bones.thumb,
    size: bones.handSize,
    palm: bones.palm,
    look: { skin: d.subject.design.skin, glove: cut.glove?.base ?? null, nails: null },
    scale: d.scale,
    holds: bones.pose.holds,
    propTurn: bones.pose.propTurn === undefined ? null : bones.pose.propTurn - bones.handAngle,
    drawProp: (target, kind) => {
      const prop = propNamed(kind)
      if (prop.sided === true && d.frame.sin < 0) target.scale(-1, 1)
      prop.drawHeld(target)
    },
  })
  ctx.restore()
}

function drawArmTube(d: Dresser, bones: ArmBones, cut: SleeveCut, part: ArmPart, details: boolean): void {
  const bare = cut.kind === 'bare'
  if (bare || cut.length < 1.95) paintTube(d, bones, armLimbs(d, bones, 0), d.skin, part, 2, false)
  if (bare) {
    if (details) cut.detail?.(d, geometry(armLimbs(d, bones, 0), bones))
    return
  }
  const limbs = armLimbs(d, bones, cut.ease)
  paintTube(d, bones, limbs, cut.tones, part, cut.length, true)
  if (cut.cuff !== null) drawCuff(d, limbs, cut)
  if (details) cut.detail?.(d, geometry(limbs, bones))
}

function geometry(limbs: ArmLimbs, bones: ArmBones): ArmGeometry {
  return {
    side: bones.side,
    at(t, across) {
      const limb = t <= 1 ? limbs.upper : limbs.fore
      return alongLimb(limb, t <= 1 ? t : t - 1, across)
    },
  }
}

/** A point on a limb: `t` along, `across` −1 … 1 over its width. */
export function alongLimb(limb: Limb, t: number, across: number): Point {
  const { rows, a, b } = limb
  let i = 0
  while (i < rows.length - 2 && rows[i + 1]![0] < t) i++
  const [t0, l0] = rows[i]!
  const [t1, l1] = rows[i + 1]!
  const w = l0 + (l1 - l0) * Math.max(0, Math.min(1, (t - t0) / (t1 - t0)))
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = Math.hypot(dx, dy) || 1
  return [a[0] + dx * t - (dy / length) * w * across, a[1] + dy * t + (dx / length) * w * across]
}

function cutLimb(limb: Limb, to: number): Limb {
  if (to >= 1) return limb
  const { a, b, rows } = limb
  const end: Point = [a[0] + (b[0] - a[0]) * to, a[1] + (b[1] - a[1]) * to]
  return {
    a,
    b: end,
    rows: [0, 0.35, 0.7, 1].map((t) => {
      const w = widthAt(rows, t * to)
      return [t, w, w] as const
    }),
  }
}

function widthAt(rows: Limb['rows'], t: number): number {
  for (let i = 0; i < rows.length - 1; i++) {
    const [t0, w0] = rows[i]!
    const [t1, w1] = rows[i + 1]!
    if (t <= t1) return w0 + ((w1 - w0) * (t - t0)) / (t1 - t0)
  }
  return rows.at(-1)![1]
}

function paintTube(
  d: Dresser,
  bones: ArmBones,
  limbs: ArmLimbs,
  tones: Tones,
  part: ArmPart,
  length: number,
  cloth: boolean,
): void {
  const { ctx } = d
  const upper = cutLimb(limbs.upper, Math.min(1, length))
  const fore = length > 1 ? cutLimb(limbs.fore, length - 1) : null
  const openEnd = cloth ? 2 : 6
  const upperPath = limbPath(upper, upper.rows[0]![1] * 0.72, fore === null ? openEnd : upper.rows[3]![1] * 0.7)
  const forePath = fore === null ? null : limbPath(fore, fore.rows[0]![1] * 0.7, openEnd)
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, cloth ? 3.1 : 2.7) * 2
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  // No outline over the shoulder: the arm grows out of the trunk. Its sides begin below.
  if (part === 'all') {
    const inner = innerSide(d, bones, upper)
    const edgeIn = limbEdge(upper, inner)
    const edgeOut = limbEdge(upper, -inner)
    ctx.stroke(curvePath(edgeOut))
    ctx.stroke(curvePath([alongLimb(upper, 0.3, inner), ...edgeIn.slice(2)]))
    if (fore === null) ctx.stroke(upperPath)
  }
  if (forePath !== null) ctx.stroke(forePath)
  ctx.lineCap = 'butt'
  ctx.fillStyle = tones.base
  if (part === 'all') ctx.fill(upperPath)
  if (forePath !== null) ctx.fill(forePath)
  ctx.fillStyle = tones.shadow
  const dark = d.frame.dark
  if (part === 'all') ctx.fill(limbStrip(upper, sideTowards(upper, dark), 0.3, true))
  if (fore !== null) ctx.fill(limbStrip(fore, sideTowards(fore, dark), 0.25))
  if (fore === null) return
  const bend = bendSeen(bones)
  const inside = bend > 0 ? 1 : -1
  if (part === 'all' && Math.abs(bend) > 0.15) {
    // The joint: smooth the shadow's corner, crease the inside of the bend.
    const a = alongLimb(upper, 0.93, -inside * 0.96)
    const b = alongLimb(fore, 0.09, -inside * 0.2)
    if (Math.abs(bend) > 0.5) ink(d, [alongLimb(upper, 1, -inside * 0.98), midway(a, b)], 2.2, tones.line, 0.05, 0.9)
  }
  if (!cloth) return
  const amount = Math.min(1, 0.35 + Math.abs(bend))
  const s = -inside
  fold(
    d,
    [alongLimb(upper, 0.8, s * 0.95), alongLimb(upper, 0.9, s * 0.2), alongLimb(upper, 0.94, -s * 0.5)],
    9 * amount,
    tones.shadow,
  )
  fold(
    d,
    [alongLimb(fore, 0.1, s * 0.95), alongLimb(fore, 0.1, s * 0.1), alongLimb(fore, 0.04, -s * 0.55)],
    10 * amount,
    tones.shadow,
  )
  fold(
    d,
    [alongLimb(fore, 0.26, s * 0.95), alongLimb(fore, 0.2, s * 0.2), alongLimb(fore, 0.13, -s * 0.3)],
    7 * amount,
    tones.shadow,
  )
  ink(
    d,
    [alongLimb(fore, 0.06, s * 0.96), alongLimb(fore, 0.07, s * 0.3), alongLimb(fore, 0.02, -s * 0.2)],
    1.6,
    tones.line,
    0.05,
    0.8,
  )
  if (length > 1.8) {
    fold(d, [alongLimb(fore, 0.78, -0.95), alongLimb(fore, 0.83, -0.1), alongLimb(fore, 0.81, 0.5)], 6, tones.shadow)
    fold(d, [alongLimb(fore, 0.9, 0.95), alongLimb(fore, 0.88, 0.2), alongLimb(fore, 0.92, -0.4)], 5, tones.shadow)
  }
}

/** Which side of the upper arm faces the trunk. */
function innerSide(d: Dresser, bones: ArmBones, limb: Limb): 1 | -1 {
  const spine = d.frame.place(0, d.frame.size.shoulder.y + 60, 0)
  const a = alongLimb(limb, 0.4, 1)
  const b = alongLimb(limb, 0.4, -1)
  void bones
  return Math.hypot(a[0] - spine.x, a[1] - spine.y) <= Math.hypot(b[0] - spine.x, b[1] - spine.y) ? 1 : -1
}

function midway(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

function drawCuff(d: Dresser, limbs: ArmLimbs, cut: SleeveCut): void {
  const { cuff, length } = cut
  if (cuff === null) return
  const limb = length > 1 ? limbs.fore : limbs.upper
  const end = length > 1 ? length - 1 : length
  const span = Math.hypot(limb.b[0] - limb.a[0], limb.b[1] - limb.a[1]) || 1
  const from = end - cuff.length / Math.max(span, 80)
  const { ctx } = d
  const band = (t0: number, t1: number, wide: number, tones: Tones) => {
    const path = polygonPath([
      alongLimb(limb, t0, -wide),
      alongLimb(limb, t1, -wide),
      alongLimb(limb, t1 + 6 / Math.max(span, 80), 0),
      alongLimb(limb, t1, wide),
      alongLimb(limb, t0, wide),
      alongLimb(limb, t0 + 6 / Math.max(span, 80), 0),
    ])
    ctx.strokeStyle = tones.line
    ctx.lineWidth = lineWidth(d, 2.6)
    ctx.fillStyle = tones.base
    ctx.fill(path)
    ctx.stroke(path)
  }
  if (cuff.shirt !== null) band(end - 0.01, end + 13 / Math.max(span, 80), 0.84, cuff.shirt)
  band(from, end, 1.02, cuff.tones)
}

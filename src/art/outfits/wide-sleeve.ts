import { lerp, smoothstep } from '#core'
import type { ArmPart } from '../body/arm.ts'
import { alongLimb, armLimbs } from '../body/arm.ts'
import type { ArmBones } from '../body/frame.ts'
import { curvePath, type Point, traceCurve } from '../ink/ink.ts'
import { type Dresser, fold, ink, lineWidth } from './dresser.ts'
import type { SleeveCut } from './outfit.ts'

/** The mouth of a wide sleeve: its upper and lower lip. Cloth hangs: the lower lip is pulled down whatever the arm does. */
interface Mouth {
  upper: Point
  lower: Point
  /** Unit vectors: out of the mouth, and from its upper to its lower lip. */
  out: Point
  across: Point
}

function mouthOf(d: Dresser, bones: ArmBones, cut: SleeveCut): Mouth {
  const { elbow, wrist } = bones
  const { arm } = d.frame.size
  const k = arm.fore / 240
  const length = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y) || 1
  const f: Point = [(wrist.x - elbow.x) / length, (wrist.y - elbow.y) / length]
  const down = f[1]
  // The perpendicular that points down, else the one away from the trunk's middle.
  let n: Point = [-f[1], f[0]]
  if (n[1] < 0) n = [-n[0], -n[1]]
  const width = cut.ease * k
  const hanging = smoothstep(0.55, 1, down)
  const above = lerp(26 * k, width * 0.5, hanging)
  const below = lerp(width * 1.25, width * 0.56, hanging)
  const pull = 1 - smoothstep(0.4, 0.98, down)
  let across: Point = [lerp(n[0], 0, pull * 0.75), lerp(n[1], 1, pull * 0.75)]
  const m = Math.hypot(across[0], across[1]) || 1
  across = [across[0] / m, across[1] / m]
  const sway = d.frame.pose.clothSway * 26 + Math.sin(d.frame.pose.time * 2.1 + bones.side) * 2.5
  const reach = lerp(4, 34 * k, hanging) - (down < -0.2 ? 30 * k * Math.min(1, -down) : 0)
  const base: Point = [wrist.x + f[0] * reach, wrist.y + f[1] * reach]
  const upper: Point = [base[0] - n[0] * above * lerp(1, 1, hanging) + sway * 0.4 * hanging, base[1] - n[1] * above]
  const lower: Point = [base[0] + across[0] * below + sway, base[1] + across[1] * below + Math.abs(sway) * -0.15]
  return { upper, lower, out: f, across }
}

/** A robe's sleeve over a painted arm: from the shoulder, widening from the elbow to a mouth that hangs. */
export function drawWideSleeve(d: Dresser, bones: ArmBones, cut: SleeveCut, part: ArmPart): void {
  const { ctx } = d
  const { tones } = cut
  const limbs = armLimbs(d, bones, 12)
  const mouth = mouthOf(d, bones, cut)
  const { upper: top, lower: low } = mouth
  // The limb's side that carries the upper lip.
  const probeA = alongLimb(limbs.fore, 0.9, 1)
  const probeB = alongLimb(limbs.fore, 0.9, -1)
  const near = (p: Point) => Math.hypot(p[0] - top[0], p[1] - top[1])
  const s = near(probeA) <= near(probeB) ? 1 : -1
  const elbowLow = alongLimb(limbs.upper, 0.92, -s)
  const { elbow } = bones
  const sag: Point = [
    (elbowLow[0] + low[0]) / 2 + (elbow.x - (elbow.x + low[0]) / 2) * 0.1,
    (elbowLow[1] + low[1]) / 2 + Math.abs(low[0] - elbowLow[0]) * 0.16,
  ]
  const outer = [0, 0.3, 0.65, 0.97].map((t) => alongLimb(limbs.upper, t, s * (1 + t * 0.18)))
  const foreTop = [0.3, 0.65].map((t) => {
    const p = alongLimb(limbs.fore, t, s * 1.3)
    return [lerp(p[0], top[0], t * t * 0.8), lerp(p[1], top[1], t * t * 0.8)] as Point
  })
  const inner = [0.62, 0.22].map((t) => alongLimb(limbs.upper, t, -s * (1 + t * 0.22)))
  const start = alongLimb(limbs.upper, 0, -s * 0.9)
  const lip: Point = [(top[0] + low[0]) / 2 + mouth.out[0] * 10, (top[1] + low[1]) / 2 + mouth.out[1] * 10]
  const cap = alongLimb(limbs.upper, -0.08, s * 0.3)
  const fromElbow = part === 'fore'
  const upSide = fromElbow
    ? [alongLimb(limbs.upper, 0.85, s), ...outer.slice(3), ...foreTop, top]
    : [cap, ...outer, ...foreTop, top]
  const downSide = fromElbow ? [low, sag, elbowLow] : [low, sag, elbowLow, ...inner, start]
  const body = new Path2D()
  traceCurve(body, upSide, false, true)
  traceCurve(body, [top, lip, low])
  traceCurve(body, downSide)
  body.closePath()
  const edges = new Path2D()
  traceCurve(edges, upSide.slice(fromElbow ? 0 : 1), false, true)
  traceCurve(edges, [top, lip, low])
  traceCurve(edges, fromElbow ? downSide : downSide.slice(0, -1))
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, 3.2) * 2
  ctx.stroke(edges)
  ctx.lineCap = 'butt'
  ctx.fillStyle = tones.base
  ctx.fill(body)
  // The cloth under the arm is in its own shade.
  ctx.save()
  ctx.clip(body)
  const shade = new Path2D()
  const inset = (p: Point, q: Point, t: number): Point => [lerp(p[0], q[0], t), lerp(p[1], q[1], t)]
  // An arm that hangs has its shade on the side away from the light; one that is lifted, below.
  const flip = mouth.out[1] > 0.8 && (low[0] - top[0]) * d.frame.dark < 0
  if (flip) {
    traceCurve(shade, upSide, false, true)
    traceCurve(shade, [
      inset(top, low, 0.3),
      inset(foreTop[1]!, sag, 0.36),
      inset(outer[3]!, elbowLow, 0.38),
      outer[0]!,
    ])
  } else {
    traceCurve(shade, [...downSide].reverse(), false, true)
    traceCurve(shade, [
      inset(low, top, 0.34),
      inset(sag, foreTop[0]!, 0.42),
      inset(elbowLow, outer[3]!, 0.4),
      ...(fromElbow ? [] : [start]),
    ])
  }
  shade.closePath()
  ctx.fillStyle = tones.shadow
  ctx.fill(shade)
  if (cut.cuff !== null) {
    const { tones: trim, length } = cut.cuff
    const back = (p: Point, by: number): Point => [p[0] - mouth.out[0] * by, p[1] - mouth.out[1] * by]
    const band = new Path2D()
    traceCurve(band, [back(top, -20), back(lip, -20), back(low, -20)], false, true)
    traceCurve(band, [back(low, length), back(lip, length), back(top, length)])
    band.closePath()
    ctx.fillStyle = trim.base
    ctx.fill(band)
    ctx.strokeStyle = trim.line
    ctx.lineWidth = lineWidth(d, 1.8)
    ctx.stroke(curvePath([back(low, length), back(lip, length), back(top, length)]))
    if (cut.cuff.shirt !== null) {
      ctx.strokeStyle = cut.cuff.shirt.base
      ctx.lineWidth = 3
      ctx.stroke(curvePath([back(low, length + 8), back(lip, length + 8), back(top, length + 8)]))
    }
  }
  ctx.restore()
  const ends: Point[] = [0.3, 0.55, 0.8].map((t) => inset(top, low, t))
  const root = alongLimb(limbs.fore, 0.1, -s * 0.4)
  for (const [i, end] of ends.entries()) {
    const mid: Point = [lerp(root[0], end[0], 0.5), lerp(root[1], end[1], 0.5) + i * 4]
    fold(d, [root, mid, [end[0] - mouth.out[0] * 14, end[1] - mouth.out[1] * 14]], 7, tones.shadow)
  }
  ink(
    d,
    [alongLimb(limbs.fore, 0.02, -s * 0.9), [lerp(elbow.x, low[0], 0.45), lerp(elbow.y, low[1], 0.42)]],
    2,
    tones.line,
    0.05,
    0.9,
  )
  if (!fromElbow) {
    fold(
      d,
      [alongLimb(limbs.upper, 0.7, -s), alongLimb(limbs.upper, 0.84, -s * 0.2), alongLimb(limbs.upper, 0.9, s * 0.5)],
      9,
      tones.shadow,
    )
    fold(
      d,
      [alongLimb(limbs.upper, 0.36, -s), alongLimb(limbs.upper, 0.5, -s * 0.1), alongLimb(limbs.upper, 0.6, s * 0.3)],
      8,
      tones.shadow,
    )
  }
}

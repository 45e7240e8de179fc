import { smoothstep } from '#core'
import { curvePath, type Point } from '../ink/ink.ts'
import { type Crease, type Dresser, folds, ink, lineWidth, type Tones } from '../outfits/dresser.ts'
import type { LegCut, ShoeCut } from '../outfits/outfit.ts'
import { alongLimb } from './arm.ts'
import type { LegBones } from './frame.ts'
import { type Limb, limbEdge, limbPath, limbStrip, sideTowards } from './limb.ts'
import { drawShoe } from './shoe.ts'
import { drawSeat } from './trouser-seat.ts'

interface LegLimbs {
  thigh: Limb
  shin: Limb
}

function legLimbs(d: Dresser, bones: LegBones, ease: readonly [number, number, number], cloth: boolean): LegLimbs {
  const { leg } = d.frame.size
  const { hip, knee, ankle } = bones
  const [e0, e1, e2] = ease
  const root = leg.root + e0
  const mid = leg.knee + e1
  const calf = leg.calf + (e1 + e2) / 2
  const end = leg.end + e2
  const { sin, cos } = d.frame
  // Seen from the side a calf lies behind and a shin before: the limb is not a tube.
  const back = sin * 5
  const outer = bones.side * (cos >= 0 ? 1 : -1) * 2.5 * Math.abs(cos)
  const shape = cloth ? 0.35 : 1
  // Cloth hangs off the under side of a shin that is not upright, and lies on its upper side.
  const sag = cloth ? underSide(d, [knee.x, knee.y], [ankle.x, ankle.y]) * Math.min(13, e2 * 0.9) : 0
  // Walking down from hip to ankle the limb's left side is the right of the picture.
  const lean = (back + outer) * shape
  return {
    thigh: {
      a: [hip.x, hip.y],
      b: [knee.x, knee.y],
      rows: [
        [0, root, root],
        [0.3, root * 0.97 + lean, root * 0.97 - lean],
        [0.68, root * 0.4 + mid * 0.56, root * 0.4 + mid * 0.56],
        [1, mid, mid],
      ],
    },
    shin: {
      a: [knee.x, knee.y],
      b: [ankle.x, ankle.y],
      rows: [
        [0, mid, mid],
        [0.28, calf - lean - sag * 0.3, calf + lean + sag * 0.5],
        [0.62, calf * 0.55 + end * 0.42 - sag * 0.35, calf * 0.55 + end * 0.42 + sag],
        [1, end - sag * 0.3, end + sag],
      ],
    },
  }
}

/** How far a limb's right side lies below it, −1 … 1, seen with the whole figure's turn. */
function underSide(d: Dresser, a: Point, b: Point): number {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const { roll } = d.frame.pose
  return ((b[0] - a[0]) * Math.cos(roll) - (b[1] - a[1]) * Math.sin(roll)) / length
}

/** Both legs with trousers and shoes, the farther first. */
export function drawLegs(d: Dresser, cut: LegCut, shoe: ShoeCut): void {
  const { left, right } = d.frame.legs
  const score = (leg: LegBones) => leg.knee.z + leg.ankle.z * 0.5 + leg.hip.z
  const order = score(left) <= score(right) ? [left, right] : [right, left]
  const sitting = d.frame.pose.stance === 'sit' && d.frame.cos > -0.2
  if (sitting && d.frame.cos <= 0.35 && cut.kind === 'trousers') drawSeat(d, cut)
  for (const bones of order) drawLeg(d, bones!, cut, shoe)
  if (!sitting && cut.kind === 'trousers') drawSeat(d, cut)
}

function drawLeg(d: Dresser, bones: LegBones, cut: LegCut, shoe: ShoeCut): void {
  if (bones.hip.y - 60 > d.bottom) return
  const boot = shoe.kind === 'boot'
  const seat = bones.knee.z - bones.hip.z > d.frame.size.leg.thigh * 0.7
  if (!boot) drawShoe(d, bones, shoe)
  if (cut.kind === 'bare' || cut.length < 1.9)
    paint(d, bones, legLimbs(d, bones, [0, 0, 0], false), d.skin, 2, false, seat)
  if (cut.kind === 'trousers') {
    const limbs = legLimbs(d, bones, cut.ease, true)
    paint(d, bones, limbs, cut.tones, cut.length, true, seat)
    if (cut.crease && !seat) crease(d, limbs, cut.tones)
    cut.detail?.(d, {
      side: bones.side,
      at: (t, across) => (t <= 1 ? alongLimb(limbs.thigh, t, -across) : alongLimb(limbs.shin, t - 1, -across)),
    })
  }
  if (boot) drawShoe(d, bones, shoe)
}

function paint(
  d: Dresser,
  bones: LegBones,
  limbs: LegLimbs,
  tones: Tones,
  length: number,
  cloth: boolean,
  seat: boolean,
): void {
  const { ctx } = d
  const { thigh } = limbs
  const shin = shorten(limbs.shin, Math.max(0.02, length - 1))
  const thighPath = limbPath(thigh, 10, thigh.rows[3]![1] * 0.72)
  const shinPath = limbPath(shin, shin.rows[0]![1] * (seat ? 0.95 : 0.72), cloth ? 4 : 8)
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, cloth ? 3.2 : 2.7) * 2
  ctx.lineJoin = 'round'
  // A thigh that points at the viewer overlaps its shin: paint it as a knee before the seat.
  ctx.stroke(thighPath)
  ctx.stroke(shinPath)
  ctx.fillStyle = tones.base
  ctx.fill(thighPath)
  ctx.fill(shinPath)
  ctx.fillStyle = tones.shadow
  const dark = d.frame.dark
  // Between the legs the shade begins as a point under the lit seat.
  const inwards = bones.side * (d.frame.cos >= 0 ? 1 : -1) !== dark
  ctx.fill(limbStrip(thigh, sideTowards(thigh, dark), 0.25, cloth && inwards))
  ctx.fill(limbStrip(shin, sideTowards(shin, dark), 0.25))
  const behind = bones.hip.z < -20
  if (behind) {
    // The far leg stands in the near one's shade.
    ctx.save()
    ctx.globalAlpha *= 0.45
    const both = new Path2D(thighPath)
    both.addPath(shinPath)
    ctx.fill(both)
    ctx.restore()
  }
  const toBack = d.frame.sin >= 0 ? 1 : -1
  if (!cloth) {
    if (!seat)
      ink(
        d,
        [alongLimb(shin, 0.03, toBack * 0.4), alongLimb(shin, 0.07, 0), alongLimb(shin, 0.05, -toBack * 0.4)],
        1.5,
        tones.shadow,
      )
    return
  }
  const bent = kneeBend(bones)
  const s = bent >= 0 ? 1 : -1
  const amount = 0.6 + Math.min(1, Math.abs(bent) * 1.4)
  // Cloth gathers behind a bent knee and is pulled from there over the thigh and the calf.
  const pulled = smoothstep(0.45, 1.1, Math.abs(bent))
  const creases: Crease[] = [
    {
      points: [alongLimb(shin, 0.07, s * 0.96), alongLimb(shin, 0.08, s * 0.1), alongLimb(shin, 0.04, -s * 0.5)],
      width: 11 * amount,
    },
  ]
  if (!seat)
    creases.push(
      {
        points: [alongLimb(thigh, 0.06, s * 0.9), alongLimb(thigh, 0.14, 0.1 * s), alongLimb(thigh, 0.18, -s * 0.5)],
        width: 11,
      },
      {
        points: [alongLimb(thigh, 0.9, s * 0.96), alongLimb(thigh, 0.96, s * 0.2), alongLimb(thigh, 0.97, -s * 0.4)],
        width: 10 * amount,
      },
    )
  if (!seat && pulled > 0.02)
    creases.push(
      {
        points: [alongLimb(thigh, 0.96, s * 0.9), alongLimb(thigh, 0.8, s * 0.42), alongLimb(thigh, 0.58, -s * 0.15)],
        width: 12 * pulled,
      },
      {
        points: [alongLimb(shin, 0.05, s * 0.85), alongLimb(shin, 0.24, s * 0.4), alongLimb(shin, 0.46, -s * 0.1)],
        width: 12 * pulled,
      },
    )
  if (length > 1.9)
    creases.push(
      { points: [alongLimb(shin, 0.8, -0.96), alongLimb(shin, 0.86, -0.2), alongLimb(shin, 0.85, 0.5)], width: 9 },
      { points: [alongLimb(shin, 0.91, 0.96), alongLimb(shin, 0.93, 0.1), alongLimb(shin, 0.9, -0.5)], width: 9 },
    )
  folds(d, creases, tones.shadow)
  ink(
    d,
    [alongLimb(shin, 0.05, s * 0.97), alongLimb(shin, 0.07, s * 0.4), alongLimb(shin, 0.05, 0)],
    1.8,
    tones.line,
    0.05,
    0.85,
  )
  if (length > 1.9) {
    ink(
      d,
      [alongLimb(shin, 0.92, 0.97), alongLimb(shin, 0.935, 0.4), alongLimb(shin, 0.925, 0)],
      1.6,
      tones.line,
      0.05,
      0.85,
    )
  }
}

function crease(d: Dresser, limbs: LegLimbs, tones: Tones): void {
  const { cos, sin } = d.frame
  if (cos < -0.2) return
  const across = -sin * 0.8
  const points: Point[] = [0.2, 0.6, 1].map((t) => alongLimb(limbs.thigh, t, across))
  points.push(alongLimb(limbs.shin, 0.4, across), alongLimb(limbs.shin, 0.95, across))
  const { ctx } = d
  ctx.strokeStyle = tones.light
  ctx.lineWidth = lineWidth(d, 1.9)
  ctx.stroke(curvePath(points))
}

function kneeBend(bones: LegBones): number {
  const a = Math.atan2(bones.knee.x - bones.hip.x, bones.knee.y - bones.hip.y)
  const b = Math.atan2(bones.ankle.x - bones.knee.x, bones.ankle.y - bones.knee.y)
  return Math.atan2(Math.sin(b - a), Math.cos(b - a))
}

function shorten(limb: Limb, to: number): Limb {
  if (to >= 1) return limb
  const { a, b } = limb
  return {
    a,
    b: [a[0] + (b[0] - a[0]) * to, a[1] + (b[1] - a[1]) * to],
    rows: [0, 0.3, 0.65, 1].map((t) => {
      const at = alongLimb(limb, t * to, 1)
      const cx = a[0] + (b[0] - a[0]) * t * to
      const cy = a[1] + (b[1] - a[1]) * t * to
      const w = Math.hypot(at[0] - cx, at[1] - cy)
      return [t, w, w] as const
    }),
  }
}

export { legLimbs, limbEdge }

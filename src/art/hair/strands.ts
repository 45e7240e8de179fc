import { clamp, lerp, type Random } from '#core'
import { onSkull, type Point3 } from '../head/space.ts'
import type { Lock } from './hair-style.ts'

/*
 * The few ways hair grows: along the head, or along it and then down. Members of the family are lists of these.
 * Azimuth 0 is the face, 90 the character's left, 180 the back; elevation 90 the crown, 0 the temples. Degrees.
 */

export interface CombedStrand {
  from: readonly [azimuth: number, elevation: number]
  to: readonly [azimuth: number, elevation: number]
  width: number
  /** Lift of the middle and of the tip off the shell, as a radius factor over 1. */
  lift?: number
  flick?: number
  /** Sideways bow of the middle, degrees. */
  bow?: number
  swing?: number
  lines?: number
  profile?: (t: number) => number
  under?: boolean
  close?: boolean
}

/** A strand that lies on the head all its way: fringes, short hair. */
export function combed({
  from,
  to,
  width,
  lift = 0.04,
  flick = 0,
  bow = 0,
  swing = 0.5,
  lines = 1,
  profile,
  under,
  close,
}: CombedStrand): Lock {
  const way: Point3[] = []
  for (let i = 0; i <= 5; i++) {
    const t = i / 5
    // Falls over the brow's edge faster than it leaves the crown.
    const azimuth = lerp(from[0], to[0], t ** 1.15) + bow * Math.sin(Math.PI * t)
    const elevation = lerp(from[1], to[1], t)
    way.push(
      onSkull(azimuth, elevation, 1 + lift * Math.sin(Math.PI * Math.min(1, t * 1.25) * 0.8) + flick * t * t * t),
    )
  }
  return {
    way,
    width,
    swing: swing * 22,
    lines,
    ...(profile === undefined ? {} : { profile }),
    ...(under === true ? { under } : {}),
    ...(close === true ? { close } : {}),
  }
}

export interface HangingStrand {
  from: readonly [azimuth: number, elevation: number]
  /** Azimuth and elevation at which it leaves the head. */
  leave: readonly [azimuth: number, elevation: number]
  /** Where its tip hangs: y in u (chin 123, shoulder 192, waist 510). */
  to: number
  width: number
  /** Outwards at the tip, u; inwards negative. */
  flare?: number
  /** Curls: how far from side to side (u) and how many. */
  wave?: number
  waves?: number
  phase?: number
  swing?: number
  lines?: number
  profile?: (t: number) => number
  lift?: number
  /** Moves the hanging part towards the viewer, u. */
  forward?: number
  under?: boolean
}

/** A strand that leaves the head and hangs: long hair, side locks, tails. */
export function hanging(strand: HangingStrand): Lock {
  const {
    from,
    leave,
    to,
    width,
    flare = 0,
    wave = 0,
    waves = 1.5,
    phase = 0,
    swing = 1,
    lines = 2,
    profile,
    lift = 0.05,
    forward = 0,
    under,
  } = strand
  const way: Point3[] = []
  for (let i = 0; i <= 3; i++) {
    const t = i / 3
    way.push(onSkull(lerp(from[0], leave[0], t), lerp(from[1], leave[1], t), 1 + lift * t))
  }
  const [x0, y0, z0] = way[3]!
  const reach = Math.hypot(x0, z0) || 1
  const [ox, oz] = [x0 / reach, z0 / reach]
  const steps = clamp(Math.round((to - y0) / 60) + Math.round(wave > 0 ? waves * 2.5 : 0), 3, 12)
  for (let i = 1; i <= steps; i++) {
    const t = i / steps
    const out = flare * t ** 1.4
    const curl = wave * Math.sin((t * waves + phase) * Math.PI * 2) * Math.min(1, t * 2.2)
    // A wave runs around the head's side, so that it shows from every side.
    way.push([
      x0 + ox * out + oz * curl + ox * curl * 0.6,
      lerp(y0, to, t),
      z0 + oz * out - ox * curl * 0.4 + forward * Math.min(1, t * 2),
    ])
  }
  return {
    way,
    width,
    swing: swing * clamp((to - y0) / 7, 8, 60),
    lines,
    ...(profile === undefined ? {} : { profile }),
    ...(under === true ? { under } : {}),
  }
}

/** Widest in the upper third, long sharp tip. */
export const leafProfile = (t: number): number => {
  const rise = Math.min(1, 0.16 + (t / 0.4) * 0.84)
  return t < 0.42 ? rise : Math.max(0, (1 - t) / 0.58) ** 0.86
}

/** Keeps its width to near the end: cut hair, and strands of a dense mass. */
export const bandProfile = (t: number): number =>
  Math.min(1, 0.08 + t * 2.6) * (t < 0.8 ? 1 : Math.max(0, (1 - t) / 0.2) ** 0.6)

/** Gathered at the root, full in the middle, gathered tip: tails. */
export const tailProfile = (t: number): number => Math.sin(Math.PI * (0.16 + 0.84 * t ** 0.85)) ** 0.7

/** Short hair round ears and nape, from temple to temple. `reach` is the nape's elevation, `shag` 0–1 how untidy. */
export function cropped({ random, reach, shag = 0 }: { random: Random; reach: number; shag?: number }): Lock[] {
  const locks: Lock[] = []
  for (let i = 0; i < 15; i++) {
    const azimuth = 72 + (216 * i) / 14
    const behind = Math.min(
      1,
      Math.abs(((azimuth + 180) % 360) - 180 === 0 ? 1 : Math.abs(180 - Math.abs(180 - azimuth)) - 72) / 60,
    )
    const ear = azimuth > 80 && azimuth < 100 ? 1 : azimuth > 260 && azimuth < 280 ? 1 : 0
    const end = ear === 1 ? -4 - 8 * shag : lerp(-24, reach, behind)
    locks.push(
      combed({
        from: [azimuth, 58],
        to: [azimuth + random.range(-6, 6) * (0.5 + shag), end + random.range(-3, 3)],
        width: 30 - 5 * behind,
        lift: 0.012 + 0.05 * shag,
        flick: 0.03 * shag + random.range(0, 0.04) * shag,
        lines: 2,
        swing: 0.15 + 0.2 * shag,
        close: true,
        profile: (t) => Math.min(1, 0.1 + t * 2.2) * (t < 0.7 ? 1 : Math.max(0, (1 - t) / 0.3) ** 0.75),
      }),
    )
  }
  return locks
}

/** One strand of a tail: rises from its tie, goes out behind and falls. Lengths in u. */
export function tail({
  from,
  rise,
  out,
  to,
  spread,
  width,
  random,
}: {
  from: readonly [number, number]
  rise: number
  out: number
  to: number
  spread: number
  width: number
  random: Random
}): Lock {
  const [x, y, z] = onSkull(from[0], from[1], 1.02)
  const reach = Math.hypot(x, z) || 1
  const [ox, oz] = [x / reach, z / reach]
  const end = to + random.range(-18, 18)
  const side = spread + random.range(-4, 4)
  const at = (o: number, s: number, py: number): Point3 => [x + ox * o - oz * s, py, z + oz * o + ox * s]
  const top = y - rise
  return {
    way: [
      at(0, 0, y),
      at(out * 0.45, side * 0.3, top),
      at(out * 0.95, side * 0.7, top + 16),
      at(out * 1.15, side, lerp(top, end, 0.42)),
      at(out * 1.0, side * 1.25, lerp(top, end, 0.72)),
      at(out * 0.72, side * 1.1, end),
    ],
    width,
    swing: 46,
    lines: 2,
    free: true,
    profile: tailProfile,
  }
}

/** Hair combed off the brow, from the hairline back: strands without a visible root. `rise` is how much it stands up. */
export function combedBack({
  span,
  front,
  back,
  gather,
  rise = 0.03,
  count = 9,
}: {
  span: number
  front: (azimuth: number) => number
  back: number
  gather: number
  rise?: number
  count?: number
}): Lock[] {
  const locks: Lock[] = []
  for (let i = 0; i < count; i++) {
    const azimuth = -span + (2 * span * i) / (count - 1)
    locks.push(
      combed({
        from: [azimuth, front(Math.abs(azimuth)) + 1],
        to: [azimuth * gather, back],
        width: (span * 4.1) / count,
        lift: rise,
        lines: 2,
        swing: 0,
        profile: (t) => Math.sin(Math.PI * Math.min(1, 0.03 + t * 0.97)) ** 0.5,
      }),
    )
  }
  return locks
}

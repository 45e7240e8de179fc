import { referenceLeg } from '#art'
import { lerp, smoothstep } from '#core'

/** The grown leg that poses are written for, u: thigh, shin, and the ankle's height over the floor. */
const thigh = 465.5
const shin = 425.5
export const ankleHeight = 57
/** Ball of the foot and heel, forward of the ankle. */
const ball = 66
const heel = -30

export interface Gait {
  /** Farthest the foot lands before the hip and leaves behind it, u. */
  reachFront: number
  reachBack: number
  /** Share of a step cycle that the foot is on the ground. */
  contact: number
  /** Height of the hip over the ankle, as a share of the leg: mean, and how far it swings. */
  hip: number
  bob: number
  /** How high the ankle is lifted in the swing, u. */
  lift: number
  /** Heel lift at the end of contact, radians; toe lift at landing. */
  push: number
  land: number
}

/** Ground covered by one whole cycle (two steps), u. */
export const cycleLength = (gait: Gait): number => (gait.reachFront + gait.reachBack) / gait.contact

export interface LegMoment {
  flex: number
  bend: number
  foot: number
}

/** Height of the hip over the floor at a phase of the cycle, u, for a grown leg. */
export function hipHeight(gait: Gait, phase: number): number {
  return referenceLeg * (gait.hip + gait.bob * Math.cos(phase * Math.PI * 4 + Math.PI)) + ankleHeight
}

/**
 * One leg at `phase` 0–1 of its cycle; 0 is the landing. On the ground the foot's point of contact goes back exactly as fast as
 * the body goes forward: first on the heel, then flat, then rolling over the ball.
 */
export function legInGait(gait: Gait, cycle: number): LegMoment {
  const phase = cycle - Math.floor(cycle)
  const { reachFront, reachBack, contact } = gait
  const hipY = hipHeight(gait, cycle)
  let x: number
  let y: number
  let pitch: number
  if (phase < contact) {
    const t = phase / contact
    const ground = reachFront - (reachFront + reachBack) * t
    pitch = t < 0.16 ? -gait.land * (1 - t / 0.16) : gait.push * smoothstep(0.52, 1, t) ** 1.25
    ;[x, y] = ankleOver(ground, pitch)
  } else {
    const t = (phase - contact) / (1 - contact)
    const [x0, y0] = ankleOver(-reachBack, gait.push)
    const [x1, y1] = ankleOver(reachFront, -gait.land)
    const eased = t * t * (3 - 2 * t)
    x = lerp(x0, x1, lerp(t, eased, 0.65))
    y = lerp(y0, y1, eased) - gait.lift * Math.sin(Math.PI * t) ** 1.3
    pitch = lerp(gait.push, -gait.land, smoothstep(0, 0.9, t))
  }
  return reach(x, y + hipY, pitch)
}

/** Where the ankle is (forward of the hip, and against the floor at 0, up negative) when the flat foot would stand at `ground`. */
function ankleOver(ground: number, pitch: number): [number, number] {
  const c = Math.cos(pitch)
  const s = Math.sin(pitch)
  const point = pitch > 0 ? ball : heel
  return [ground + point - (point * c - ankleHeight * s), -(ankleHeight * c + point * s)]
}

/** Thigh and knee for an ankle at (forward, down) of the hip. */
export function reach(x: number, down: number, foot: number): LegMoment {
  const distance = Math.min(Math.hypot(x, down), thigh + shin - 0.5)
  const straight = Math.atan2(x, down)
  const bend = Math.PI - Math.acos(clampCos((thigh * thigh + shin * shin - distance * distance) / (2 * thigh * shin)))
  const lead = Math.acos(clampCos((thigh * thigh + distance * distance - shin * shin) / (2 * thigh * distance)))
  return { flex: straight + lead, bend, foot }
}

const clampCos = (v: number): number => Math.max(-1, Math.min(1, v))

import type { Random } from '#core'
import { clamp } from '#core'
import type { Figure, Shot } from '#direction'
import type { Key } from './curves.ts'
import { drift, followKeys } from './curves.ts'
import { spotSide } from './spots.ts'

/** Where someone looks at a moment. Yaws and pitches in radians; eyes in −1…1 of their range in the lids. */
export interface Look {
  headYaw: number
  headPitch: number
  eyesX: number
  eyesY: number
}

interface Aim {
  yaw: number
  pitch: number
}

/** Heads turn at most this far against the shoulders. */
const mostNeck = 1.15
/** A turn of this much fills the eyes' range. */
const eyeReach = 0.62

/** Plans where someone looks through a shot; evaluate the result at any time in any order. */
export function planGaze(
  figure: Figure,
  shot: Shot,
  random: Random,
  fps: number,
): (seconds: number, bodyYaw: number) => Look {
  const start: Aim = { yaw: figure.facing, pitch: 0 }
  const aims = [
    { at: 0, aim: start },
    ...figure.gazes.map(({ at, target }) => ({ at: at / fps, aim: aimAt(target, figure, shot) })),
  ]
  // A gaze given for the first frame is the state in which the shot begins, not a turn.
  const keyed = aims.filter((_, i) => i > 0 || aims[1] === undefined || aims[1].at > 0)
  const yaw: Key[] = keyed.map(({ at, aim }) => ({ at, value: aim.yaw }))
  const pitch: Key[] = keyed.map(({ at, aim }) => ({ at, value: aim.pitch }))
  const phase = random.range(0, 10)
  const saccades = planSaccades(random.fork('saccade'))
  return (seconds, bodyYaw) => {
    const eyesYaw = followKeys(yaw, seconds, { lag: 0, seconds: 0.12 })
    const eyesPitch = followKeys(pitch, seconds, { lag: 0, seconds: 0.12 })
    const wanted = followKeys(yaw, seconds, { lag: 0.1, seconds: 0.55, overshoot: 0.06 })
    const turned = bodyYaw + clamp(shortestTurn(bodyYaw, wanted) * 0.86, -mostNeck, mostNeck)
    const headYaw = turned + 0.028 * drift(seconds, 0.21, phase)
    const headPitch =
      followKeys(pitch, seconds, { lag: 0.08, seconds: 0.5, overshoot: 0.04 }) * 0.7 +
      0.018 * drift(seconds, 0.17, phase + 3)
    const [sx, sy] = saccades(seconds)
    return {
      headYaw,
      headPitch,
      eyesX: clamp(shortestTurn(headYaw, eyesYaw) / eyeReach + sx, -1, 1),
      eyesY: clamp((eyesPitch - headPitch) / 0.4 + sy, -1, 1),
    }
  }
}

function aimAt(target: Figure['gazes'][number]['target'], figure: Figure, shot: Shot): Aim {
  const ahead = figure.facing === 0 ? 1 : Math.sign(figure.facing)
  if (typeof target !== 'string') {
    const other = shot.figures.find(({ character }) => character === target.character)
    if (other === undefined) return { yaw: ahead * Math.max(0.5, Math.min(0.95, Math.abs(figure.facing))), pitch: 0 }
    // Someone at the camera's shoulder is looked at past the lens; someone across the picture, across it.
    if (other.spot.startsWith('foreground')) return { yaw: 0.42 * Math.sign(spotSide[other.spot]), pitch: 0 }
    const across = Math.sign(spotSide[other.spot] - spotSide[figure.spot]) || ahead
    if (figure.spot.startsWith('foreground')) return { yaw: figure.facing, pitch: 0 }
    return { yaw: across * 0.95, pitch: 0 }
  }
  switch (target) {
    case 'viewer':
      return { yaw: 0, pitch: 0 }
    case 'left':
      return { yaw: -0.75, pitch: 0 }
    case 'right':
      return { yaw: 0.75, pitch: 0 }
    case 'up':
      return { yaw: figure.facing * 0.7, pitch: -0.42 }
    case 'down':
      return { yaw: figure.facing * 0.8, pitch: 0.45 }
    case 'away':
      return { yaw: -ahead * 0.55, pitch: 0.16 }
  }
}

/** Eyes are never quite still: small jumps every 0.6 to 1.5 s. */
function planSaccades(random: Random): (seconds: number) => readonly [number, number] {
  const jumps: { at: number; x: number; y: number }[] = [{ at: 0, x: 0, y: 0 }]
  for (let at = random.range(0.4, 1.2); at < 20; at += random.range(0.6, 1.5)) {
    jumps.push({ at, x: random.range(-0.09, 0.09), y: random.range(-0.05, 0.05) })
  }
  return (seconds) => {
    let i = jumps.length - 1
    while (i > 0 && jumps[i]!.at > seconds) i--
    const to = jumps[i]!
    const from = jumps[Math.max(0, i - 1)]!
    const t = clamp((seconds - to.at) / 0.08, 0, 1)
    return [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t]
  }
}

/** The turn from one yaw to another the short way round, −π…π. */
export function shortestTurn(from: number, to: number): number {
  const turn = (to - from) % (Math.PI * 2)
  return turn > Math.PI ? turn - Math.PI * 2 : turn < -Math.PI ? turn + Math.PI * 2 : turn
}

import { clamp, hashText, type Unit } from '#core'
import type { CameraMove, Shot } from '#direction'
import { drift, easeInOut, easeOut } from './curves.ts'
import { opticsOf } from './lens.ts'

/** Where the camera is against the shot's framing: moved by design pixels, zoomed about the framing's centre, rolled in radians. */
export interface CameraState {
  x: number
  y: number
  /** 1 is the framing itself; never below 1, so that no edge shows. */
  zoom: number
  roll: number
  /** Share of its way that the farthest of the set goes along: a long lens leaves less between near and far. */
  far: Unit
}

/** A camera move over the whole shot: `t` 0–1 of the shot, `seconds` from its start, `amount` 0–1. */
type Move = (t: number, seconds: number, amount: number, phase: number) => Partial<Omit<CameraState, 'far'>>

const moves: Record<CameraMove, Move> = {
  static: () => ({}),
  'push-in': (t, _s, a) => ({ zoom: 1 + 0.2 * a * easeInOut(t) }),
  'pull-out': (t, _s, a) => ({ zoom: 1 + 0.2 * a * (1 - easeInOut(t)) }),
  'pan-left': (t, _s, a) => ({ x: 110 * a * (1 - 2 * easeInOut(t)), zoom: 1 + 0.12 * a }),
  'pan-right': (t, _s, a) => ({ x: -110 * a * (1 - 2 * easeInOut(t)), zoom: 1 + 0.12 * a }),
  'tilt-up': (t, _s, a) => ({ y: 130 * a * (1 - 2 * easeInOut(t)), zoom: 1 + 0.1 * a }),
  'tilt-down': (t, _s, a) => ({ y: -130 * a * (1 - 2 * easeInOut(t)), zoom: 1 + 0.1 * a }),
  'truck-left': (t, _s, a) => ({ x: 120 * a * (1 - 2 * t), zoom: 1 + 0.12 * a }),
  'truck-right': (t, _s, a) => ({ x: -120 * a * (1 - 2 * t), zoom: 1 + 0.12 * a }),
  follow: (_t, s, a, p) => ({ y: 5 * a * drift(s, 1.8, p), zoom: 1.02 }),
  handheld: (_t, s, a, p) => ({
    x: 14 * a * drift(s, 0.55, p),
    y: 12 * a * drift(s, 0.7, p + 4),
    roll: 0.006 * a * drift(s, 0.4, p + 8),
    zoom: 1 + 0.035 * a,
  }),
  shake: (_t, s, a, p) => {
    const fade = Math.exp(-3.2 * s)
    return {
      x: 34 * a * fade * drift(s, 9, p),
      y: 30 * a * fade * drift(s, 11, p + 5),
      roll: 0.012 * a * fade * drift(s, 8, p),
      zoom: 1 + 0.06 * a,
    }
  },
  whip: (_t, s, a) => ({ x: -900 * a * (1 - easeOut(s / 0.28)), zoom: 1 }),
  'crash-in': (_t, s, a) => ({ zoom: 1 + 0.34 * a * easeOut((s - 0.08) / 0.3) }),
}

/** The camera at a frame of a shot. The same for every size the picture is rendered at. */
export function evaluateCamera(shot: Shot, frame: number, fps = 25): CameraState {
  const t = clamp(frame / Math.max(1, shot.length - 1), 0, 1)
  const move = moves[shot.move.kind](t, frame / fps, shot.move.amount, (hashText(shot.id) % 1000) / 100)
  return { x: 0, y: 0, zoom: 1, roll: 0, far: opticsOf(shot).far, ...move }
}

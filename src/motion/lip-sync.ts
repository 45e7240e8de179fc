import type { SpeechTiming, Viseme } from '#direction'

/** What a mouth does for a sound: opening 0–1, width −1 pursed … 1 stretched, teeth 0–1. */
export interface MouthShape {
  open: number
  width: number
  teeth: number
  /** 0 silent … 1 in the middle of speech: how much the expression's own mouth gives way. */
  speaking: number
}

const shapes: Record<Viseme, readonly [open: number, width: number, teeth: number]> = {
  rest: [0, 0, 0],
  M: [0, -0.05, 0],
  A: [0.85, 0.15, 0.25],
  E: [0.48, 0.45, 0.4],
  I: [0.3, 0.58, 0.5],
  O: [0.6, -0.55, 0.05],
  U: [0.32, -0.8, 0],
  F: [0.16, 0.1, 0.7],
  S: [0.22, 0.35, 0.9],
}

/** Mouths move before the sound: seen this much earlier, s. */
const lead = 0.06
/** Half the width of the window that blends neighbouring shapes (co-articulation), s. */
const reach = 0.07

/**
 * The mouth at a moment of a spoken line, `seconds` from its first sample. Neighbouring shapes blend in a triangular
 * window; lips pressed for M, B and P win over it so that they are seen to close.
 */
export function mouthAt(timing: SpeechTiming, seconds: number): MouthShape {
  const now = seconds + lead
  let weightSum = 0
  let open = 0
  let width = 0
  let teeth = 0
  let voiced = 0
  let pressed = 0
  for (const { shape, start, end } of timing.visemes) {
    const weight = windowOverlap(now, start, end)
    if (weight <= 0) continue
    const [o, w, t] = shapes[shape]
    weightSum += weight
    open += o * weight
    width += w * weight
    teeth += t * weight
    if (shape !== 'rest') voiced += weight
    if (shape === 'M') pressed += weight
  }
  const closing = Math.max(0, 1 - pressed * 1.6)
  return {
    open: open * closing,
    width: weightSum > 0 ? width : 0,
    teeth: teeth * closing,
    speaking: Math.min(1, voiced * 1.5),
  }
}

/** Share of the triangular window around `now` that falls into a range; the whole window is 1. */
function windowOverlap(now: number, start: number, end: number): number {
  return area((end - now) / reach) - area((start - now) / reach)
}

/** Integral of the triangle of height 1 over −1…1 up to x. */
function area(x: number): number {
  if (x <= -1) return 0
  if (x >= 1) return 1
  return x < 0 ? (1 + x) ** 2 / 2 : 1 - (1 - x) ** 2 / 2
}

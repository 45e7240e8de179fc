import { lerp } from '#core'
import type { Expression } from '#direction'

/** How a way of speaking changes a voice. Factors of 1 and offsets of 0 change nothing. */
export interface Delivery {
  /** Factor on the fundamental. */
  pitch: number
  /** Added to the melody's excursion, −1…1. */
  range: number
  /** Factor on the pace. */
  rate: number
  /** Added to the voice's breath and roughness, −1…1. */
  breath: number
  roughness: number
  /** How much the voice shakes, 0–1. */
  tremor: number
  /** How much louder the line is in the mix, dB. It is also brighter: effort is heard in the voice itself. */
  gainDb: number
  /** Factor on the pauses inside the line. */
  pauses: number
  /** Factor on the formants: a smile shortens the mouth. */
  formants: number
}

const plain: Delivery = {
  pitch: 1,
  range: 0,
  rate: 1,
  breath: 0,
  roughness: 0,
  tremor: 0,
  gainDb: 0,
  pauses: 1,
  formants: 1,
}

/** At full intensity. After what phonetics finds for acted emotion: anger and joy are high, wide and quick; grief low, narrow, slow. */
const full: Record<Expression, Partial<Delivery>> = {
  neutral: {},
  happy: { pitch: 1.14, range: 0.35, rate: 1.1, gainDb: 1.2, formants: 1.03 },
  laugh: { pitch: 1.2, range: 0.45, rate: 1.12, gainDb: 2, breath: 0.1, formants: 1.04 },
  smirk: { pitch: 0.97, range: 0.25, rate: 0.9, gainDb: -0.5, pauses: 1.25 },
  angry: { pitch: 1.17, range: 0.4, rate: 1.16, roughness: 0.3, gainDb: 3.5, pauses: 0.7 },
  shocked: { pitch: 1.26, range: 0.45, rate: 1.08, gainDb: 2, breath: 0.15, pauses: 1.25 },
  sad: { pitch: 0.92, range: -0.4, rate: 0.8, breath: 0.2, gainDb: -3, pauses: 1.6, formants: 0.98 },
  cry: { pitch: 1.1, range: 0.15, rate: 0.82, breath: 0.35, roughness: 0.2, tremor: 0.7, gainDb: -0.5, pauses: 1.7 },
  cold: { pitch: 0.92, range: -0.45, rate: 0.88, gainDb: -1, pauses: 1.3 },
  shy: { pitch: 1.06, range: -0.2, rate: 0.9, breath: 0.3, gainDb: -3, pauses: 1.35 },
  shout: { pitch: 1.32, range: 0.45, rate: 1.06, roughness: 0.35, gainDb: 5, pauses: 0.8 },
  determined: { pitch: 1.03, range: 0.2, rate: 0.92, gainDb: 2, pauses: 1.2 },
  afraid: {
    pitch: 1.22,
    range: -0.15,
    rate: 1.15,
    breath: 0.35,
    roughness: 0.1,
    tremor: 0.6,
    gainDb: -1.5,
    pauses: 1.3,
  },
  pain: { pitch: 1.1, range: 0.2, rate: 0.84, breath: 0.3, roughness: 0.35, tremor: 0.4, gainDb: 0.5, pauses: 1.6 },
  disgust: { pitch: 0.94, range: 0.25, rate: 0.88, roughness: 0.2, gainDb: 0.5, pauses: 1.15 },
  tender: { pitch: 0.96, range: -0.15, rate: 0.86, breath: 0.3, gainDb: -3, pauses: 1.3, formants: 1.01 },
  tired: { pitch: 0.9, range: -0.4, rate: 0.78, breath: 0.25, gainDb: -3, pauses: 1.6 },
  confused: { pitch: 1.08, range: 0.3, rate: 0.9, pauses: 1.35 },
}

/** How a line is delivered with an expression at an intensity of 0–1. Even at 0 a quarter of the expression is heard. */
export function deliveryOf(expression: Expression, intensity: number): Delivery {
  const target = { ...plain, ...full[expression] }
  const t = 0.25 + 0.75 * Math.min(1, Math.max(0, intensity))
  const mix = (name: keyof Delivery) => lerp(plain[name], target[name], t)
  return {
    pitch: mix('pitch'),
    range: mix('range'),
    rate: mix('rate'),
    breath: mix('breath'),
    roughness: mix('roughness'),
    tremor: mix('tremor'),
    gainDb: mix('gainDb'),
    pauses: mix('pauses'),
    formants: mix('formants'),
  }
}

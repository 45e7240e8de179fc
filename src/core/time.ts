import { z } from 'zod'
import type { Frames, Samples, Seconds } from './units.ts'
import { sampleRate } from './units.ts'

/** Frames a second as a fraction, so that 29.97 is exact: 30000/1001. */
export const frameRateSchema = z.object({
  numerator: z.number().int().min(1).max(240_000),
  denominator: z.number().int().min(1).max(1001),
})
export type FrameRate = z.infer<typeof frameRateSchema>

export const framesPerSecond25: FrameRate = { numerator: 25, denominator: 1 }

/** `25` → 25/1, `29.97` → 30000/1001. Null when it is not a rate that video uses (1 to 240 a second). */
export function parseFrameRate(text: string): FrameRate | null {
  const value = Number(text)
  if (!Number.isFinite(value) || value < 1 || value > 240) return null
  for (const whole of [24, 30, 60, 120]) {
    if (Math.abs(value - (whole * 1000) / 1001) < 0.005) return { numerator: whole * 1000, denominator: 1001 }
  }
  return Number.isInteger(value) ? { numerator: value, denominator: 1 } : null
}

export function secondsFromFrames(frames: Frames, rate: FrameRate): Seconds {
  return (frames * rate.denominator) / rate.numerator
}

/** The nearest whole frame. Use `framesCovering` where nothing may be cut off. */
export function framesFromSeconds(seconds: Seconds, rate: FrameRate): Frames {
  return Math.round((seconds * rate.numerator) / rate.denominator)
}

/** The fewest whole frames that hold all of `seconds`. */
export function framesCovering(seconds: Seconds, rate: FrameRate): Frames {
  return Math.ceil((seconds * rate.numerator) / rate.denominator - 1e-9)
}

/** First sample that belongs to a frame, at the house's sample rate. */
export function samplesFromFrames(frames: Frames, rate: FrameRate): Samples {
  return Math.round((frames * rate.denominator * sampleRate) / rate.numerator)
}

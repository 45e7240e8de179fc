import { clamp, type Random } from '#core'
import type { MoodStyle } from './moods/mood-style.ts'
import type { ScoreNote } from './score.ts'

/** How thick a phrase is: everything, only what is strong, or nearly only the chord and the tune. */
export type Texture = 'full' | 'sparse' | 'open'

/** A phrase while it is written. */
export interface Play {
  style: MoodStyle
  /** The phrase's own. */
  random: Random
  /** Its number in the scene's music, and whether that ends with it. */
  number: number
  ends: boolean
  seconds: number
  bars: number
  /** Seconds of a bar. */
  bar: number
  /** Sixteenths of a bar that the last one has: a beat or two less or more than others where the next cut wants it. */
  lastSteps: number
  tonic: number
  /** Order in which the scene's broken chords are played. */
  figure: readonly number[]
  texture: Texture
  notes: ScoreNote[]
  intensityAt(bar: number): number
}

/** How strongly a part plays at an intensity: silent below its entry, then from half to full. */
export function presence(part: { from: number }, intensity: number): number {
  if (intensity < part.from - 0.001) return 0
  return 0.55 + 0.45 * clamp((intensity - part.from) / Math.max(0.15, 1 - part.from), 0, 1)
}

export function fold(midi: number, low: number, high: number): number {
  let note = midi
  while (note > high) note -= 12
  while (note < low) note += 12
  return note
}

/** Calls for each of so many steps that plays, with the distance to the next in steps. A pattern that is shorter begins again. */
export function eachStep(
  pattern: string,
  steps: number,
  use: (step: number, strong: boolean, gap: number) => void,
): void {
  const markAt = (k: number) => pattern[k % pattern.length]
  for (let k = 0; k < steps; k++) {
    const mark = markAt(k)
    if (mark !== 'x' && mark !== 'o') continue
    let next = k + 1
    while (next < steps && markAt(next) === '.') next++
    use(k, mark === 'x', next - k)
  }
}

import { clamp, type Random } from '#core'
import type { MoodStyle } from './moods/mood-style.ts'
import type { ScoreNote } from './score.ts'

/** How thick a phrase is: everything, only what is strong, or nearly only the chord and the tune. */
export type Texture = 'full' | 'sparse' | 'open'

/** A piece while it is written. */
export interface Play {
  style: MoodStyle
  random: Random
  bars: number
  bar: number
  tonic: number
  notes: ScoreNote[]
  intensityAt(bar: number): number
  textureOf(bar: number): Texture
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

/** Calls for each step that plays, with the distance to the next in steps. */
export function eachStep(steps: string, use: (step: number, strong: boolean, gap: number) => void): void {
  for (let k = 0; k < 16; k++) {
    const mark = steps[k]
    if (mark !== 'x' && mark !== 'o') continue
    let next = k + 1
    while (next < 16 && steps[next] === '.') next++
    use(k, mark === 'x', next - k)
  }
}

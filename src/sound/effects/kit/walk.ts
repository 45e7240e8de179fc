import type { Random } from '#core'
import { blank, layer } from '../../dsp/synth.ts'

/** Feet, one after the other, never quite even: `foot` makes one step. `gap` is the time between two, seconds. */
export function walk(
  random: Random,
  { count, gap }: { count: number; gap: number },
  foot: (random: Random) => Float32Array,
): Float32Array {
  const out = blank(count * gap + 0.35)
  for (let i = 0; i < count; i++) {
    const late = i === 0 ? 0 : random.range(-0.05, 0.05) * gap
    layer(out, foot(random), i * gap + late, random.range(0.75, 1) * (i % 2 === 0 ? 1 : 0.88))
  }
  return out
}

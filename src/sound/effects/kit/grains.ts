import type { Random } from '#core'
import { layer } from '../../dsp/synth.ts'

/** Many small noises thrown into `out` between two times (seconds). `lean` above 1 puts more of them early, below 1 late; the first falls at once. */
export function grains(
  out: Float32Array,
  random: Random,
  { count, from, to, lean = 1 }: { count: number; from: number; to: number; lean?: number },
  make: (random: Random, time: number) => Float32Array,
  gain: readonly [number, number] = [0.3, 1],
): Float32Array {
  for (let i = 0; i < count; i++) {
    const time = i === 0 ? from : from + (to - from) * random.next() ** lean
    layer(out, make(random, time), time, random.range(gain[0], gain[1]))
  }
  return out
}

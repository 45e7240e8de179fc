import { type Stereo, scale } from '../dsp/stereo.ts'
import { integratedLoudness, type Loudness, measureLoudness } from '../loudness/measure.ts'
import type { MasterTarget } from '../loudness/profiles.ts'
import { limit } from './limiter.ts'

/** More than this is not lifted: a nearly silent programme stays quiet. */
const mostGainDb = 30

/** Brings a mix, in place, to its target: gain, limiter, and again for what the limiter took. */
export function master(sound: Stereo, target: MasterTarget): Loudness {
  for (let pass = 0; pass < 9; pass++) {
    const lufs = integratedLoudness(sound.left, sound.right)
    if (!Number.isFinite(lufs)) break
    const gainDb = Math.min(mostGainDb, target.lufs - lufs)
    if (pass > 0 && Math.abs(gainDb) < 0.06) break
    // The limiter takes back part of what later passes add.
    const gain = 10 ** ((pass === 0 ? gainDb : gainDb * 1.5) / 20)
    scale(sound.left, gain)
    scale(sound.right, gain)
    limit(sound, 10 ** (target.ceilingDb / 20))
  }
  return measureLoudness(sound.left, sound.right)
}

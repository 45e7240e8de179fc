import { blank, layer, sweepFilter } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope, playWave, waveFor } from './wavetable.ts'

/** Voices on an open vowel, far away. */
export const choir: Instrument = {
  id: 'choir',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const out = blank(seconds + 0.8)
    const wave = waveFor(hertz, 1)
    for (const cents of [-9, 0, 8])
      playWave(
        out,
        wave,
        hertz * 2 ** (cents / 1200),
        0.3,
        { cents: 18, hertz: random.range(4.4, 5.6), delay: 0.1 },
        random.next(),
      )
    const vowel = sweepFilter(out.slice(), 'band', () => 720, 4)
    layer(
      vowel,
      sweepFilter(out.slice(), 'band', () => 1150, 5),
      0,
      0.55,
    )
    layer(
      vowel,
      sweepFilter(out, 'low', () => hertz * 1.5, 0.7),
      0,
      0.5 + velocity * 0.1,
    )
    return envelope(vowel, 0.4, seconds, 0.8)
  },
}

import type { Random } from '#core'
import { blank, layer, modes, noise, strike, sweepFilter, tone } from '../dsp/synth.ts'

export type DrumId = 'kick' | 'snare' | 'hat' | 'shaker' | 'tom' | 'taiko' | 'tick' | 'cymbal' | 'wood'

/** The percussion, one hit each: mono, peak near 1. */
export const drums: Readonly<Record<DrumId, (random: Random) => Float32Array>> = {
  kick: (random) =>
    layer(
      strike(
        tone(0.4, (t) => 46 + 90 * Math.exp(-t * 38)),
        0.32,
        0.002,
      ),
      strike(noise(random, 0.01), 0.006),
      0,
      0.15,
    ),
  snare: (random) =>
    layer(
      strike(
        sweepFilter(noise(random, 0.25), 'band', () => 2100, 0.6),
        0.2,
        0.0008,
      ),
      strike(tone(0.15, 190), 0.1),
      0,
      0.5,
    ),
  hat: (random) =>
    strike(
      sweepFilter(noise(random, 0.09), 'high', () => 7200),
      0.06,
      0.0006,
    ),
  shaker: (random) =>
    strike(
      sweepFilter(noise(random, 0.12), 'band', () => 5600, 1),
      0.1,
      0.018,
    ),
  tom: (random) =>
    layer(
      strike(
        tone(0.5, (t) => random.range(88, 90) + 50 * Math.exp(-t * 22)),
        0.4,
        0.002,
      ),
      strike(
        sweepFilter(noise(random, 0.05), 'low', () => 900),
        0.04,
      ),
      0,
      0.3,
    ),
  taiko: (random) => {
    const out = blank(1.1)
    layer(
      out,
      strike(
        tone(1, (t) => 58 + 42 * Math.exp(-t * 24)),
        0.85,
        0.002,
      ),
      0,
    )
    layer(
      out,
      modes(0.5, [
        { hertz: 127, decay: 0.35, gain: 0.35 },
        { hertz: 183, decay: 0.22, gain: 0.2 },
      ]),
      0,
    )
    return layer(
      out,
      strike(
        sweepFilter(noise(random, 0.08), 'low', () => 1300),
        0.05,
        0.0006,
      ),
      0,
      0.35,
    )
  },
  tick: (random) =>
    strike(
      sweepFilter(noise(random, 0.04), 'band', () => 3300, 3.5),
      0.03,
      0.0004,
    ),
  cymbal: (random) =>
    strike(
      sweepFilter(noise(random, 1.8), 'high', () => 5200),
      1.6,
      0.004,
    ),
  wood: () =>
    modes(0.12, [
      { hertz: 910, decay: 0.08, gain: 0.8 },
      { hertz: 1730, decay: 0.04, gain: 0.4 },
    ]),
}

import { layer, pinkNoise, shape, softSaw, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Many people talk at once; no word is heard. */
export const crowd: AmbienceBed = {
  id: 'crowd',
  levelLufs: -38,
  room: { seconds: 1.1, wet: 0.16, damping: 4500 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => sweepFilter(pinkNoise(r, s), 'band', () => 600, 0.5))
    return scatter(
      bed,
      random.fork('voices'),
      170,
      (r) => {
        const pitch = r.chance(0.5) ? r.range(95, 150) : r.range(175, 260)
        const formant = r.range(450, 900)
        const voice = tone(0.34, (t) => pitch * (1.08 - 0.4 * t), softSaw)
        layer(
          voice,
          sweepFilter(voice.slice(), 'band', () => formant * 2.6, 4),
          0,
          0.6,
        )
        sweepFilter(voice, 'band', (t) => formant * (1 + 0.6 * Math.sin(t * 14)), 2.2)
        return shape(voice, [0, 0], [0.06, 1], [0.2, 0.7], [0.33, 0])
      },
      [0.12, 0.5],
    )
  },
}

import { pinkNoise, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { AmbienceBed } from './bed.ts'
import { loopOf, scatter } from './loop.ts'

/** Leaves and birds. */
export const forest: AmbienceBed = {
  id: 'forest',
  levelLufs: -39,
  room: { seconds: 0.7, wet: 0.06, damping: 4500 },
  render: (random) => {
    const bed = loopOf(random, (r, s) => {
      const pace = r.range(0.2, 0.3)
      const leaves = sweepFilter(pinkNoise(r, s), 'band', () => 3000, 0.5)
      for (let i = 0; i < leaves.length; i++) leaves[i]! *= 0.6 + 0.4 * Math.sin((i / 48_000) * 2 * Math.PI * pace)
      return leaves
    })
    return scatter(
      bed,
      random.fork('birds'),
      16,
      (r) => {
        const base = r.range(2300, 4600)
        const bend = r.range(-0.35, 0.35)
        const trill = r.range(12, 30)
        const song = tone(0.42, (t) => base * (1 + bend * t * 2 + 0.1 * Math.sin(2 * Math.PI * trill * t)))
        return shape(song, [0, 0], [0.03, 1], [0.16, 0.4], [0.2, 0.9], [0.42, 0])
      },
      [0.06, 0.26],
    )
  },
}

import { layer, shape, softSquare, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A two-tone siren, on board or in a building. */
export const alarm: SoundEffect = {
  id: 'alarm',
  levelDb: -15,
  lead: 0,
  reverb: 0.35,
  render(random) {
    const siren = tone(2.4, (t) => (t % 0.6 < 0.3 ? 660 : 880), softSquare)
    sweepFilter(siren, 'band', () => 1500, 0.7)
    const gate = shape(siren, [0, 0], [0.02, 1], [2.25, 1], [2.4, 0])
    return layer(
      gate,
      shape(
        tone(2.4, (t) => (t % 0.6 < 0.3 ? 330 : 440)),
        [0, 0],
        [0.03, 0.5],
        [2.2, 0.5],
        [2.4, 0],
      ),
      0,
      random.range(0.3, 0.36),
    )
  },
}

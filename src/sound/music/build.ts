import { clamp } from '#core'
import { melodySemitones } from './harmony.ts'
import { eachStep, fold, type Play } from './play.ts'

/** Pulses of the bars that lead to a hook, first to last: they come ever closer. */
const pulses = ['x...x...x...x...', 'x.o.x.o.x.o.x.o.', 'x.o.x.o.x.o.x.oo', 'xoxoxoxoxoxoxoxo']
const drumroll = 'x...x...x.x.xxxx'

/**
 * The last bars before an episode's hook, four at most: a note held low and struck ever faster, and over it a line that climbs
 * step by step and never arrives. The cut answers it, not the music.
 */
export function writeBuild(play: Play): void {
  const { style, seconds, bar, bars, tonic, notes } = play
  const count = Math.min(4, bars - 1)
  const low = style.bass?.instrument ?? 'bass'
  const high = style.pad?.instrument ?? 'strings'
  const pedal = fold(tonic, 33, 45)
  for (let k = 0; k < count; k++) {
    const rise = (k + 1) / count
    // Counted from the cut, whatever beats the last bar of the phrase has.
    const at = seconds - (count - k) * bar
    eachStep(pulses[pulses.length - count + k]!, 16, (step, strong, gap) => {
      notes.push({
        at: at + (step * bar) / 16,
        seconds: (gap * bar * 0.8) / 16,
        voice: { kind: 'note', instrument: low, midi: pedal },
        velocity: clamp((strong ? 0.8 : 0.6) * (0.7 + 0.4 * rise), 0.2, 1),
        gain: (style.bass?.gain ?? 0.35) * (0.5 + 0.4 * rise),
        pan: 0,
      })
    })
    for (const half of [0, 1]) {
      const midi = fold(tonic, 60, 71) + melodySemitones(style.scale, k * 2 + half)
      notes.push({
        at: at + (half * bar) / 2,
        seconds: bar * 0.52,
        voice: { kind: 'note', instrument: high, midi },
        velocity: clamp(0.4 + 0.6 * rise, 0, 1),
        gain: (style.pad?.gain ?? 0.18) * (0.6 + 0.7 * rise),
        pan: half ? 0.2 : -0.2,
      })
    }
    if (k === count - 1)
      eachStep(drumroll, 16, (step, strong) => {
        notes.push({
          at: at + (step * bar) / 16,
          seconds: bar / 16,
          voice: { kind: 'drum', drum: 'taiko' },
          velocity: strong ? 0.9 : 0.6,
          gain: 0.22 + (0.3 * step) / 16,
          pan: 0,
        })
      })
  }
}

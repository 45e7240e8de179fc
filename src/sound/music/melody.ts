import { clamp } from '#core'
import { melodySemitones } from './harmony.ts'
import { fold, type Play, presence } from './play.ts'
import { answerTheme, type Theme, varyTheme } from './theme.ts'

interface Chord {
  classes: readonly number[]
}

/**
 * The theme in the first half of a phrase and, once it is known or the music is strong, an answer in the second. Later statements
 * need less intensity: a long quiet scene has its tune too.
 */
export function writeMelody(play: Play, theme: Theme, chords: readonly Chord[]): void {
  const part = play.style.melody
  if (!part) return
  const own = play.random.fork('melody')
  const first = play.number === 0 && play.bars >= 7 ? own.pick([0, 0, 2]) : 0
  let previous: number | null = null
  // A bar that stands over has no tune of its own.
  for (let at = first, statement = play.number; at === first || at + 2 <= play.bars; at += 4, statement++) {
    const intensity = play.intensityAt(at)
    const from = Math.max(0, part.from - (statement > 0 ? 0.25 : 0))
    const level = presence({ from }, intensity)
    if (level === 0) continue
    const tunes: [number, Theme][] = [[at, statement === 0 ? theme : varyTheme(theme, own)]]
    if (at + 2 < play.bars - 1 && (statement > 0 || intensity > 0.5 || own.chance(0.4)))
      tunes.push([at + 2, answerTheme(theme, own)])
    for (const [start, tune] of tunes)
      for (const note of tune.notes) {
        const begins = start * play.bar + (note.at * play.bar) / 16
        if (begins > play.seconds - play.bar / 32) break
        const index = Math.min(play.bars - 1, start + Math.floor(note.at / 16))
        const plain = fold(play.tonic + melodySemitones(play.style.scale, note.step) + 12 * part.octave, 57, 84)
        const rests = note.length >= 4 || note.at % 8 === 0
        const midi: number = settle(plain, chords[index]!.classes, play.tonic, rests, previous)
        previous = midi
        play.notes.push({
          at: begins + own.range(0, 0.012),
          seconds: Math.min((note.length * play.bar * 0.94) / 16, play.seconds - begins),
          voice: { kind: 'note', instrument: part.instrument, midi },
          velocity: clamp((0.55 + 0.35 * intensity) * own.range(0.92, 1.05), 0.2, 1),
          gain: part.gain * level,
          pan: 0.12,
        })
      }
  }
}

/**
 * A note of the tune over a chord: notes that rest belong to the chord, passing notes only must not rub a semitone against it. Of
 * equal choices the one that moves is taken: a tune that is bent to its chords soon stands still.
 */
function settle(
  plain: number,
  classes: readonly number[],
  tonic: number,
  rests: boolean,
  previous: number | null,
): number {
  const within = (note: number) => classes.includes((((note - tonic) % 12) + 12) % 12)
  const rubs = within(plain + 1) || within(plain - 1)
  if (!rests && (within(plain) || !rubs) && plain !== previous) return plain
  if (!rests && !rubs) return plain
  let best = plain
  let cost = Number.POSITIVE_INFINITY
  for (let note = plain - 6; note <= plain + 6; note++) {
    if (!within(note)) continue
    const price = Math.abs(note - plain) + (note === previous ? 3.5 : 0)
    if (price < cost) [best, cost] = [note, price]
  }
  return best
}

import { melodySemitones } from './harmony.ts'
import { fold, type Play } from './play.ts'

/** What players add that no score needs: how likely each is where it may stand, 0–1. */
export interface Ornaments {
  /** A neighbour note just before a long note of the tune. */
  grace: number
  /** The plucked instrument sweeps over its strings into a new phrase. */
  glissando: number
  /** The plucked instrument shakes on one string at the end of a phrase. */
  tremolo: number
}

/** Adds a mood's ornaments to a piece that is otherwise finished. */
export function writeOrnaments(play: Play, chords: readonly { classes: readonly number[] }[]): void {
  const { style, random, seconds, bar, bars, lastSteps, ends, tonic, notes } = play
  const { ornaments, melody, arpeggio } = style
  if (!ornaments) return
  const own = random.fork('ornaments')
  const scale = Array.from({ length: 30 }, (_, k) => tonic - 24 + melodySemitones(style.scale, k))
  if (melody)
    for (const note of [...notes]) {
      if (note.voice.kind !== 'note' || note.voice.instrument !== melody.instrument || note.seconds < bar / 5) continue
      if (!own.chance(ornaments.grace)) continue
      const { midi, instrument } = note.voice
      const above = scale.find((pitch) => pitch > midi)
      const below = scale.findLast((pitch) => pitch < midi)
      const neighbour = own.chance(0.65) ? above : below
      if (neighbour === undefined || note.at < 0.1) continue
      notes.push({
        ...note,
        at: note.at - 0.075,
        seconds: 0.07,
        voice: { kind: 'note', instrument, midi: neighbour },
        velocity: note.velocity * 0.7,
      })
    }
  if (!arpeggio) return
  const pluck = (at: number, midi: number, seconds: number, velocity: number, pan: number) =>
    notes.push({
      at: Math.max(0, at),
      seconds,
      voice: { kind: 'note', instrument: arpeggio.instrument, midi },
      velocity,
      gain: arpeggio.gain * 0.8,
      pan,
    })
  for (let index = 0; index <= bars; index++) {
    const into = index === bars ? !ends : index % 4 === 0 && index > 0
    if (into && own.chance(ornaments.glissando)) {
      const strings = scale.filter((pitch) => pitch >= 60 && pitch <= 86)
      const run = own.chance(0.6) ? strings : strings.reverse()
      run.forEach((midi, k) => {
        pluck(
          Math.min(index * bar, seconds) - (run.length - k) * 0.048,
          midi,
          0.12,
          0.3 + (0.4 * k) / run.length,
          -0.3 + (0.6 * k) / run.length,
        )
      })
    }
    const whole = index < bars - 1 || (index === bars - 1 && lastSteps >= 16)
    if (index % 4 === 3 && whole && own.chance(ornaments.tremolo)) {
      const midi = fold(tonic + (chords[index]?.classes[0] ?? 0), 66, 77)
      const count = Math.floor(bar / 2 / 0.085)
      for (let k = 0; k < count; k++)
        pluck(
          index * bar + bar / 2 + k * 0.085,
          midi,
          0.1,
          0.25 + 0.3 * Math.sin((Math.PI * (k + 1)) / (count + 1)),
          0.2,
        )
    }
  }
}

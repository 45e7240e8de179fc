import { bassNote } from './bar.ts'
import type { Part } from './moods/mood-style.ts'
import type { Play } from './play.ts'

/** The last chord, on the cut. */
export function writeEnd(
  { style, seconds: at, tonic, notes }: Play,
  voicing: readonly number[],
  root: number,
  intensity: number,
): void {
  const sound = style.pad ?? style.arpeggio
  const add = (part: Part, midi: number, seconds: number, pan: number) =>
    notes.push({
      at,
      seconds,
      voice: { kind: 'note', instrument: part.instrument, midi },
      velocity: 0.45 + 0.4 * intensity,
      gain: part.gain * (0.7 + 0.3 * intensity),
      pan,
    })
  if (sound) for (const [k, midi] of voicing.entries()) add(sound, midi, 0.7, (k - 1) * 0.4)
  if (style.arpeggio && style.arpeggio !== sound && style.arpeggio.instrument !== 'strings')
    add(style.arpeggio, voicing[2]! + 12, 0.6, 0.1)
  if (style.bass) add(style.bass, bassNote(style, tonic, root), 0.8, 0)
  const loud = style.drums.filter(
    ({ drum, from }) => from <= intensity && (drum === 'taiko' || drum === 'kick' || drum === 'cymbal'),
  )
  for (const { drum, gain } of loud)
    notes.push({ at, seconds: 0.5, voice: { kind: 'drum', drum }, velocity: 1, gain: gain * 1.1, pan: 0 })
}

import { clamp } from '#core'
import { stepSemitones } from './harmony.ts'
import type { MoodStyle, Part } from './moods/mood-style.ts'
import { eachStep, fold, type Play, presence } from './play.ts'

/** What the band plays in one bar, all but the tune. */
export function writeBar(
  { style, random, bar, tonic, notes, intensityAt, texture, figure, bars, lastSteps }: Play,
  index: number,
  root: number,
  voicing: readonly number[],
): void {
  const start = index * bar
  const intensity = intensityAt(index)
  const step = bar / 16
  const steps = index === bars - 1 ? lastSteps : 16
  const own = random.fork(`bar ${index}`)
  // Players are never quite together.
  const loose = () => own.range(-0.006, 0.006)
  const add = (part: Part, at: number, seconds: number, midi: number, velocity: number, pan: number) => {
    const level = presence(part, intensity)
    if (level === 0) return
    notes.push({
      at: Math.max(0, at),
      seconds,
      voice: { kind: 'note', instrument: part.instrument, midi },
      velocity: clamp(velocity * level, 0.1, 1),
      gain: part.gain * level,
      pan,
    })
  }
  if (style.pad)
    for (const [k, midi] of voicing.entries())
      add(style.pad, start, steps * step * 0.98, midi, 0.4 + intensity * 0.5, (k - 1) * 0.45)
  if (style.bass) {
    const low = bassNote(style, tonic, root)
    eachStep(style.bass.steps, steps, (k, strong, gap) => {
      if ((texture === 'open' && k > 0) || (texture === 'sparse' && !strong)) return
      const fifth = k === 8 && own.chance(0.3) ? 7 : 0
      add(
        style.bass!,
        start + k * step + loose(),
        gap * step * 0.92,
        low + (low + fifth > 50 ? 0 : fifth),
        strong ? 0.8 : 0.5,
        0,
      )
    })
  }
  if (style.arpeggio) {
    const all = [...voicing, voicing[0]! + 12]
    const tones = figure.map((k) => all[k]!)
    const rotation = random.fork(`rotation ${Math.floor(index / 4)}`).integer(0, 2)
    let count = 0
    eachStep(style.arpeggio.steps, steps, (k, strong, gap) => {
      if ((texture === 'open' && k > 0) || (texture === 'sparse' && !strong && k % 8 !== 4)) return
      // A bar now and then breathes.
      if (!strong && own.chance(0.12)) return
      const n = count++ + rotation
      const order = style.arpeggio!.order
      const tone =
        order === 'pedal'
          ? strong
            ? tones[n % 3]!
            : tones[0]!
          : order === 'wave'
            ? tones[[0, 1, 2, 3, 2, 1][n % 6]!]!
            : tones[n % 4]!
      add(
        style.arpeggio!,
        start + k * step + loose(),
        Math.max(0.12, gap * step),
        tone + (style.id === 'epic' || style.id === 'war' ? 0 : 12),
        (strong ? 0.75 : 0.5) * own.range(0.9, 1.05),
        k % 2 ? 0.3 : -0.3,
      )
    })
  }
  for (const part of style.drums) {
    const level = presence(part, intensity)
    if (level === 0) continue
    const fill = index === bars - 1 && part.drum !== 'cymbal' && part.drum !== 'tick'
    const pattern = fill ? `${part.steps.repeat(2).slice(0, steps - 4)}xoxx` : part.steps
    eachStep(pattern, steps, (k, strong) => {
      if (part.drum === 'cymbal' && index % 4 !== 0) return
      if (texture === 'open' && !strong) return
      notes.push({
        at: Math.max(0, start + k * step + loose()),
        seconds: step,
        voice: { kind: 'drum', drum: part.drum },
        velocity: strong ? 0.95 : 0.55,
        gain: part.gain * level * (strong ? 1 : 0.5) * own.range(0.9, 1.05),
        pan: part.drum === 'hat' || part.drum === 'shaker' ? 0.35 : part.drum === 'tom' ? -0.25 : 0,
      })
    })
  }
}

/** The note on which a chord stands. */
export function bassNote(style: MoodStyle, tonic: number, root: number): number {
  return fold(tonic + stepSemitones(style.scale, root), 33, 47)
}

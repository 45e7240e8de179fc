export type ScaleId = 'major' | 'minor' | 'harmonic' | 'dorian' | 'phrygian' | 'pentatonic'

/** Seven steps in semitones for chords; the pentatonic mood builds its chords on the major scale. */
const scales: Readonly<Record<ScaleId, readonly number[]>> = {
  major: [0, 2, 4, 5, 7, 9, 11],
  minor: [0, 2, 3, 5, 7, 8, 10],
  harmonic: [0, 2, 3, 5, 7, 8, 11],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  phrygian: [0, 1, 3, 5, 7, 8, 10],
  pentatonic: [0, 2, 4, 5, 7, 9, 11],
}
const fiveNotes = [0, 2, 4, 7, 9]

export function hertzOf(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12)
}

/** Semitones from the key note of any step of the chord scale; steps go on through the octaves. */
export function stepSemitones(scale: ScaleId, step: number): number {
  const octave = Math.floor(step / 7)
  return scales[scale][step - octave * 7]! + octave * 12
}

/** Notes that a melody may use, in semitones within an octave. */
export function melodyNotes(scale: ScaleId): readonly number[] {
  return scale === 'pentatonic' ? fiveNotes : scales[scale]
}

/** Semitones of the melody's scale at a step that goes on through the octaves. */
export function melodySemitones(scale: ScaleId, step: number): number {
  const notes = melodyNotes(scale)
  const octave = Math.floor(step / notes.length)
  return notes[step - octave * notes.length]! + octave * 12
}

/** The pitch classes of a triad on a step; in the pentatonic its third gives way to an open fifth and an added second. */
export function chordClasses(scale: ScaleId, root: number): number[] {
  if (scale === 'pentatonic') {
    const base = stepSemitones(scale, root)
    const fifth = base + 7
    const colour =
      [base + 2, base + 4, base + 9, base + 3].find((note) => fiveNotes.includes(((note % 12) + 12) % 12)) ?? base + 12
    return [base, fifth, colour].map((note) => ((note % 12) + 12) % 12)
  }
  // The dominant of a minor key leads home: its third is raised.
  const raised = scale === 'minor' && ((root % 7) + 7) % 7 === 4 ? 1 : 0
  return [0, 2, 4].map((third) => (((stepSemitones(scale, root + third) + (third === 2 ? raised : 0)) % 12) + 12) % 12)
}

/** Notes (MIDI) for a chord in the range, each voice moving as little as it can from the chord before. */
export function voiceChord(
  classes: readonly number[],
  tonic: number,
  before: readonly number[] | null,
  low: number,
  high: number,
): number[] {
  const options = classes.map((pitch) => {
    const notes: number[] = []
    for (let note = low; note <= high; note++) if ((((note - tonic - pitch) % 12) + 12) % 12 === 0) notes.push(note)
    return notes
  })
  let best: { notes: number[]; cost: number } | null = null
  const centre = (low + high) / 2
  for (const a of options[0] ?? []) {
    for (const b of options[1] ?? []) {
      for (const c of options[2] ?? []) {
        const notes = [a, b, c].sort((x, y) => x - y)
        const spread = notes[2]! - notes[0]!
        if (spread < 5 || spread > 14 || notes[0] === notes[1] || notes[1] === notes[2]) continue
        const move = before ? notes.reduce((sum, note, k) => sum + Math.abs(note - before[k]!), 0) : 0
        const cost = move + 0.15 * Math.abs(notes[1]! - centre)
        if (best === null || cost < best.cost) best = { notes, cost }
      }
    }
  }
  return best?.notes ?? classes.map((pitch) => low + ((((pitch + tonic - low) % 12) + 12) % 12))
}

/** The note nearest to `note` whose pitch class is in the chord. */
export function nearestChordNote(note: number, classes: readonly number[], tonic: number): number {
  for (let distance = 0; distance < 7; distance++) {
    for (const sign of [-1, 1]) {
      if (classes.includes((((note + sign * distance - tonic) % 12) + 12) % 12)) return note + sign * distance
    }
  }
  return note
}

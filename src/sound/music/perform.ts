import { createRandom, sampleRate } from '#core'
import { filter, highPass, highShelf, lowShelf, peaking } from '../dsp/biquad.ts'
import { addReverb } from '../dsp/reverb.ts'
import { addMono, createStereo, panGains, type Stereo } from '../dsp/stereo.ts'
import type { CueRequest } from './compose.ts'
import { drums } from './drums.ts'
import { hertzOf } from './harmony.ts'
import { instrumentLibrary } from './instruments/registry.ts'
import { moodLibrary } from './moods/registry.ts'
import type { Score, ScoreNote } from './score.ts'

/** Seconds that the last chord and the room ring on. */
export const musicTail = 1.6

/** Who plays: our own instruments, or a bank of recorded ones. The same notes give the same sound. */
export interface Band {
  /** Plays notes, dry, for so many seconds, at a level of its own. */
  play(notes: readonly ScoreNote[], seconds: number): Stereo
}

/** The house's own instruments. Notes that are equal are played once and used again, and let go after their last use. */
function synthesisers({ series }: Pick<CueRequest, 'series'>): Band {
  return { play: (notes, seconds) => synthesise(notes, seconds, series) }
}

function synthesise(score: readonly ScoreNote[], seconds: number, series: string): Stereo {
  const out = createStereo(Math.round(seconds * sampleRate))
  const played = new Map<string, Float32Array>()
  const notes = [...score].sort((a, b) => a.at - b.at)
  const lastUse = new Map(notes.map((note, index) => [keyOf(note), index]))
  for (const [index, note] of notes.entries()) {
    const key = keyOf(note)
    const sound = played.get(key) ?? playNote(note, key, series)
    if (lastUse.get(key) === index) played.delete(key)
    else played.set(key, sound)
    const [l, r] = panGains(note.pan)
    const at = Math.round(note.at * sampleRate)
    addMono(out.left, sound, at, note.gain * note.velocity * l)
    addMono(out.right, sound, at, note.gain * note.velocity * r)
  }
  return out
}

/** Plays a phrase: its seconds and the tail, at a level of its own. Laid one after the other, phrases go into each other. */
export function perform(
  { notes, seconds }: Score,
  cue: Pick<CueRequest, 'mood' | 'series'>,
  band: Band = synthesisers(cue),
): Stereo {
  const style = moodLibrary[cue.mood]
  const out = band.play(notes, seconds + musicTail)
  // Room for speech, and nothing below what a telephone plays.
  for (const channel of [out.left, out.right])
    filter(channel, highPass(52), lowShelf(150, -2.5), peaking(2300, 0.7, -3), highShelf(5200, 2))
  addReverb(out, out, style.reverb, style.wet * 2)
  const fade = Math.round(0.7 * sampleRate)
  for (let i = 0; i < fade && i < out.left.length; i++) {
    const gain = (i / fade) ** 2
    out.left[out.left.length - 1 - i]! *= gain
    out.right[out.right.length - 1 - i]! *= gain
  }
  return out
}

/** Length and velocity as they are played: rounded, so that more notes are equal. */
function roundedNote({ seconds, velocity }: ScoreNote) {
  return { seconds: Math.max(0.08, Math.round(seconds * 50) / 50), velocity: Math.round(velocity * 8) / 8 }
}

function keyOf(note: ScoreNote): string {
  const { voice } = note
  const { seconds, velocity } = roundedNote(note)
  return voice.kind === 'drum' ? voice.drum : `${voice.instrument} ${voice.midi} ${seconds} ${velocity}`
}

function playNote(note: ScoreNote, key: string, series: string): Float32Array {
  const { voice } = note
  const random = createRandom(`${series}/${key}`)
  return voice.kind === 'drum'
    ? drums[voice.drum](random)
    : instrumentLibrary[voice.instrument].play({ hertz: hertzOf(voice.midi), ...roundedNote(note) }, random)
}

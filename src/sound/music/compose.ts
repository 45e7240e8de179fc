import { createRandom, lerp, type Random } from '#core'
import type { MusicMood } from '#direction'
import { writeBar } from './bar.ts'
import { writeBuild } from './build.ts'
import { themeFor } from './cast-themes.ts'
import { writeEnd } from './ending.ts'
import { chordClasses, voiceChord } from './harmony.ts'
import { writeMelody } from './melody.ts'
import type { MoodStyle } from './moods/mood-style.ts'
import { moodLibrary } from './moods/registry.ts'
import { writeOrnaments } from './ornaments.ts'
import type { Play, Texture } from './play.ts'
import { barPrints, type Score } from './score.ts'

/** A phrase that is wanted. */
export interface PhraseRequest {
  seconds: number
  /** Where in its scene it begins and ends, 0–1: so strong is it between the cue's intensities. */
  reach: readonly [number, number]
}

export interface CueRequest {
  mood: MusicMood
  /** Intensity at the cue's start and end. */
  from: number
  to: number
  /** Its phrases, one at least; the last goes up to the last chord. */
  phrases: readonly PhraseRequest[]
  /** Names the series: its theme and home key follow from it. */
  series: string
  /** Names the scene: bars, chords and variations follow from it. */
  scene: string
  /** Which piece of its episode it is, from 0: neighbours stand in different keys. Default 0. */
  order?: number
  /** Whom the scene is about, two at most: their tunes are played. Default nobody: the series' own. */
  people?: readonly string[]
  /** Whether the cut at its end is the episode's hook: the music builds up to it and stays open. Default false. */
  hook?: boolean
}

/** Semitones of the keys that the pieces of an episode go through. */
const keys = [0, 5, 2, 4, 1, 6, 3]

/** Orders in which broken chords may be played; a scene keeps to one. */
const figures = [
  [0, 1, 2, 3],
  [0, 2, 1, 3],
  [0, 3, 1, 2],
  [0, 2, 3, 1],
  [3, 1, 2, 0],
] as const

/** Tries of a scene's music until no bar of it was heard before. */
const mostTries = 16

/**
 * Writes the music of one scene so that none of its bars is among `heard`, and adds its own bars to them. Of tries that all repeat
 * something the one that repeats least is taken.
 */
export function composeApart(request: CueRequest, heard: Set<string>): Score[] {
  let best: { scores: Score[]; prints: string[]; repeated: number } | null = null
  for (let attempt = 0; attempt < mostTries && best?.repeated !== 0; attempt++) {
    const scores = compose(attempt === 0 ? request : { ...request, scene: `${request.scene}~${attempt}` })
    const prints = scores.flatMap(barPrints)
    const repeated = prints.filter((print) => heard.has(print)).length
    if (best === null || repeated < best.repeated) best = { scores, prints, repeated }
  }
  for (const print of best!.prints) heard.add(print)
  return best!.scores
}

/**
 * Writes the music of one scene, phrase by phrase, and a last chord on the cut. A phrase hangs on its own length, its
 * number and its place, not on how long the others are: when a line becomes longer only the phrase under it is written anew.
 */
export function compose(request: CueRequest): Score[] {
  const { series, phrases, from, to, people = [], order = 0, hook = false } = request
  const random = createRandom(`${series}/music/${request.scene}`)
  const mood = moodLibrary[request.mood]
  const style = ownRhythm(hook ? { ...mood, resolves: false } : mood, random.fork('rhythm'))
  const theme = themeFor(series, people)
  const home = createRandom(`${series}/key`).integer(0, keys.length - 1)
  const tonic = style.tonic[0] - 1 + keys[(home + order) % keys.length]!
  const textures = texturesOf(random.fork('textures'), phrases.length, from)
  const progressions = random.fork('chords').shuffle(style.progressions)
  const figure = random.fork('figure').pick(figures)
  return phrases.map(({ seconds, reach }, number) => {
    const count = countBars(seconds, style.tempo)
    const intensityAt = (bar: number) => {
      const within = count.bars === 1 ? 0.5 : bar / (count.bars - 1)
      return lerp(from, to, lerp(reach[0], reach[1], within) ** 1.25)
    }
    const play: Play = {
      ...{ style, number, seconds, tonic, figure, intensityAt, ...count },
      random: random.fork(`phrase ${number}`),
      ends: number === phrases.length - 1,
      texture: textures[number]!,
      notes: [],
    }
    const chords = chordsOf(play, progressions).map((root) => ({ root, classes: chordClasses(style.scale, root) }))
    // Each phrase begins as if it came from the home chord.
    let voicing = voiceChord(chordClasses(style.scale, 0), tonic, null, 52, 70)
    chords.forEach(({ root, classes }, index) => {
      voicing = voiceChord(classes, tonic, voicing, 52, 70)
      writeBar(play, index, root, voicing)
    })
    writeMelody(play, theme, chords)
    writeOrnaments(play, chords)
    if (play.ends) {
      if (hook) writeBuild(play)
      const last = style.resolves ? 0 : 4
      writeEnd(play, voiceChord(chordClasses(style.scale, last), tonic, voicing, 52, 70), last, to)
    }
    const { notes, bar, bars, texture } = play
    return { notes, bar, bars, seconds, texture, intensity: (intensityAt(0) + intensityAt(bars - 1)) / 2 }
  })
}

/**
 * Whole beats, so that the tempo is bent by half a beat in a phrase at most. What does not fill bars of four stands in the last one: two or three
 * beats, or a fifth.
 */
function countBars(seconds: number, tempo: number): Pick<Play, 'bars' | 'bar' | 'lastSteps'> {
  const beats = Math.max(1, Math.round((seconds * tempo) / 60))
  const whole = Math.floor(beats / 4)
  const over = beats % 4
  const bars = whole > 0 && over < 2 ? whole : whole + 1
  return { bars, bar: (4 * seconds) / beats, lastSteps: (beats - (bars - 1) * 4) * 4 }
}

/** The mood's rhythms as this scene plays them: what is strong stays, soft notes come, go and move. */
function ownRhythm(style: MoodStyle, random: Random): MoodStyle {
  const vary = <T extends { steps: string }>(part: T): T => {
    const steps = [...part.steps]
    steps.forEach((mark, k) => {
      if (mark === 'o' && random.chance(0.3)) {
        const to = random.pick([k - 1, k + 1])
        steps[k] = '.'
        if (steps[to] === '.' && random.chance(0.7)) steps[to] = 'o'
      } else if (mark === '.' && k % 2 === 0 && random.chance(0.08)) steps[k] = 'o'
    })
    return { ...part, steps: steps.join('') }
  }
  return { ...style, arpeggio: style.arpeggio && vary(style.arpeggio), drums: style.drums.map(vary) }
}

/** A thickness for each phrase: quiet scenes begin thin, no two neighbours are alike, the last is full. */
function texturesOf(random: Random, phrases: number, from: number): Texture[] {
  const out: Texture[] = []
  for (let k = 0; k < phrases; k++) {
    const others = (['full', 'sparse', 'open'] as const).filter((texture) => texture !== out[k - 1])
    out.push(
      phrases === 1 || k === phrases - 1 ? 'full' : k === 0 ? (from < 0.45 ? 'sparse' : 'full') : random.pick(others),
    )
  }
  return out
}

/** Four bars of a progression of the mood, then of another; the last bar of all leads to the end. */
function chordsOf({ style, number, ends, bars }: Play, progressions: readonly (readonly number[])[]): number[] {
  const chords: number[] = []
  for (let group = number; chords.length < bars; group++) {
    // The first returns, never at once: A B A C B.
    chords.push(...(progressions[[0, 1, 0, 2, 1][group % 5]! % progressions.length] ?? [0]))
  }
  chords.length = bars
  if (ends && bars > 1) chords[bars - 1] = style.resolves ? 4 : 5
  return chords
}

import { type CharacterDesign, chooseSet, designCast } from '#art'
import { type FrameRate, framesPerSecond25 } from '#core'
import { type Board, direct, estimateTiming, type SceneWishes, type SpeechTiming } from '#direction'
import { designVoices, type VoiceDesign } from '#sound'
import { readScript, type Story, type StoryReport } from '#story'
import { type Choices, noChoices } from './choices/choices.ts'
import { applyDesignChoice } from './choices/design-choice.ts'
import { choiceFor } from './choices/keyed.ts'
import type { ChoiceNote } from './choices/note.ts'
import { sceneWishes } from './choices/set-choice.ts'
import { applyShotChoice } from './choices/shot-choice.ts'
import { applyVoiceChoice } from './choices/voice-choice.ts'
import { retime } from './retime.ts'
import { unusedChoices } from './unused.ts'

/** What a series is made from: the text, and what people chose. */
export interface SeriesSource {
  script: string | Uint8Array
  /** Name of the script's file; null for pasted text. */
  file: string | null
  choices?: Choices
}

/** A series as far as it follows from the source alone, whoever speaks. */
export interface ReadSeries {
  report: StoryReport
  story: Story
  choices: Choices
  /** One a member of the cast, in the cast's order. */
  designs: readonly CharacterDesign[]
  /** One a member of the cast, and `narrator`. */
  voices: readonly VoiceDesign[]
  notes: readonly ChoiceNote[]
}

export interface BoardOptions {
  /** Measured speech; null or left out stands for a line that nobody has spoken yet, whose timing is estimated from its text. */
  timing?(lineId: string): SpeechTiming | null
  /** Default 25 frames a second. */
  rate?: FrameRate
}

export interface DerivedSeries extends Omit<ReadSeries, 'notes'> {
  board: Board
  /** The timing that the board was drawn up with, measured or estimated. */
  timing(lineId: string): SpeechTiming
  /** Choices that could not be honoured, or not as they stand: what they are about is not there, or speech would be cut off. */
  unused: readonly ChoiceNote[]
}

/**
 * The one way from a text and what people chose to everything that can be played. Pure: the same source, timing and rate always
 * give the same series, in production and in the browser alike, so what plays is what ships.
 */
export function deriveSeries(source: SeriesSource, options: BoardOptions = {}): DerivedSeries {
  return boardSeries(readSeries(source), options)
}

/** The first half: the story, the people and their voices. What it gives may be boarded again and again as voices come in. */
export function readSeries({ script, file, choices = noChoices }: SeriesSource): ReadSeries {
  return castSeries(readScript({ text: script, file }), choices)
}

/** People and voices for a story that has been read. */
export function castSeries(report: StoryReport, choices: Choices): ReadSeries {
  const notes: ChoiceNote[] = []
  const designs = designCast(report.story).map((design) => {
    const choice = choiceFor(choices.designs, design.id)
    if (choice === undefined) return design
    const applied = applyDesignChoice(design, choice)
    notes.push(...applied.notes)
    return applied.design
  })
  const voices = designVoices(report.story).map((voice) => {
    const choice = choiceFor(choices.voices, voice.id)
    return choice === undefined ? voice : applyVoiceChoice(voice, choice)
  })
  return { report, story: report.story, choices, designs, voices, notes }
}

/** The second half: the board, with lengths from measured speech where there is some. */
export function boardSeries(read: ReadSeries, { timing, rate = framesPerSecond25 }: BoardOptions = {}): DerivedSeries {
  const { story, choices } = read
  const notes: ChoiceNote[] = [...read.notes]
  const timed = timingOf(story, timing)
  const wishes = (scene: string): SceneWishes => {
    const choice = choiceFor(choices.sets, scene)
    if (choice === undefined) return {}
    const wished = sceneWishes(scene, choice)
    notes.push(...wished.notes)
    return wished.wishes
  }
  const board = direct(story, { chooseSet, timing: timed, rate, wishes })
  const cast = new Set(story.cast.map(({ id }) => id))
  const episodes = board.episodes.map((episode) => {
    const retimed = retime(episode.shots, choices.shots, rate)
    notes.push(...retimed.notes)
    const shots = retimed.shots.map((shot) => {
      const choice = choiceFor(choices.shots, shot.id)
      if (choice === undefined) return shot
      const applied = applyShotChoice(shot, choice, { rate, cast })
      notes.push(...applied.notes)
      return applied.shot
    })
    return { ...episode, shots }
  })
  const unused = [...unusedChoices(choices, { story, board, voices: read.voices }), ...notes]
  return { ...read, board: { ...board, episodes }, timing: timed, unused }
}

/** Estimates are kept: a line is asked about by every shot it runs over. */
function timingOf(story: Story, measured: BoardOptions['timing']): (lineId: string) => SpeechTiming {
  const texts = new Map<string, string>()
  for (const episode of story.episodes)
    for (const scene of episode.scenes)
      for (const item of scene.items) if (item.kind === 'line') texts.set(item.id, item.text)
  const estimates = new Map<string, SpeechTiming>()
  return (lineId) => {
    const spoken = measured?.(lineId) ?? estimates.get(lineId)
    if (spoken !== undefined) return spoken
    const estimate = estimateTiming(texts.get(lineId) ?? '', story.language)
    estimates.set(lineId, estimate)
    return estimate
  }
}

import { chooseSet, outfitCalled } from '#art'
import { type FrameRate, framesPerSecond25 } from '#core'
import {
  type Board,
  type BoardEpisode,
  type ContinuityRecord,
  createDirector,
  type Dress,
  estimateTiming,
  type SceneWishes,
  type SpeechTiming,
  untouched,
} from '#direction'
import type { Episode, Story } from '#story'
import { choiceFor } from './choices/keyed.ts'
import type { ChoiceNote } from './choices/note.ts'
import { sceneWishes } from './choices/set-choice.ts'
import { applyShotChoice } from './choices/shot-choice.ts'
import type { ReadSeries } from './read-series.ts'
import { retime } from './retime.ts'
import { unusedChoices } from './unused.ts'

export interface BoardOptions {
  /** Measured speech; null or left out stands for a line that nobody has spoken yet, whose timing is estimated from its text. */
  timing?(lineId: string): SpeechTiming | null
  /** Default 25 frames a second. */
  rate?: FrameRate
  /** Episodes that were boarded before: those that an edit does not touch are not boarded again. */
  memory?: BoardMemory
}

export interface DerivedSeries extends Omit<ReadSeries, 'notes'> {
  board: Board
  /** The timing that the board was drawn up with, measured or estimated. */
  timing(lineId: string): SpeechTiming
  /** Choices that could not be honoured, or not as they stand: what they are about is not there, or speech would be cut off. */
  unused: readonly ChoiceNote[]
}

/** An episode with everything chosen in it. */
export interface BoardedEpisode {
  episode: BoardEpisode
  /** Ids of all shots that were directed, also of hidden ones. */
  directed: readonly string[]
  notes: readonly ChoiceNote[]
  /** What the next episode begins with. */
  after: ContinuityRecord
}

export interface SeriesBoarder {
  /** The timing that is worked with, measured or estimated. */
  timing(lineId: string): SpeechTiming
  /**
   * Everything that an episode hangs on beside measured timings, as text: where the keys are equal (and the timings are), so is
   * what `board` gives. `before` is what the episode before it left behind.
   */
  key(index: number, before: ContinuityRecord): string
  board(index: number, before: ContinuityRecord): BoardedEpisode
}

/** Boards a series an episode at a time. */
export function createBoarder(read: ReadSeries, options: Omit<BoardOptions, 'memory'> = {}): SeriesBoarder {
  const { story, choices } = read
  const { rate = framesPerSecond25 } = options
  const timing = timingOf(story, options.timing)
  const cast = new Set(story.cast.map(({ id }) => id))
  const notes: ChoiceNote[] = []
  const wishes = (scene: string): SceneWishes => {
    const choice = choiceFor(choices.sets, scene)
    if (choice === undefined) return {}
    const wished = sceneWishes(scene, choice)
    notes.push(...wished.notes)
    return wished.wishes
  }
  const director = createDirector(story, { chooseSet, timing, rate, wishes, dress: dressFrom(read) })
  const common = JSON.stringify([story.title, story.language, story.genre, peopleKey(story), clothesKey(read), rate])
  return {
    timing,
    key(index, before) {
      const { id, number, title, scenes } = story.episodes[index]!
      const mine = (chosen: Readonly<Record<string, unknown>>) =>
        Object.entries(chosen).filter(([about]) => about.startsWith(`${id}_`))
      return JSON.stringify([
        common,
        before,
        [id, number, title, scenes.map(sceneKey)],
        nextKey(story.episodes[index + 1]),
        mine(choices.sets),
        mine(choices.shots),
      ])
    },
    board(index, before) {
      notes.length = 0
      const { episode, after } = director.direct(index, before)
      const retimed = retime(episode.shots, choices.shots, rate)
      notes.push(...retimed.notes)
      const shots = retimed.shots.map((shot) => {
        const choice = choiceFor(choices.shots, shot.id)
        if (choice === undefined) return shot
        const applied = applyShotChoice(shot, choice, { rate, cast })
        notes.push(...applied.notes)
        return applied.shot
      })
      const directed = episode.shots.map(({ id }) => id)
      return { episode: { ...episode, shots }, directed, notes: [...notes], after }
    },
  }
}

/** Words about clothes mean what somebody has. */
function clothesKey({ designs }: ReadSeries): unknown[] {
  return designs
    .filter(({ wardrobe }) => Object.keys(wardrobe).length > 0)
    .map(({ id, outfit, wardrobe }) => [
      id,
      outfit.style,
      outfit.main,
      Object.entries(wardrobe).map(([key, { style, main }]) => [key, style, main]),
    ])
}

/** What somebody wears is in the wardrobe of the person's design. */
function dressFrom({ designs, story }: ReadSeries): Dress {
  const byId = new Map(designs.map((design) => [design.id, design]))
  return (character, words) => {
    const design = byId.get(character)
    return design === undefined ? undefined : outfitCalled(design, words, story.genre)
  }
}

/** Who is meant by which name. How much somebody says, and so their place in the cast, changes with every line and directs nothing. */
function peopleKey({ cast }: Story): unknown[] {
  const names = new Map<string, string>()
  for (const { id, name, aliases } of cast)
    for (const word of [name, ...aliases]) if (!names.has(word.toLowerCase())) names.set(word.toLowerCase(), id)
  const inOrder = <T extends readonly [string, ...unknown[]]>(list: T[]) => list.sort(([a], [b]) => (a < b ? -1 : 1))
  return [inOrder([...names]), inOrder(cast.map(({ id, name, sex }) => [id, name, sex] as const))]
}

/** Where things stand in the text changes with every edit, and nothing hangs on it. */
function sceneKey({ span: _, items, ...scene }: Episode['scenes'][number]): unknown[] {
  return [scene, items.map(({ span: _, ...item }) => item)]
}

/** What the end card may take from the next episode: its title, or its first words. */
function nextKey(next: Episode | undefined): unknown {
  if (next === undefined) return null
  const first = next.scenes.flatMap(({ items }) => items).find(({ kind }) => kind === 'line')
  return [next.title, first?.text ?? null, next.scenes[0]?.place ?? null]
}

/** The second half of deriving: the board, with lengths from measured speech where there is some. */
export function boardSeries(read: ReadSeries, options: BoardOptions = {}): DerivedSeries {
  const { story, choices } = read
  const { rate = framesPerSecond25, memory } = options
  const boarder = createBoarder(read, options)
  let before = untouched
  const boarded = story.episodes.map((episode, index) => {
    const known = memory?.recall(() => `${boarder.key(index, before)} ${measuredIn(episode, options.timing)}`)
    const result = known?.result ?? boarder.board(index, before)
    known?.keep(result)
    before = result.after
    return result
  })
  const { title, language, genre } = story
  const directed = new Set(boarded.flatMap((episode) => episode.directed))
  return {
    report: read.report,
    story,
    choices,
    designs: read.designs,
    voices: read.voices,
    timing: boarder.timing,
    board: { version: 1, title, language, genre, rate, episodes: boarded.map(({ episode }) => episode) },
    unused: [
      ...unusedChoices(choices, { story, directed, voices: read.voices }),
      ...read.notes,
      ...boarded.flatMap(({ notes }) => notes),
    ],
  }
}

/** Keeps boarded episodes by what they hang on, the latest used ones. One for each open series. */
export interface BoardMemory {
  recall(key: () => string): { result: BoardedEpisode | null; keep(result: BoardedEpisode): void }
}

/** @param most episodes that are kept */
export function createBoardMemory(most = 400): BoardMemory {
  const kept = new Map<string, BoardedEpisode>()
  return {
    recall(keyOf) {
      const key = keyOf()
      const result = kept.get(key) ?? null
      return {
        result,
        keep(latest) {
          kept.delete(key)
          kept.set(key, latest)
          if (kept.size > most) kept.delete(kept.keys().next().value!)
        },
      }
    },
  }
}

const serials = new WeakMap<SpeechTiming, number>()
let lastSerial = 0

/** Measured timings of an episode's lines, each told apart by being another object: they are long, and never changed. */
function measuredIn({ scenes }: Episode, timing: BoardOptions['timing']): string {
  if (timing === undefined) return ''
  const found: string[] = []
  for (const { items } of scenes) {
    for (const item of items) {
      const measured = item.kind === 'line' ? timing(item.id) : null
      if (measured === null) continue
      const serial = serials.get(measured) ?? ++lastSerial
      serials.set(measured, serial)
      found.push(`${item.id}=${serial}`)
    }
  }
  return found.join()
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

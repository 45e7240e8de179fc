import type { CharacterDesign } from '#art'
import type { Timeline } from '#cut'
import type { BoardEpisode, BoardScene, Shot, SpeechTiming } from '#direction'
import { type OwnRecordings, playTake, type TakeRecipe } from '#series'
import type { SpeechRequest } from '#sound'

/** A line that somebody is to speak. `key` names the request: the same words in the same voice and mood have the same key. */
export interface LineToHear {
  line: string
  key: string
  /** With the recording that stands in for it, where somebody has spoken it. */
  request: SpeechRequest & { recording?: string }
}

/** One episode, ready to be played: what its pictures and its sound follow from. */
export interface Reel {
  episode: BoardEpisode
  /** With captions and cards as they ship; the AI label is left to the finished file. */
  timeline: Timeline
  /** By line id; measured where the line has been spoken, else estimated. */
  speech: Readonly<Record<string, SpeechTiming>>
  lines: readonly LineToHear[]
  /** What is played instead of what would be made. */
  own: OwnRecordings
  /** By shot: takes that somebody picked. They play instead of what is derived. */
  takes: Readonly<Record<string, TakeRecipe>>
}

/** Everything that one shot's picture follows from, as a picture worker is given it. */
export interface PictureRecipe {
  shot: Shot
  scene: BoardScene
  cast: Record<string, CharacterDesign>
  speech: Record<string, SpeechTiming>
  rate: Timeline['rate']
  /** What lies over the shot, in frames of the episode; null paints the clean take. */
  overlays: Timeline | null
  /** Frame of the episode at which the shot begins. */
  start: number
}

/** The frame that stands for a shot, counted from its first: a little before its middle, where it is at its fullest. */
export function fullestFrame(length: number): number {
  return Math.floor(length * 0.45)
}

/** The recipe of the shot at `index`, with or without what lies over it. */
export function pictureRecipe(
  reel: Reel,
  index: number,
  designs: Readonly<Record<string, CharacterDesign>>,
  { clean = false } = {},
): PictureRecipe {
  const { episode, timeline, speech } = reel
  const shot = episode.shots[index]!
  const { start, length } = timeline.segments[index]!
  const scene = episode.scenes.find(({ id }) => id === shot.scene)!
  const people = new Set<string>([
    ...shot.figures.map(({ character }) => character),
    ...shot.lines.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
    ...(shot.insert?.holder == null ? [] : [shot.insert.holder]),
    ...(shot.subject === null ? [] : [shot.subject]),
  ])
  const over = <T extends { start: number; length: number }>(items: readonly T[]): T[] =>
    items.filter((item) => item.start < start + length && item.start + item.length > start)
  const derived: PictureRecipe = {
    shot,
    scene,
    cast: Object.fromEntries([...people].flatMap((id) => (designs[id] === undefined ? [] : [[id, designs[id]]]))),
    speech: Object.fromEntries(shot.lines.flatMap(({ line }) => (speech[line] ? [[line, speech[line]]] : []))),
    rate: timeline.rate,
    overlays: clean
      ? null
      : { ...timeline, segments: [], captions: over(timeline.captions), cards: over(timeline.cards), labels: [] },
    start: clean ? 0 : start,
  }
  const take = reel.takes[shot.id]
  return take === undefined ? derived : playTake(derived, take)
}

/** Where a frame of the episode lies: index of its shot, and the frame counted from the shot's start. */
export function placeOf({ timeline }: Reel, frame: number): { index: number; frame: number } {
  const { segments, length } = timeline
  const at = Math.min(Math.max(0, Math.floor(frame)), length - 1)
  let [low, high] = [0, segments.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return { index: low, frame: at - (segments[low]?.start ?? 0) }
}

/** Everything that stands as writing in the pictures of an episode, beside what its places and things say. */
export function writtenIn({ episode, timeline }: Reel): string {
  return JSON.stringify([timeline.cards, episode.shots.map(({ titles, insert }) => [titles, insert])])
}

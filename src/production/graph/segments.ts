import type { CharacterDesign } from '#art'
import type { FrameRate } from '#core'
import type { Timeline } from '#cut'
import type { BoardEpisode, BoardScene, Shot, SpeechTiming } from '#direction'
import { playTake } from '#series'
import { address, sharedAddress } from './address.ts'
import type { SegmentParts } from './segment-parts.ts'
import type { PickedTake } from './take.ts'

/** Everything that one encoded stretch follows from: what a render process is given, and what its address is the digest of. */
export interface SegmentRecipe {
  kind: 'segment'
  maker: string
  width: number
  height: number
  rate: FrameRate
  shot: Shot
  scene: BoardScene
  cast: Record<string, CharacterDesign>
  speech: Record<string, SpeechTiming>
  /** What lies over the shot, in frames from the shot's start. */
  overlays: Timeline
}

export interface PlannedSegment {
  /** The shot that it shows, as the board calls it now; a picked take may have been drawn when it had another id. */
  shot: string
  key: string
  parts: SegmentParts
  recipe: SegmentRecipe
}

export interface SegmentPlanRequest {
  maker: string
  episode: BoardEpisode
  timeline: Timeline
  cast: Readonly<Record<string, CharacterDesign>>
  timing(lineId: string): SpeechTiming
  /** Takes that people picked, by shot. */
  picked: ReadonlyMap<string, PickedTake>
}

/**
 * The stretches of an episode in playing order. Each depends on its own shot, its own people and lines and on what lies over
 * it, counted from its own start: a line put in early makes nothing new that comes later.
 */
export function planSegments({ maker, episode, timeline, cast, timing, picked }: SegmentPlanRequest): PlannedSegment[] {
  const scenes = new Map(episode.scenes.map((scene) => [scene.id, seenScene(scene)]))
  const shots = new Map(episode.shots.map((shot) => [shot.id, shot]))
  return timeline.segments.map(({ shot: id, start, length }) => {
    const shot = shots.get(id)
    const scene = shot === undefined ? undefined : scenes.get(shot.scene)
    if (shot === undefined || scene === undefined) throw new Error(`the timeline names ${id}, the board does not`)
    const derived: SegmentRecipe = {
      kind: 'segment',
      maker,
      width: timeline.width,
      height: timeline.height,
      rate: timeline.rate,
      shot: { ...shot, sounds: [] },
      scene,
      cast: peopleOf(shot, cast),
      speech: Object.fromEntries(shot.lines.map(({ line }) => [line, timing(line)])),
      overlays: overlaysOf(timeline, start, length),
    }
    const pick = picked.get(id)
    const recipe = pick === undefined ? derived : playTake(derived, pick.recipe)
    const parts = partsOf(recipe)
    return { shot: id, key: address({ kind: 'segment', parts }), parts, recipe }
  })
}

function partsOf({ maker, width, height, rate, shot, scene, cast, speech, overlays }: SegmentRecipe): SegmentParts {
  return {
    shot: address(shot),
    place: sharedAddress(scene),
    people: address(Object.entries(cast).map(([id, design]) => [id, sharedAddress(design)])),
    speech: address(Object.entries(speech).map(([line, timing]) => [line, sharedAddress(timing)])),
    overlays: address(overlays),
    format: address({ width, height, rate }),
    maker,
  }
}

/** Designs of whoever is in a picture or heard in it. */
export function peopleOf(shot: Shot, cast: Readonly<Record<string, CharacterDesign>>): Record<string, CharacterDesign> {
  const people = new Set<string>([
    ...shot.figures.map(({ character }) => character),
    ...shot.lines.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
    ...(shot.insert?.holder == null ? [] : [shot.insert.holder]),
    ...(shot.subject === null ? [] : [shot.subject]),
  ])
  return Object.fromEntries([...people].flatMap((name) => (cast[name] === undefined ? [] : [[name, cast[name]]])))
}

/** A scene without what is only heard: its music swells with its place in the episode, and would draw every shot anew. */
export function seenScene(scene: BoardScene): BoardScene {
  return { ...scene, setExact: true, ambience: 'none', music: { mood: 'calm', from: 0, to: 0 } }
}

/** The part of a timeline that lies over a stretch, with all frames counted from the stretch's start (so some are negative). */
export function overlaysOf(timeline: Timeline, start: number, length: number): Timeline {
  const inside = <T extends { start: number; length: number }>(items: readonly T[]): T[] =>
    items
      .filter((item) => item.start < start + length && item.start + item.length > start)
      .map((item) => ({ ...item, start: item.start - start }))
  return {
    ...timeline,
    episode: '',
    length,
    segments: [],
    captions: inside(timeline.captions),
    cards: inside(timeline.cards),
    labels: inside(timeline.labels).map((label) => {
      // The constant mark lies over everything: cut to the stretch, or its far ends would stand in the address.
      if (label.kind === 'opening') return label
      const from = Math.max(0, label.start)
      return { ...label, start: from, length: Math.min(length, label.start + label.length) - from }
    }),
  }
}

import { chooseSet, designCast } from '#art'
import { framesPerSecond25 } from '#core'
import type { Shot, SpeechTiming } from '#direction'
import { direct, estimateTiming } from '#direction'
import type { ShotPainterRequest } from '#picture'
import { readScript } from '#story'

/** Length of the scene that both sides render. */
export const sceneFrames = 250
export const sceneSize = { width: 1080, height: 1920 }

export interface ScenePart {
  request: ShotPainterRequest
  /** Frame of the scene at which the shot begins, and how many of its frames are used. */
  start: number
  length: number
}

/** Ten seconds from the middle of an episode's script: the shots, cast and timing that a painter needs, as plain data. */
export function buildScene(script: string): ScenePart[] {
  const { story } = readScript({ text: script, file: null })
  const cast = Object.fromEntries(designCast(story).map((design) => [design.id, design]))
  const timing = new Map<string, SpeechTiming>()
  for (const { scenes } of story.episodes)
    for (const { items } of scenes)
      for (const item of items) if (item.kind === 'line') timing.set(item.id, estimateTiming(item.text, story.language))
  const board = direct(story, { chooseSet, timing: (line) => timing.get(line)!, rate: framesPerSecond25 })
  const episode = board.episodes[0]!
  const speech = Object.fromEntries(timing)
  const parts: ScenePart[] = []
  let start = 0
  for (const shot of episode.shots.slice(Math.floor(episode.shots.length / 3))) {
    if (start >= sceneFrames) break
    const length = Math.min(shot.length, sceneFrames - start)
    parts.push({ request: requestFor(shot), start, length })
    start += length
  }
  return parts

  function requestFor(shot: Shot): ShotPainterRequest {
    const scene = episode.scenes.find(({ id }) => id === shot.scene)!
    return { shot, scene, cast, speech, rate: framesPerSecond25, ...sceneSize }
  }
}

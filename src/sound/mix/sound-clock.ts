import { type FrameRate, samplesFromFrames } from '#core'
import type { BoardEpisode } from '#direction'

/** Samples that lossy coding takes together, and steps by which loudness is looked at in a mix. */
export const soundStep = 1024

/** Where the sounds of an episode lie. */
export interface SoundClock {
  /** Sample of a frame that is counted from the start of a shot, by the shot's number. */
  at(shot: number, frame: number): number
}

/**
 * A scene's sound begins with a whole step, at most 11 ms from its first picture; within the scene all keeps its distance. So a scene that an
 * edit moves along sounds the same sample for sample, and step for step: it is neither mixed otherwise nor coded anew.
 */
export function createSoundClock(episode: Pick<BoardEpisode, 'shots'>, rate: FrameRate): SoundClock {
  const places: { origin: number; frames: number }[] = []
  let [origin, frames, start] = [0, 0, 0]
  for (const [i, shot] of episode.shots.entries()) {
    if (shot.scene !== episode.shots[i - 1]?.scene) {
      origin = Math.round(samplesFromFrames(start, rate) / soundStep) * soundStep
      frames = 0
    }
    places.push({ origin, frames })
    frames += shot.length
    start += shot.length
  }
  return {
    at(shot, frame) {
      const place = places[shot]!
      return place.origin + samplesFromFrames(place.frames + frame, rate)
    },
  }
}

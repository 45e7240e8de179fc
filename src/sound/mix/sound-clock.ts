import { type FrameRate, samplesFromFrames } from '#core'
import type { BoardEpisode } from '#direction'
import { phrasesOf } from './phrases.ts'

/** Samples that lossy coding takes together, and steps by which loudness is looked at in a mix. */
export const soundStep = 1024

/** Where the sounds of an episode lie. */
export interface SoundClock {
  /** Sample of a frame that is counted from the start of a shot, by the shot's number. */
  at(shot: number, frame: number): number
}

/**
 * The sound of a phrase begins with a whole step, at most 22 ms from its first picture; within the phrase all keeps its distance. From phrase to
 * phrase as many whole steps pass as are nearest to the phrase's own length, until sound and picture are more than a step apart: then one step
 * more or less. So what an edit moves along keeps its distances as well, sample for sample, and is neither mixed otherwise nor coded anew.
 */
export function createSoundClock(episode: Pick<BoardEpisode, 'shots'>, rate: FrameRate): SoundClock {
  const places: { origin: number; frames: number }[] = []
  let [origin, start] = [0, 0]
  for (const { shot, frames: length } of phrasesOf(episode, rate).flatMap(({ phrases }) => phrases)) {
    const late = origin - samplesFromFrames(start, rate)
    if (Math.abs(late) > soundStep) origin -= Math.sign(late) * soundStep
    for (let k = shot, frames = 0; frames < length; frames += episode.shots[k]!.length, k++)
      places.push({ origin, frames })
    start += length
    origin += Math.round(samplesFromFrames(length, rate) / soundStep) * soundStep
  }
  return {
    at(shot, frame) {
      const place = places[shot]!
      return place.origin + samplesFromFrames(place.frames + frame, rate)
    },
  }
}

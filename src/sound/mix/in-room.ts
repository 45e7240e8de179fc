import type { Room } from '../ambience/bed.ts'
import { reverberate } from '../dsp/reverb.ts'
import { addStereo, type Stereo } from '../dsp/stereo.ts'

/** Reflections against the dry sound at a share of 1. */
const level = 2.2

/**
 * Adds to a track what a room answers to a sound that was put there at sample `at`. Walls answer each sound for itself: what they
 * answer to all together is the sum, and no track of what they hear is needed.
 */
export function addAnswer(track: Stereo, room: Room, sound: Stereo, at: number, amount: number): void {
  if (amount <= 0 || room.seconds <= 0) return
  const { seconds, damping } = room
  addStereo(
    track,
    reverberate(sound, { seconds, damping, delay: 0.006 + seconds * 0.008 }, seconds),
    at,
    level * amount,
  )
}

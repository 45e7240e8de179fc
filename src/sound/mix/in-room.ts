import { sampleRate } from '#core'
import type { Room } from '../ambience/bed.ts'
import { addReverb } from '../dsp/reverb.ts'
import { addStereo, createStereo, type Stereo } from '../dsp/stereo.ts'

/** Reflections against the dry sound at a share of 1. */
const level = 2.2

/**
 * A sound with what a room answers to it. Walls answer each sound for itself: what they answer to all together is the sum, and no track
 * of what they hear is needed.
 */
export function inRoom(sound: Stereo, { seconds, damping }: Room, amount: number): Stereo {
  if (amount <= 0 || seconds <= 0) return sound
  const out = createStereo(sound.left.length + Math.round(seconds * sampleRate))
  addStereo(out, sound, 0)
  addReverb(out, sound, { seconds, damping, delay: 0.006 + seconds * 0.008 }, level * amount)
  return out
}

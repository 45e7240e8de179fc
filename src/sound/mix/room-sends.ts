import type { Room } from '../ambience/bed.ts'
import { reverberate } from '../dsp/reverb.ts'
import { addStereo, createStereo, type Stereo } from '../dsp/stereo.ts'

/** Collects what each room gets to hear, and gives back its walls' answer. */
export interface RoomSends {
  add(room: Room, sound: Stereo, at: number, amount: number): void
  /** All reflections together, as long as the programme. */
  render(): Stereo
}

export function createRoomSends(length: number): RoomSends {
  const inputs = new Map<Room, { sound: Stereo; first: number; last: number }>()
  return {
    add(room, sound, at, amount) {
      if (amount <= 0) return
      let input = inputs.get(room)
      if (!input) {
        input = { sound: createStereo(length), first: length, last: 0 }
        inputs.set(room, input)
      }
      addStereo(input.sound, sound, at, amount)
      input.first = Math.max(0, Math.min(input.first, at))
      input.last = Math.min(length, Math.max(input.last, at + sound.left.length))
    },
    render() {
      const out = createStereo(length)
      for (const [room, { sound, first, last }] of inputs) {
        const part = { left: sound.left.subarray(first, last), right: sound.right.subarray(first, last) }
        const walls = reverberate(
          part,
          { seconds: room.seconds, damping: room.damping, delay: 0.006 + room.seconds * 0.008 },
          room.seconds,
        )
        addStereo(out, walls, first, 2.2)
      }
      return out
    },
  }
}

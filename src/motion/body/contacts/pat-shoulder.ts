import type { Contact } from './contact.ts'

/** A hand on the other's shoulder. */
export const patShoulder: Contact = {
  distance: 340,
  facing: [0.85, 0.6],
  doer: ({ seconds, length, on }) => {
    const beat = Math.max(0, Math.sin(seconds * 7)) * (seconds < length * 0.6 ? 1 : 0)
    return {
      outer: { wrist: on(-176, 172 - 12 * beat, 84), elbow: [0, 1, 0.4], hand: 'relaxed', turnHand: 1.1, over: true },
      lean: 0.03,
    }
  },
  other: () => ({}),
}

import type { Contact } from './contact.ts'

/** A hand laid against the other's cheek, their eyes on each other. */
export const touchFace: Contact = {
  distance: 318,
  facing: [0.95, 0.95],
  doer: ({ seconds, on }) => ({
    outer: {
      wrist: on(-6, 158 + 2 * Math.sin(seconds * 1.5), 70),
      elbow: [-0.1, 1, 0.5],
      hand: 'open',
      turnHand: 0.1,
      over: true,
    },
    lean: 0.04,
    head: { yaw: 1.05, pitch: 0.06 },
  }),
  other: () => ({ head: { yaw: 1.0, pitch: -0.08 } }),
}

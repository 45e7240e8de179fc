import type { Contact } from './contact.ts'

/** Somebody carried in both arms before the chest, an arm around the carrier's neck: one arm under the back, one under the knees. */
export const carry: Contact = {
  distance: 40,
  facing: [0.3, 0.9],
  carries: true,
  doer: ({ seconds, on }) => {
    const breath = 3 * Math.sin(seconds * 1.9)
    return {
      inner: { wrist: on(120, 440 + breath, 40), elbow: [0.8, 0.7, 0.1], hand: 'relaxed' },
      outer: {
        wrist: on(-385, 500 + breath, 190),
        elbow: [-0.7, 0.8, 0.2],
        hand: 'relaxed',
        turnHand: -0.2,
        over: true,
      },
      lean: -0.03,
      head: { yaw: 0.5, pitch: 0.22 },
    }
  },
  other: ({ seconds, on }) => ({
    carried: { hip: on(170, 610 + 3 * Math.sin(seconds * 1.9), 0), roll: 0.8 },
    inner: { wrist: on(20, 205, 130), elbow: [0.2, 1, 0.6], hand: 'relaxed' },
    head: { yaw: 0.75, pitch: -0.1 },
  }),
}

import type { Contact } from './contact.ts'

/** Carried on the back: the face beside the carrier's, the arms around the neck, a knee at each side. */
export const piggyback: Contact = {
  distance: 128,
  facing: [-0.35, 0.35],
  carries: true,
  onBack: true,
  doer: ({ seconds, on }) => {
    const give = 4 * Math.sin(seconds * 1.9)
    // Under the knees: elbows out and back, hands before the hips.
    return {
      inner: { wrist: on(64, 640 + give, 170), elbow: [1, 0.5, -0.6], hand: 'fist' },
      outer: { wrist: on(-300, 640 + give, 170), elbow: [-1, 0.5, -0.6], hand: 'fist' },
      lean: -0.06,
      head: { yaw: -0.3, pitch: 0.06 },
    }
  },
  other: ({ seconds, on }) => ({
    astride: { head: [0, on(0, -34 + 4 * Math.sin(seconds * 1.9), 0)[1], 0], roll: -0.1 },
    inner: { wrist: on(14, 270, 165), elbow: [0.2, 1, 0.4], hand: 'relaxed', over: true },
    outer: { wrist: on(-16, 292, 175), elbow: [-0.2, 1, 0.4], hand: 'relaxed', over: true },
    head: { yaw: -0.2, pitch: 0.08 },
  }),
}

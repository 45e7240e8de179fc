import type { Contact } from './contact.ts'

/** One hand under the other's arm and one at their back: helping somebody to stand or to walk. */
export const support: Contact = {
  distance: 250,
  facing: [0.7, 0.35],
  doer: ({ on }) => ({
    outer: { wrist: on(-92, 500, 110), elbow: [-0.3, 1, 0.5], hand: 'grip', over: true },
    inner: { wrist: on(-70, 300, -60), elbow: [-0.2, 1, -0.5], hand: 'relaxed' },
    lean: 0.03,
    head: { yaw: 0.85, pitch: 0.1 },
  }),
  other: ({ seconds }) => ({ lean: 0.1 + 0.01 * Math.sin(seconds * 2), step: 10, head: { yaw: 0.2, pitch: 0.22 } }),
}

import { smoothstep } from '#core'
import type { Contact } from './contact.ts'

/** Both fists at the other's collar, nose to nose; who is held bends away with open hands. */
export const grabCollar: Contact = {
  distance: 300,
  facing: [1.1, 1.05],
  doer: ({ seconds, on }) => {
    const shake = seconds > 0.35 ? 4 * Math.sin(seconds * 11) : 0
    return {
      outer: { wrist: on(-52 + shake, 248, 92), elbow: [-0.2, 1, 0.7], hand: 'fist', over: true },
      inner: { wrist: on(-58 + shake, 262, 30), elbow: [-0.2, 1, -0.4], hand: 'fist', over: true },
      lean: 0.09,
      head: { yaw: 1.2, pitch: 0.05 },
    }
  },
  // Whose hands go to the fists at the own throat.
  other: ({ seconds }) => ({
    outer: { wrist: [128, 316, 104], elbow: [-0.5, 1, 0.7], hand: 'claw' },
    inner: { wrist: [124, 344, 10], elbow: [-0.4, 1, -0.5], hand: 'claw' },
    lean: -0.1 * smoothstep(0, 0.3, seconds),
    head: { yaw: 1.05, pitch: -0.16 },
  }),
}

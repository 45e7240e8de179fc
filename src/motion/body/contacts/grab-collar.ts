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
  other: ({ seconds, on }) => ({
    outer: { wrist: on(-120, 330, 120), elbow: [-0.4, 1, 0.6], hand: 'claw' },
    inner: { wrist: on(-110, 350, -30), elbow: [-0.4, 1, -0.4], hand: 'claw' },
    lean: -0.1 * smoothstep(0, 0.3, seconds),
    head: { yaw: 1.05, pitch: -0.16 },
  }),
}

import { clamp, smoothstep } from '#core'
import type { Contact } from './contact.ts'

/** The face over the other's shoulder, both arms around their back: one face is seen, and whose arms hold whom. */
export const hug: Contact = {
  distance: 158,
  facing: [0.3, 2.75],
  doer: ({ seconds, on, spans }) => ({
    // Who cannot reach around somebody broad keeps that arm where the other hides it.
    inner: { wrist: on(10, 470, 190), elbow: [1, 0.5, 0.2], hand: 'relaxed', turnHand: 0.2, over: spans },
    outer: { wrist: on(-34, 350, 195), elbow: [-1, 0.5, 0.2], hand: 'relaxed', turnHand: 0.2, over: true },
    lean: 0.06 * smoothstep(0, 0.6, seconds),
    // On tiptoe, so that the chin comes over the shoulder.
    rise: clamp(-on(0, 0, 0)[1] - 30, 0, 50) * smoothstep(0, 0.4, seconds),
    head: { yaw: 0.42, pitch: 0.12 },
  }),
  other: ({ seconds }) => ({
    lean: 0.03 * smoothstep(0.1, 0.7, seconds),
    head: { yaw: 2.75, pitch: 0.1 },
  }),
}

import { clamp, smoothstep } from '#core'
import type { Contact, ContactMoment } from './contact.ts'

/** Face to face with closed eyes, a hand at the other's jaw; the taller bends down, the shorter stands on tiptoe. */
export const kiss: Contact = {
  distance: 178,
  facing: [1.1, 1.15],
  doer: (moment) => {
    const { on } = moment
    const { near, lower, rise } = meeting(moment)
    return {
      outer: { wrist: on(4, 236, 78), elbow: [-0.3, 1, 0.6], hand: 'relaxed', turnHand: 0.3, over: true },
      inner: { wrist: on(-10, 470, -60), elbow: [0.2, 1, -0.5], hand: 'relaxed' },
      rise,
      head: { yaw: 1.34, pitch: clamp(lower / 700, -0.14, 0.2), eyesClosed: near },
    }
  },
  other: (moment) => {
    const { on } = moment
    const { near, lower, rise } = meeting(moment)
    return {
      outer: { wrist: on(-70, 430, 120), elbow: [-0.3, 1, 0.5], hand: 'relaxed' },
      rise,
      head: { yaw: 1.34, pitch: clamp(lower / 700, -0.16, 0.2), eyesClosed: near },
    }
  },
}

/** How near they have come (0–1), how much lower the other one's head is, and how far one's own goes up to it, u. */
function meeting({ seconds, on }: ContactMoment): { near: number; lower: number; rise: number } {
  const near = smoothstep(0, 0.8, seconds)
  const lower = on(0, 0, 0)[1]
  return { near, lower, rise: near * clamp(-0.46 * lower, -110, 70) }
}

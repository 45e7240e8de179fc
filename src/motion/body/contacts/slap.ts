import { lerp, smoothstep } from '#core'
import type { Contact, Place } from './contact.ts'

/** When the hand meets the cheek, as a share of the whole. */
const hit = 0.33

/** Drawn back, and across the cheek; the struck head flies round with it and a hand comes up to the cheek. */
export const slap: Contact = {
  distance: 385,
  facing: [1.05, 1.0],
  doer: ({ seconds, length, on }) => {
    const blow = smoothstep(hit * length - 0.1, hit * length + 0.04, seconds)
    const after = smoothstep(hit * length + 0.08, hit * length + 0.4, seconds)
    const [back, cheek, through]: Place[] = [[-200, 150, 200], on(-96, 96, 90), [170, 420, 190]]
    return {
      outer: {
        wrist: [0, 1, 2].map((i) => lerp(lerp(back![i]!, cheek![i]!, blow), through![i]!, after)) as unknown as Place,
        elbow: [-0.5, 1, 0.5],
        hand: 'open',
        turnHand: lerp(-0.3, 0.3, blow),
        over: blow > 0.3,
      },
      lean: lerp(-0.07, 0.1, blow),
      step: lerp(-10, 16, blow),
    }
  },
  other: ({ seconds, length }) => {
    const struck = smoothstep(hit * length, hit * length + 0.1, seconds)
    const held = smoothstep(hit * length + 0.3, hit * length + 0.65, seconds)
    return {
      ...(held > 0.02
        ? { outer: { wrist: [72, lerp(430, 176, held), lerp(150, 70, held)], elbow: [0.3, 1, 0.7], hand: 'relaxed' } }
        : {}),
      lean: -0.13 * struck + 0.05 * held,
      step: -26 * struck,
      head: { yaw: lerp(1.2, -0.6, struck), pitch: 0.22 * struck },
    }
  },
}

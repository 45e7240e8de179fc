import { lerp, smoothstep } from '#core'
import type { Contact } from './contact.ts'

/** When the palms meet the chest, as a share of the whole. */
const hit = 0.3

/** Both palms against the chest: the other staggers back with flying arms. */
export const push: Contact = {
  distance: 372,
  facing: [1.1, 1.0],
  doer: ({ seconds, length, on }) => {
    const out = smoothstep(hit * length - 0.14, hit * length + 0.05, seconds)
    const [x, y] = on(-70, 320, 0)
    const palm = (z: number, down: number) => ({
      wrist: [lerp(150, x + 34, out), lerp(430, y + down, out), z] as const,
      elbow: [-0.5, 1, z > 50 ? 0.6 : -0.3] as const,
      hand: 'spread' as const,
      over: true,
    })
    return { outer: palm(110, 0), inner: palm(10, 16), lean: lerp(-0.04, 0.16, out), step: 30 * out }
  },
  other: ({ seconds, length }) => {
    const thrown = smoothstep(hit * length, hit * length + 0.22, seconds)
    return {
      ...(thrown > 0.02
        ? {
            outer: { wrist: [150, 96, 170], elbow: [-0.4, 1, 0.9], hand: 'spread' as const },
            inner: { wrist: [190, 170, -60], elbow: [-0.3, 1, -0.6], hand: 'spread' as const },
          }
        : {}),
      lean: -0.24 * thrown,
      step: -70 * thrown,
      head: { yaw: 0.95, pitch: -0.12 * thrown },
    }
  },
}

import { blowShape, foot, key } from './blow.ts'
import type { Contact } from './contact.ts'

/** Both palms against the chest, with the weight behind them: the other is thrown back and only just keeps on their feet. */
export const push: Contact = {
  distance: 640,
  throws: 380,
  facing: [1.1, 1.05],
  doer: (moment) => {
    const { on } = moment
    const [x, down] = on(-150, 310, 0)
    const keys = [
      key(-0.4, 'ease', { strike: [130, 420, 120], guard: [140, 430, -20], crouch: 30 }),
      key(-0.1, 'ease', { strike: [70, 350, 130], guard: [80, 360, -40], lean: -0.1, step: -40, crouch: 90 }),
      key(0, 'strike', { strike: [x, down, 90], guard: [x, down + 14, -10], lean: 0.22, step: 54, crouch: 90 }),
      key(0.16, 'ease', {
        strike: [x + 60, down, 90],
        guard: [x + 60, down + 14, -10],
        lean: 0.28,
        step: 70,
        crouch: 96,
      }),
      key(0.5, 'ease', { strike: [x - 60, down + 60, 100], guard: [x - 60, down + 70, -10], lean: 0.16, step: 50 }),
      key(1, 'ease', { strike: [120, 560, 110], guard: [120, 560, -30], lean: 0.04, crouch: 30 }),
    ]
    return blowShape(keys, moment, {
      strike: { hand: 'spread', elbow: [-0.5, 1, 0.5], over: moment.seconds > 0.3 },
      guard: { hand: 'spread', elbow: [-0.5, 1, -0.3], over: moment.seconds > 0.3 },
    })
  },
  other: (moment) => {
    const thrown = { front: foot(10, -20, -0.3), back: foot(-370, 50), head: { yaw: 1, pitch: -0.2, roll: 0 } } as const
    const keys = [
      key(-0.4, 'ease', { strike: [110, 640, 120], guard: [110, 640, -60], lean: 0, crouch: 14 }),
      key(0, 'ease', { strike: [110, 600, 130], guard: [110, 600, -60], lean: -0.02, crouch: 24 }),
      key(0.12, 'rebound', {
        strike: [180, 400, 190],
        guard: [190, 420, -120],
        lean: -0.16,
        step: -60,
        bend: 0.12,
        crouch: 60,
        head: { yaw: 1.1, pitch: 0.28, roll: 0 },
      }),
      key(0.5, 'rebound', {
        ...thrown,
        strike: [30, 190, 320],
        guard: [70, 180, -260],
        lean: -0.32,
        step: -130,
        crouch: 110,
      }),
      key(1.1, 'ease', {
        ...thrown,
        strike: [60, 560, 170],
        guard: [60, 540, -120],
        lean: -0.04,
        step: -140,
        crouch: 90,
        head: { yaw: 1, pitch: 0, roll: 0 },
        front: foot(10, -20),
      }),
    ]
    return blowShape(keys, moment, {
      strike: { hand: 'spread', elbow: [-0.4, 1, 0.9] },
      guard: { hand: 'spread', elbow: [-0.3, 1, -0.6] },
    })
  },
}

import { blowShape, foot, key } from './blow.ts'
import type { Contact } from './contact.ts'
import { wardedOff } from './punch.ts'

/** The knee drawn up, and the sole into the body, which folds over it and is thrown back. */
export const kick: Contact = {
  distance: 985,
  throws: 340,
  facing: [1.2, 1.1],
  strikes: { limb: 'foot', at: [-120, 560] },
  doer: (moment) => {
    const { on } = moment
    const [x, down] = on(moment.warded ? -260 : -150, 560, 0)
    // From where the ankle of somebody stands: a grown body's head is 1591 u above it.
    const high = 1591 - down
    const chambered = {
      strike: [30, 330, 170],
      guard: [190, 210, -20],
      lean: -0.16,
      step: -20,
      turn: -0.1,
      bend: 0,
      crouch: 46,
      front: foot(40, -10),
      back: foot(120, 30, 0.3, 520),
    } as const
    const thrust = {
      strike: [-120, 420, 170],
      guard: [120, 270, -40],
      lean: -0.36,
      step: 6,
      turn: 0.2,
      bend: 0,
      crouch: 26,
      front: foot(40, -10),
    } as const
    const keys = [
      key(-0.4, 'ease', { front: foot(40, -10) }),
      key(-0.14, 'ease', chambered),
      key(-0.08, 'ease', chambered),
      key(0, 'strike', { ...thrust, back: foot(x, 20, -1.35, high) }),
      key(0.14, 'ease', { ...thrust, back: foot(x + 26, 20, -1.35, high - 10) }),
      key(0.36, 'ease', { ...chambered, back: foot(150, 30, 0.3, 380) }),
      key(0.62, 'ease', { front: foot(40, -10), back: foot(210, 40), crouch: 96, lean: 0.1 }),
      key(0.95, 'ease', { front: foot(40, -10), back: foot(210, 40) }),
    ]
    return blowShape(
      keys,
      { ...moment, hand: 'outer' },
      {
        strike: { hand: 'fist', elbow: [-0.5, 0.9, 0.5] },
        guard: { hand: 'fist', elbow: [0, 1, -0.3] },
      },
    )
  },
  other: (moment) => {
    const keys = moment.warded
      ? wardedOff
      : [
          key(-0.4, 'ease', { strike: [150, 430, 120], guard: [170, 400, -20], lean: 0, crouch: 40 }),
          key(0, 'ease', { strike: [150, 420, 120], guard: [170, 390, -20], lean: -0.02, crouch: 44 }),
          key(0.1, 'rebound', {
            strike: [290, 520, 130],
            guard: [300, 470, -80],
            lean: 0.05,
            step: -60,
            bend: 0.42,
            crouch: 76,
            head: { yaw: 1.1, pitch: 0.35, roll: 0.1 },
          }),
          key(0.45, 'rebound', {
            strike: [230, 640, 160],
            guard: [260, 560, -60],
            lean: -0.12,
            step: -130,
            bend: 0.5,
            crouch: 130,
            head: { yaw: 1.0, pitch: 0.4, roll: 0.1 },
            front: foot(20, -20, -0.3),
            back: foot(-360, 50),
          }),
          key(1.0, 'ease', {
            strike: [60, 560, 150],
            guard: [90, 590, 40],
            lean: 0.02,
            step: -140,
            bend: 0.42,
            crouch: 150,
            head: { yaw: 1.0, pitch: 0.3, roll: 0 },
            front: foot(10, -20),
            back: foot(-360, 50),
          }),
        ]
    return blowShape(keys, moment, {
      strike: { hand: moment.warded ? 'fist' : 'claw', elbow: [-0.5, 0.8, 0.6] },
      guard: { hand: moment.warded ? 'fist' : 'claw', elbow: [-0.4, 0.8, -0.4] },
    })
  },
}

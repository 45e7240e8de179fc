import { blowShape, foot, key } from './blow.ts'
import type { Contact } from './contact.ts'

/** Drawn back with the whole trunk, and straight to the jaw; the struck head flies round, the body after it. */
export const punch: Contact = {
  distance: 765,
  throws: 320,
  facing: [1.15, 1.1],
  strikes: { limb: 'hand', at: [-92, 66] },
  doer: (moment) => {
    const { on, warded } = moment
    const fist = warded ? on(-290, 150, 60) : on(-172, 62, 40)
    const keys = [
      key(-0.4, 'ease'),
      key(-0.14, 'ease', {
        strike: [-205, 300, 150],
        guard: [262, 226, -20],
        lean: -0.15,
        step: -46,
        turn: -0.55,
        crouch: 118,
        back: foot(-225, 40),
      }),
      key(-0.08, 'ease', {
        strike: [-212, 296, 150],
        guard: [262, 226, -20],
        lean: -0.16,
        step: -48,
        turn: -0.58,
        crouch: 120,
        back: foot(-225, 40),
      }),
      key(0, 'strike', {
        strike: fist,
        guard: [40, 330, 40],
        lean: 0.22,
        step: 64,
        turn: 0.42,
        crouch: 104,
        back: foot(-225, 40, 0.85),
      }),
      key(0.12, 'ease', {
        strike: warded ? on(-330, 170, 70) : on(-150, 74, 44),
        guard: [30, 336, 40],
        lean: 0.24,
        step: 68,
        turn: 0.46,
        crouch: 106,
        back: foot(-225, 40, 0.85),
      }),
      key(0.34, 'rebound', {
        strike: warded ? on(-380, 260, 120) : on(-60, 190, 130),
        guard: [40, 330, 30],
        lean: 0.2,
        step: 56,
        turn: 0.55,
        crouch: 100,
        back: foot(-225, 40, 0.7),
      }),
      key(0.85, 'ease'),
    ]
    return blowShape(keys, moment, {
      strike: { hand: 'fist', elbow: [-0.4, 0.8, 0.6], over: moment.seconds > 0.3 },
      guard: { hand: 'fist', elbow: [0, 1, -0.3] },
    })
  },
  other: (moment) => {
    const keys = moment.warded
      ? wardedOff
      : [
          key(-0.4, 'ease', { strike: [150, 430, 120], guard: [170, 400, -20], lean: 0, crouch: 40 }),
          key(0, 'ease', { strike: [150, 400, 120], guard: [170, 370, -20], lean: -0.03, crouch: 44 }),
          key(0.1, 'rebound', {
            strike: [20, 400, 240],
            guard: [130, 460, -140],
            lean: -0.2,
            step: -36,
            turn: 0.35,
            crouch: 60,
            head: { yaw: -0.35, pitch: -0.12, roll: -0.34 },
          }),
          key(0.4, 'rebound', {
            strike: [-30, 330, 280],
            guard: [150, 400, -170],
            lean: -0.32,
            step: -92,
            turn: 0.2,
            crouch: 96,
            head: { yaw: -0.5, pitch: -0.05, roll: -0.3 },
            front: foot(90, -20, -0.3),
            back: foot(-330, 50),
          }),
          key(0.95, 'ease', {
            strike: [70, 190, 120],
            guard: [150, 470, -30],
            lean: -0.04,
            step: -96,
            bend: 0.16,
            crouch: 90,
            head: { yaw: 0.35, pitch: 0.2, roll: -0.08 },
            front: foot(70, -20),
            back: foot(-330, 50),
          }),
        ]
    return blowShape(keys, moment, {
      strike: { hand: moment.warded ? 'fist' : 'spread', elbow: [-0.3, 1, 0.7] },
      guard: { hand: moment.warded ? 'fist' : 'spread', elbow: [-0.2, 1, -0.5] },
    })
  },
}

/** The blow is met by both forearms, which give way a little. */
export const wardedOff = [
  key(-0.4, 'ease'),
  key(-0.06, 'ease', { strike: [165, 130, 70], guard: [185, 70, 0], blade: -0.5, lean: 0.02, crouch: 96 }),
  key(0.08, 'rebound', {
    strike: [120, 120, 70],
    guard: [140, 66, 0],
    blade: -0.5,
    lean: -0.14,
    step: -34,
    crouch: 122,
    head: { yaw: 1, pitch: 0.16, roll: 0 },
  }),
  key(0.45, 'ease', {
    strike: [150, 150, 70],
    guard: [185, 90, 0],
    blade: -0.4,
    lean: -0.02,
    step: -30,
    crouch: 100,
    back: foot(-270, 40),
  }),
  key(0.9, 'ease', { step: -24, back: foot(-270, 40) }),
]

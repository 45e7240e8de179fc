import { blowShape, foot, key } from './blow.ts'
import type { Contact } from './contact.ts'
import { wardedOff } from './punch.ts'

/** The blade goes up over the shoulder and comes down across the other one, in a lunge. */
export const slash: Contact = {
  distance: 760,
  throws: 320,
  facing: [1.15, 1.1],
  strikes: { limb: 'blade', at: [-60, 300] },
  doer: (moment) => {
    const { warded } = moment
    const raised = {
      strike: [-150, 40, 120],
      guard: [230, 300, -40],
      blade: -0.85,
      lean: -0.14,
      step: -44,
      turn: -0.5,
      crouch: 70,
      back: foot(-225, 40),
    } as const
    const low = { guard: [-40, 420, -60], crouch: 190, front: foot(330, -20), back: foot(-225, 40, 0.9) } as const
    const keys = [
      key(-0.4, 'ease', { strike: [150, 400, 140], blade: 0.7 }),
      key(-0.14, 'ease', raised),
      key(-0.08, 'ease', { ...raised, blade: -0.95, lean: -0.16 }),
      key(0, 'strike', {
        ...low,
        strike: [330, warded ? 210 : 270, 130],
        blade: warded ? 1.05 : 1.5,
        lean: 0.2,
        step: 60,
        turn: warded ? 0 : 0.3,
        crouch: 150,
      }),
      key(0.12, warded ? 'rebound' : 'strike', {
        ...low,
        strike: warded ? [300, 200, 130] : [210, 590, 150],
        blade: warded ? 0.85 : 2.25,
        lean: warded ? 0.16 : 0.26,
        step: 70,
        turn: warded ? 0 : 0.5,
      }),
      key(0.5, 'rebound', {
        ...low,
        strike: warded ? [300, 230, 130] : [150, 650, 150],
        blade: warded ? 0.9 : 2.45,
        lean: warded ? 0.14 : 0.26,
        step: 70,
        turn: warded ? 0 : 0.55,
      }),
      key(1.1, 'ease', {
        strike: [190, 470, 140],
        blade: 1.2,
        crouch: 120,
        front: foot(250, -20),
        back: foot(-225, 40),
      }),
    ]
    return blowShape(keys, moment, {
      strike: { hand: 'grip', elbow: [-0.5, 0.6, 0.6], over: moment.seconds > 0.3 },
      guard: { hand: 'two-fingers', elbow: [-0.3, 0.8, -0.5] },
    })
  },
  other: (moment) => {
    const keys = moment.warded
      ? wardedOff
      : [
          key(-0.4, 'ease', { strike: [150, 430, 120], guard: [170, 400, -20], lean: 0, crouch: 40 }),
          key(0, 'ease', { strike: [170, 330, 120], guard: [190, 300, -20], lean: -0.08, step: -20, crouch: 50 }),
          key(0.12, 'rebound', {
            strike: [40, 230, 300],
            guard: [240, 240, -140],
            lean: -0.26,
            step: -60,
            turn: 0.35,
            crouch: 70,
            head: { yaw: 0.5, pitch: -0.3, roll: -0.2 },
          }),
          key(0.5, 'rebound', {
            strike: [0, 330, 250],
            guard: [210, 330, -140],
            lean: -0.3,
            step: -110,
            turn: 0.1,
            crouch: 120,
            head: { yaw: 0.6, pitch: -0.2, roll: -0.15 },
            front: foot(60, -20, -0.2),
            back: foot(-350, 50),
          }),
          key(1.1, 'ease', {
            strike: [70, 380, 150],
            guard: [170, 520, -40],
            lean: 0,
            step: -110,
            bend: 0.3,
            crouch: 170,
            head: { yaw: 0.9, pitch: 0.25, roll: 0 },
            front: foot(60, -20),
            back: foot(-350, 50),
          }),
        ]
    return blowShape(keys, moment, {
      strike: { hand: moment.warded ? 'fist' : 'spread', elbow: [-0.4, 0.9, 0.7] },
      guard: { hand: moment.warded ? 'fist' : 'spread', elbow: [-0.2, 1, -0.5] },
    })
  },
}

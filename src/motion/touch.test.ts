import { expect, it } from 'vitest'
import { bodyFrame, figureMetrics, headPlacement } from '#art'
import { framesPerSecond25 } from '#core'
import { contactGestureSchema } from '#direction'
import { makeCast, makeFigure, makeShot } from '../../test/support/board.ts'
import { contactNamed } from './body/index.ts'
import { meetingsOf, planFigure } from './index.ts'

const cast = makeCast([{ id: 'she' }, { id: 'he', sex: 'male' }])
const light = { side: -1, below: false }

const laidOn = contactGestureSchema.options.filter((gesture) => {
  const { carries, strikes } = contactNamed(gesture)!
  return carries === undefined && strikes === undefined
})

it.each(laidOn)('%s: the hands are where the other one is, whoever does it, from either side', (gesture) => {
  for (const [doer, other] of [
    ['she', 'he'],
    ['he', 'she'],
  ] as const)
    for (const way of [1, -1]) {
      const figures = [
        makeFigure(doer, {
          spot: way > 0 ? 'left' : 'right',
          gestures: [{ at: 5, gesture, length: 40 }],
          gazes: [{ at: 0, target: { character: other } }],
        }),
        makeFigure(other, { spot: way > 0 ? 'right' : 'left' }),
      ]
      const shot = makeShot({ length: 50, figures })
      const [meeting] = meetingsOf(shot)
      expect(meeting?.way).toBe(way)
      const apart = way * meeting!.contact.distance
      const down = figureMetrics(cast[doer]!).floor - figureMetrics(cast[other]!).floor
      const half = figureMetrics(cast[other]!).halfWidth - 50
      const plan = planFigure({
        figure: figures[0]!,
        shot,
        design: cast[doer]!,
        speech: {},
        rate: framesPerSecond25,
        beside: (character) => (character === other ? { x: apart, y: down, scale: 1, half } : null),
      })
      let nearest = Number.POSITIVE_INFINITY
      for (let frame = 12; frame < 42; frame++) {
        const { arms } = bodyFrame({ design: cast[doer]!, pose: plan(frame), light })
        for (const arm of [arms.left, arms.right])
          if (arm.pose.over === true) {
            // A hand reaches as far beyond its wrist.
            const tip = [
              arm.wrist.x - Math.sin(arm.handAngle) * 80,
              arm.wrist.y + Math.cos(arm.handAngle) * 80,
            ] as const
            nearest = Math.min(nearest, Math.abs(tip[0] - apart) - half, Math.abs(arm.wrist.x - apart) - half)
            const below = (arm.wrist.y + tip[1]) / 2 - down
            // Between the crown and the hip.
            expect(below).toBeGreaterThan(-150)
            expect(below).toBeLessThan(760)
          }
      }
      // Hands that hold each other meet beside the body, a hand's length from it.
      expect(nearest, `${doer} ${way}`).toBeLessThan(gesture === 'hold-hands' ? 80 : 0)
    }
})

it('kissing mouths meet, whoever is taller', () => {
  for (const ids of [
    ['she', 'he'],
    ['he', 'she'],
  ] as const) {
    const figures = [
      makeFigure(ids[0], { spot: 'left', gestures: [{ at: 0, gesture: 'kiss', length: 60 }] }),
      makeFigure(ids[1], { spot: 'right' }),
    ]
    const shot = makeShot({ length: 60, figures })
    const apart = meetingsOf(shot)[0]!.contact.distance
    const down = figureMetrics(cast[ids[0]]!).floor - figureMetrics(cast[ids[1]]!).floor
    const heads = ids.map((id, index) => {
      const way = index === 0 ? 1 : -1
      const beside = () => ({ x: way * apart, y: way * down, scale: 1, half: 150 })
      const design = cast[id]!
      const plan = planFigure({ figure: figures[index]!, shot, design, speech: {}, rate: framesPerSecond25, beside })
      expect(plan(40).face.eyeLeft).toBeLessThan(0.1)
      return headPlacement(design, plan(40))
    })
    const y = heads[1]!.y + down - heads[0]!.y
    const x = heads[1]!.x + apart - heads[0]!.x
    expect(Math.abs(y)).toBeLessThan(40)
    expect(x).toBeGreaterThan(130)
    expect(x).toBeLessThan(210)
  }
})

it('who is carried leaves the ground and lies before the chest', () => {
  const figures = [
    makeFigure('he', { spot: 'left', gestures: [{ at: 0, gesture: 'carry', length: 60 }] }),
    makeFigure('she', { spot: 'right', poses: [{ at: 0, pose: 'lie' }] }),
  ]
  const shot = makeShot({ length: 60, figures })
  expect(meetingsOf(shot)).toHaveLength(1)
  const design = cast.she!
  const pose = planFigure({ figure: figures[1]!, shot, design, speech: {}, rate: framesPerSecond25 })(30)
  const { legs } = bodyFrame({ design, pose, light })
  expect(Math.abs(pose.roll)).toBeGreaterThan(0.7)
  expect((legs.left.hip.y + legs.right.hip.y) / 2).toBeLessThan(figureMetrics(design).hip + 60)
  expect(headPlacement(design, pose).y).toBeGreaterThan(60)
  const carrier = planFigure({ figure: figures[0]!, shot, design: cast.he!, speech: {}, rate: framesPerSecond25 })(30)
  const { arms } = bodyFrame({ design: cast.he!, pose: carrier, light })
  const hand = [arms.left, arms.right].find((arm) => arm.pose.over === true)!
  // The thighs reach from the hip to the knees, tipped over with the trunk about the hip; the hand is under them.
  const hip = { x: pose.body.hipX, y: (legs.left.hip.y + legs.right.hip.y) / 2 }
  const knee = {
    x: hip.x + (legs.left.knee.x - hip.x) * Math.cos(pose.roll) - (legs.left.knee.y - hip.y) * Math.sin(pose.roll),
    y: hip.y + (legs.left.knee.x - hip.x) * Math.sin(pose.roll) + (legs.left.knee.y - hip.y) * Math.cos(pose.roll),
  }
  const apart = meetingsOf(shot)[0]!.contact.distance
  const [from, to] = [hip.x + apart, knee.x + apart].sort((a, b) => a - b)
  expect(hand.wrist.x).toBeGreaterThan(from! - 60)
  expect(hand.wrist.x).toBeLessThan(to! + 60)
})

it.each([
  ['he', 'she'],
  ['she', 'child'],
  ['he', 'child'],
] as const)(
  "%s carries %s on the back: off the ground, face beside the carrier's, hands before the carrier's chest",
  (carrier, carried) => {
    const people = { ...cast, ...makeCast([{ id: 'child', age: 'child' }]) }
    const figures = [
      makeFigure(carrier, { spot: 'left', gestures: [{ at: 0, gesture: 'piggyback', length: 60 }] }),
      makeFigure(carried, { spot: 'right' }),
    ]
    const shot = makeShot({ length: 60, figures })
    const [meeting] = meetingsOf(shot)
    expect(meeting!.behind).toBe(figures[1])
    const design = people[carried]!
    const [x, y] = [-meeting!.contact.distance, figureMetrics(design).floor - figureMetrics(people[carrier]!).floor]
    const pose = planFigure({
      figure: figures[1]!,
      shot,
      design,
      speech: {},
      rate: framesPerSecond25,
      beside: () => ({ x, y, scale: 1, half: 150 }),
    })(30)
    const { legs, arms } = bodyFrame({ design, pose, light })
    const head = headPlacement(design, pose)
    expect(Math.abs(head.y - y)).toBeLessThan(90)
    expect(Math.abs(head.x - x)).toBeGreaterThan(90)
    for (const leg of [legs.left, legs.right]) expect(leg.ankle.y).toBeLessThan(figureMetrics(design).floor - 200)
    for (const arm of [arms.left, arms.right]) {
      expect(arm.pose.over).toBe(true)
      expect(Math.abs(arm.wrist.x - x)).toBeLessThan(150)
      expect(arm.wrist.y - y).toBeGreaterThan(150)
      expect(arm.wrist.y - y).toBeLessThan(480)
    }
  },
)

it('nobody touches a shoulder in the foreground, somebody who lies, or two at once', () => {
  const hug = [{ at: 0, gesture: 'hug' as const, length: 40 }]
  const at = (change: object) =>
    meetingsOf(makeShot({ figures: [makeFigure('a', { spot: 'left', gestures: hug }), makeFigure('b', change)] }))
  expect(at({ spot: 'right' })).toHaveLength(1)
  expect(at({ spot: 'foreground-right' })).toHaveLength(0)
  expect(at({ spot: 'right', poses: [{ at: 0, pose: 'lie' }] })).toHaveLength(0)
  expect(at({ spot: 'right', gestures: hug })).toHaveLength(1)
})

it.each([300, 420, 900])('what is handed over stays between the two when they stand %i units apart', (apart) => {
  const figures = [
    makeFigure('he', {
      spot: 'left',
      facing: 0.8,
      holds: { left: null, right: 'letter' },
      gestures: [{ at: 0, gesture: 'give', length: 50 }],
      gazes: [{ at: 0, target: { character: 'she' } }],
    }),
    makeFigure('she', { spot: 'right', facing: -0.8 }),
  ]
  const plan = planFigure({
    figure: figures[0]!,
    shot: makeShot({ length: 50, figures }),
    design: cast.he!,
    speech: {},
    rate: framesPerSecond25,
    beside: () => ({ x: apart, y: 0, scale: 1, half: 150 }),
  })
  const { wrist } = bodyFrame({ design: cast.he!, pose: plan(25), light }).arms.right
  // Before him, and not yet over the other one's chest.
  expect(wrist.x).toBeGreaterThan(90)
  expect(wrist.x).toBeLessThan(Math.max(apart / 2 + 40, apart - 190))
})

it('two hands that are held meet at one height, however tall the two are', () => {
  const down = figureMetrics(cast.he!).floor - figureMetrics(cast.she!).floor
  const figures = [
    makeFigure('he', {
      spot: 'left',
      gestures: [{ at: 0, gesture: 'hold-hands', length: 60 }],
      gazes: [{ at: 0, target: { character: 'she' } }],
    }),
    makeFigure('she', { spot: 'right' }),
  ]
  const shot = makeShot({ length: 60, figures })
  const wristOf = (index: 0 | 1, x: number, y: number) => {
    const design = cast[figures[index]!.character]!
    const plan = planFigure({
      figure: figures[index]!,
      shot,
      design,
      speech: {},
      rate: framesPerSecond25,
      beside: () => ({ x, y, scale: 1, half: 150 }),
    })
    const { arms } = bodyFrame({ design, pose: plan(30), light })
    return index === 0 ? arms.left.wrist : arms.right.wrist
  }
  const distance = meetingsOf(shot)[0]!.contact.distance
  const [his, hers] = [wristOf(0, distance, down), wristOf(1, -distance, -down)]
  expect(Math.abs(his.y - (hers.y + down))).toBeLessThan(30)
  expect(Math.abs(his.x - (hers.x + distance))).toBeLessThan(75)
})

it.each([1, -1])('who is carried has the head at the shoulder of whoever carries them, on either side (%i)', (way) => {
  const figures = [
    makeFigure('he', { spot: way > 0 ? 'left' : 'right', gestures: [{ at: 0, gesture: 'carry', length: 60 }] }),
    makeFigure('she', { spot: way > 0 ? 'right' : 'left' }),
  ]
  const shot = makeShot({ length: 60, figures })
  const x = -way * meetingsOf(shot)[0]!.contact.distance
  const y = figureMetrics(cast.she!).floor - figureMetrics(cast.he!).floor
  const pose = planFigure({
    figure: figures[1]!,
    shot,
    design: cast.she!,
    speech: {},
    rate: framesPerSecond25,
    beside: () => ({ x, y, scale: 1, half: 150 }),
  })(30)
  const head = headPlacement(cast.she!, pose)
  expect(way * (head.x - x)).toBeGreaterThan(190)
  expect(way * (head.x - x)).toBeLessThan(420)
  expect(head.y - y).toBeLessThan(300)
})

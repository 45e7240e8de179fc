import { expect, it } from 'vitest'
import { bodyFrame, figureMetrics } from '#art'
import { framesPerSecond25 } from '#core'
import { contactGestureSchema } from '#direction'
import { makeCast, makeFigure, makeShot } from '../../test/support/board.ts'
import { meetingsOf, planFigure } from './index.ts'

const cast = makeCast([{ id: 'she' }, { id: 'he', sex: 'male' }])
const light = { side: -1, below: false }

it.each(contactGestureSchema.options)(
  '%s: the hands are where the other one is, whoever does it, from either side',
  (gesture) => {
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

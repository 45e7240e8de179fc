import { describe, expect, it } from 'vitest'
import { bodyFrame, type FigurePose, figureMetrics, headPlacement } from '#art'
import { framesPerSecond25 } from '#core'
import { blowGestures, blowLands } from '#direction'
import { makeCast, makeFigure, makeShot } from '../../test/support/board.ts'
import { contactNamed } from './body/index.ts'
import { meetingsOf, planFigure } from './index.ts'

const cast = makeCast([{ id: 'she' }, { id: 'he', sex: 'male' }])
const light = { side: -1, below: false }
const begins = 5
const lands = begins + blowLands * 25

/** One strikes another: what both do, frame by frame, and where the other one is against the one who strikes, in their u. */
function staged(gesture: (typeof gestures)[number], doer: string, other: string, way: 1 | -1, blocked = false) {
  const holds = { left: null, right: gesture === 'slash' ? ('sword' as const) : null }
  const fighting = { poses: [{ at: 0, pose: 'fight' as const }] }
  const figures = [
    makeFigure(doer, {
      ...fighting,
      spot: way > 0 ? 'left' : 'right',
      gestures: [{ at: begins, gesture, length: 45 }],
      holds,
    }),
    makeFigure(other, {
      ...fighting,
      spot: way > 0 ? 'right' : 'left',
      gestures: blocked ? [{ at: begins, gesture: 'block', length: 45 }] : [],
    }),
  ]
  const shot = makeShot({ length: 60, figures })
  const [meeting] = meetingsOf(shot)
  const apart = way * meeting!.contact.distance
  const down = figureMetrics(cast[doer]!).floor - figureMetrics(cast[other]!).floor
  const plan = (index: 0 | 1) => {
    const sign = index === 0 ? 1 : -1
    const design = cast[figures[index]!.character]!
    const beside = () => ({ x: sign * apart, y: sign * down, scale: 1, half: 150 })
    return planFigure({ figure: figures[index]!, shot, design, speech: {}, rate: framesPerSecond25, beside })
  }
  return { meeting: meeting!, doer: plan(0), other: plan(1), apart, down }
}

const gestures = ['punch', 'kick', 'slash'] as const

/** Where the fist, the sole or the outer half of the blade is. */
function striking(gesture: string, who: string, pose: FigurePose, way: 1 | -1): { x: number; y: number } {
  const { arms, legs } = bodyFrame({ design: cast[who]!, pose, light })
  if (gesture === 'kick') return (way > 0 ? legs.right : legs.left).ankle
  const { wrist, handAngle, pose: arm } = gesture === 'slash' || way > 0 ? arms.right : arms.left
  const [turn, far] = gesture === 'slash' ? [arm.propTurn ?? 0, 520] : [Math.PI + handAngle, 70]
  return { x: wrist.x + Math.sin(turn) * far, y: wrist.y - Math.cos(turn) * far }
}

it('every blow of the vocabulary is tried here', () => {
  expect([...blowGestures].sort()).toEqual([...gestures].sort())
  for (const gesture of gestures) expect(contactNamed(gesture)?.strikes).toBeDefined()
})

describe.each(gestures)('%s', (gesture) => {
  const sides = (['she', 'he'] as const).flatMap((doer) => ([1, -1] as const).map((way) => [doer, way] as const))
  it('lands on the other one at its moment, and is far from them while it is wound up', () => {
    for (const [doer, way] of sides) {
      const fight = staged(gesture, doer, doer === 'she' ? 'he' : 'she', way)
      const { at } = fight.meeting.contact.strikes!
      const away = (frame: number) => {
        const { x, y } = striking(gesture, doer, fight.doer(frame), way)
        return Math.hypot(x - (fight.apart + way * at[0]), y - (fight.down + at[1]))
      }
      expect(away(lands), `${doer} ${way}`).toBeLessThan(gesture === 'slash' ? 300 : 110)
      expect(away(lands - 3), `${doer} ${way}`).toBeGreaterThan(330)
    }
  })
  it('throws the head of whom it hits, and not of who wards it off', () => {
    const headOf = (blocked: boolean) => {
      const { other } = staged(gesture, 'he', 'she', 1, blocked)
      const at = (frame: number) => headPlacement(cast.she!, other(frame))
      return Math.hypot(at(lands + 8).x - at(lands).x, at(lands + 8).y - at(lands).y)
    }
    expect(headOf(false)).toBeGreaterThan(90)
    expect(headOf(true)).toBeLessThan(headOf(false) * 0.75)
  })
  it('a foot that stands does not slide; one that is set elsewhere is lifted', () => {
    for (const [doer, way] of sides) {
      const fight = staged(gesture, doer, doer === 'she' ? 'he' : 'she', way)
      for (const [plan, who] of [
        [fight.doer, doer],
        [fight.other, doer === 'she' ? 'he' : 'she'],
      ] as const) {
        const { floor } = figureMetrics(cast[who]!)
        for (const side of ['left', 'right'] as const) {
          const ankle = (frame: number) => {
            const pose = plan(frame)
            return { ...bodyFrame({ design: cast[who]!, pose, light }).legs[side].ankle, pitch: pose.legs[side].foot }
          }
          for (let frame = begins + 8; frame < 44; frame += 1) {
            const [a, b] = [ankle(frame), ankle(frame + 1)]
            const low = (one: typeof a) => floor - one.y < 75 + 60 * Math.max(0, one.pitch)
            // In pixels of a whole figure's shot.
            if (low(a) && low(b)) expect(Math.abs(b.x - a.x) * 0.6, `${who} ${side} ${way} ${frame}`).toBeLessThan(9)
          }
        }
      }
    }
  })
  it('is fast, and never jumps: no hand or foot is elsewhere within a twentieth of a frame', () => {
    for (const blocked of [false, true]) {
      const fight = staged(gesture, 'he', 'she', 1, blocked)
      for (const [plan, who] of [
        [fight.doer, 'he'],
        [fight.other, 'she'],
      ] as const) {
        const points = (frame: number) => {
          const { arms, legs } = bodyFrame({ design: cast[who]!, pose: plan(frame), light })
          return [arms.left.wrist, arms.right.wrist, legs.left.ankle, legs.right.ankle]
        }
        let before = points(begins)
        for (let frame = begins + 0.05; frame < lands + 28; frame += 0.05) {
          const now = points(frame)
          const jump = Math.max(...now.map(({ x, y }, i) => Math.hypot(x - before[i]!.x, y - before[i]!.y)))
          expect(jump, `${who} ${frame.toFixed(2)} ${blocked}`).toBeLessThan(70)
          before = now
        }
      }
    }
  })
  it('leaves its way in the air while it is fast, and nothing before or after', () => {
    const { doer } = staged(gesture, 'he', 'she', 1)
    expect(doer(lands).trail!.length).toBeGreaterThan(4)
    expect(doer(lands - 6).trail).toBeUndefined()
    expect(doer(lands + 12).trail).toBeUndefined()
  })
  it('at nobody goes as far, with the whole body', () => {
    const figure = makeFigure('he', {
      facing: 0.6,
      holds: { left: null, right: gesture === 'slash' ? 'sword' : null },
      gestures: [{ at: begins, gesture, length: 40 }],
    })
    const plan = planFigure({
      figure,
      shot: makeShot({ length: 60, figures: [figure] }),
      design: cast.he!,
      speech: {},
      rate: framesPerSecond25,
    })
    expect(striking(gesture, 'he', plan(lands), 1).x).toBeGreaterThan(striking(gesture, 'he', plan(begins), 1).x + 150)
  })
})

it('who is struck down has no more part in the blow: the fall takes them', () => {
  const figures = [
    makeFigure('he', { spot: 'left', gestures: [{ at: begins, gesture: 'punch', length: 45 }] }),
    makeFigure('she', {
      spot: 'right',
      poses: [
        { at: 0, pose: 'stand' },
        { at: lands + 2, pose: 'fall' },
      ],
    }),
  ]
  const shot = makeShot({ length: 60, figures })
  expect(meetingsOf(shot)).toHaveLength(1)
  const plan = planFigure({ figure: figures[1]!, shot, design: cast.she!, speech: {}, rate: framesPerSecond25 })
  expect(Math.abs(plan(58).roll)).toBeGreaterThan(1.4)
})

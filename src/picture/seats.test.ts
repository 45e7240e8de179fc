import { describe, expect, it } from 'vitest'
import { bodyFrame, figureMetrics, headPlacement, proportionsOf, seatNamed, setLibrary, setOverscan } from '#art'
import { framesPerSecond25 } from '#core'
import type { Figure } from '#direction'
import { planFigure } from '#motion'
import { makeCast, makeFigure, makeShot } from '../../test/support/board.ts'
import { frameShot } from './framing.ts'

const cast = makeCast([{ id: 'a' }, { id: 'b', sex: 'male', age: 'elder' }, { id: 'c', age: 'child' }])
const sitting = (character: string, change: Partial<Figure> = {}) =>
  makeFigure(character, { poses: [{ at: 0, pose: 'sit' }], ...change })

function frame(set: (typeof setLibrary)[number], figures: Figure[]) {
  const shot = makeShot({ size: 'FS', figures })
  return { shot, framing: frameShot({ shot, set, cast, measure: figureMetrics, overscan: setOverscan }) }
}

/** Height in the set of the underside of a settled sitter's thighs at the hip, from the bones that are drawn. */
function underside(shot: ReturnType<typeof makeShot>, framed: ReturnType<typeof frame>['framing']['figures'][number]) {
  const pose = planFigure({ figure: framed.figure, shot, design: framed.design, speech: {}, rate: framesPerSecond25 })(
    40,
  )
  const bones = bodyFrame({ design: framed.design, pose, light: { side: 1, below: false } })
  const hip = (bones.legs.left.hip.y + bones.legs.right.hip.y) / 2
  const { y, scale } = framed.at(40)
  return { y: y + (hip + 0.72 * proportionsOf(framed.design).leg.root) * scale, scale }
}

describe('seats', () => {
  for (const set of setLibrary.filter(({ seats }) => seats.length > 0)) {
    it(`who sits in ${set.id} sits on its seats: hip and seat meet`, () => {
      for (const one of ['a', 'b', 'c']) {
        const { shot, framing } = frame(set, [sitting(one)])
        const [framed] = framing.figures
        expect(framed!.layer).toBe('seated')
        expect(framed!.seat).toBeNull()
        const { y, scale } = underside(shot, framed!)
        const nearest = Math.min(...set.seats.map((seat) => Math.abs(seat.y - y)))
        // The width of a finger.
        expect(nearest / scale, one).toBeLessThan(14)
      }
    })
  }

  it('the drawn seat is where the hip is, for people of every size', () => {
    const set = setLibrary.find(({ seats }) => seats.length === 0)!
    for (const one of ['a', 'b', 'c']) {
      const { shot, framing } = frame(set, [sitting(one)])
      const [framed] = framing.figures
      expect(framed!.seat).toEqual(set.seating)
      const { y, scale } = underside(shot, framed!)
      const seat = framed!.at(40).y + figureMetrics(framed!.design).seat * scale
      expect(Math.abs(seat - y) / scale).toBeLessThan(14)
    }
  })

  it('two who sit keep their order and never share a seat; one more than there are seats, and all get chairs', () => {
    const set = setLibrary.find(({ id }) => id === 'villa-living-room')!
    const two = frame(set, [sitting('b', { spot: 'right' }), sitting('a', { spot: 'left' })]).framing.figures
    const [left, right] = ['a', 'b'].map((id) => two.find(({ figure }) => figure.character === id)!.at(0).x)
    expect(right! - left!).toBeGreaterThan(100)
    const desk = setLibrary.find(({ id }) => id === 'office-boss')!
    const both = frame(desk, [sitting('a', { spot: 'left' }), sitting('b', { spot: 'right' })]).framing.figures
    expect(both.map(({ seat }) => seat?.kind)).toEqual([desk.seating.kind, desk.seating.kind])
  })

  it('two who sit and touch, seen near, have their heads where heads are', () => {
    const set = setLibrary.find(({ id }) => id === 'rooftop')!
    const figures = [
      sitting('a', { spot: 'left', gestures: [{ at: 0, gesture: 'hold-hands', length: 50 }] }),
      sitting('b', { spot: 'right' }),
    ]
    const shot = makeShot({ size: 'MS', figures })
    const framed = frameShot({ shot, set, cast, measure: figureMetrics, overscan: setOverscan }).figures
    for (const one of framed) {
      expect(one.anchored).toBe(true)
      const plan = planFigure({ figure: one.figure, shot, design: one.design, speech: {}, rate: framesPerSecond25 })
      const { y, scale } = one.at(40)
      const head = y + headPlacement(one.design, plan(40)).y * scale
      expect(head / 1920).toBeGreaterThan(0.25)
      expect(head / 1920).toBeLessThan(0.52)
    }
  })

  it('nobody who stands hides one who sits', () => {
    for (const set of setLibrary)
      for (const size of ['LS', 'FS', 'MS', 'MCU'] as const)
        for (const [stander, sitter] of [
          ['left', 'right'],
          ['centre', 'centre'],
          ['right', 'left'],
        ] as const) {
          if (set.seatedOnly) continue
          const figures = [makeFigure('b', { spot: stander }), sitting('a', { spot: sitter })]
          const shot = makeShot({ size, subject: 'b', figures })
          const framed = frameShot({ shot, set, cast, measure: figureMetrics, overscan: setOverscan }).figures
          const at = (id: string) => framed.findIndex(({ figure }) => figure.character === id)
          const [up, down] = [framed[at('b')]!.at(0), framed[at('a')]!.at(0)]
          const clear = Math.abs(up.x - down.x) / Math.max(up.scale, down.scale)
          // Nearer to the viewer, or beside them.
          if (at('a') < at('b')) expect(clear, `${set.id} ${size} ${stander}`).toBeGreaterThan(250)
        }
  })

  it('everything to sit on in the sets is in the library', () => {
    for (const { seating } of setLibrary) expect(seatNamed(seating.kind).id).toBe(seating.kind)
  })
})

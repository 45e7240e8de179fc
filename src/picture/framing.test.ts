import { describe, expect, it } from 'vitest'
import { figureMetrics, setLibrary, setOverscan } from '#art'
import { designHeight, designWidth } from '#core'
import { angleSchema, cameraMoveSchema, shotSizeSchema, spotSchema } from '#direction'
import { evaluateCamera } from '#motion'
import { makeCast, makeFigure, makeShot } from '../../test/support/board.ts'
import { moveView, shownRect } from './camera-view.ts'
import { frameShot } from './framing.ts'
import { project } from './view.ts'

const cast = makeCast([
  { id: 'a' },
  { id: 'b', sex: 'male' },
  { id: 'c', sex: 'male', age: 'elder' },
  { id: 'd', age: 'child' },
])
/** One set of each layout: most stand people in the same places. */
const layouts = [
  ...new Map(setLibrary.map((set) => [JSON.stringify([set.places, set.backdrop]), set] as const)).values(),
]
/** The usual one, and the longest and the widest that a genre takes along. */
const lenses = [null, { focal: 85, stop: 1.8 }, { focal: 18, stop: 4 }]
const spots = spotSchema.options.filter((spot) => !spot.startsWith('foreground'))

function framed(change: Parameters<typeof makeShot>[0], set = setLibrary[0]!) {
  return frameShot({ shot: makeShot(change), set, cast, measure: figureMetrics, overscan: setOverscan })
}

describe('framing', () => {
  it.each(lenses)('keeps the head inside the picture for every size, angle, spot and set, at %o', (lens) => {
    for (const set of layouts) {
      for (const size of shotSizeSchema.options) {
        for (const angle of angleSchema.options) {
          for (const spot of spots) {
            for (const character of ['a', 'b', 'd']) {
              const framing = framed({ size, angle, lens, figures: [makeFigure(character, { spot })] }, set)
              const [person] = framing.figures
              const at = person!.at(0)
              const head = project(framing.stage, at.x, at.y)
              const scale = at.scale * framing.stage.zoom
              const where = `${set.id} ${size} ${angle} ${spot} ${character}`
              expect(Number.isFinite(head.x + head.y + scale), where).toBe(true)
              // The face itself: hair and crown may pass the edge in the tightest size.
              expect(head.x - 95 * scale, where).toBeGreaterThanOrEqual(0)
              expect(head.x + 95 * scale, where).toBeLessThanOrEqual(designWidth)
              expect(head.y - (size === 'ECU' ? 60 : 140) * scale, where).toBeGreaterThanOrEqual(0)
              expect(head.y + 125 * scale, where).toBeLessThanOrEqual(designHeight * 0.76)
            }
          }
        }
      }
    }
  })

  it.each(lenses)('sets two, three and four heads side by side without one over another, at %o', (lens) => {
    const people = ['a', 'b', 'c', 'd']
    for (const size of shotSizeSchema.options) {
      for (const count of [2, 3, 4]) {
        const places = ['far-left', 'left', 'right', 'far-right'] as const
        const framing = framed({
          size,
          lens,
          figures: people.slice(0, count).map((id, i) => makeFigure(id, { spot: places[i]! })),
        })
        const heads = framing.figures
          .map(({ at }) => {
            const head = at(0)
            return { ...project(framing.stage, head.x, head.y), scale: head.scale * framing.stage.zoom }
          })
          .sort((a, b) => a.x - b.x)
        for (const [i, head] of heads.entries()) {
          expect(head.x - 95 * head.scale, `${size} ${count}`).toBeGreaterThanOrEqual(0)
          expect(head.x + 95 * head.scale, `${size} ${count}`).toBeLessThanOrEqual(designWidth)
          const next = heads[i + 1]
          if (next !== undefined) {
            expect(next.x - head.x, `${size} ${count}`).toBeGreaterThan(100 * (next.scale + head.scale))
          }
        }
      }
    }
  })

  it('leaves over half of the width free of the near shoulder', () => {
    for (const size of ['MS', 'MCU', 'CU'] as const) {
      for (const spot of ['foreground-left', 'foreground-right'] as const) {
        const framing = framed({
          size,
          angle: 'over-shoulder',
          subject: 'a',
          figures: [makeFigure('a'), makeFigure('b', { spot, facing: 3 })],
        })
        const near = framing.figures.find(({ layer }) => layer === 'foreground')!.at(0)
        const edge = near.x + (spot === 'foreground-left' ? 1 : -1) * 118 * near.scale
        const covered = spot === 'foreground-left' ? edge : designWidth - edge
        expect(covered / designWidth).toBeLessThanOrEqual(0.45)
        expect(framing.figures.at(-1)!.layer).toBe('foreground')
      }
    }
  })

  it('shows nothing beyond what a set is painted on, whatever the camera does', () => {
    for (const size of shotSizeSchema.options) {
      for (const angle of angleSchema.options) {
        for (const kind of cameraMoveSchema.options) {
          const shot = makeShot({
            size,
            angle,
            move: { kind, amount: 1 },
            figures: [makeFigure('a', { spot: 'far-left' })],
          })
          const { view } = framed(shot)
          for (const frame of [0, 3, 25, 49]) {
            for (const depth of [0, 0.45, 1, 1.4]) {
              const rect = shownRect(moveView(view, evaluateCamera(shot, frame), depth, setOverscan))
              expect(rect.left).toBeGreaterThanOrEqual(-setOverscan - 1e-6)
              expect(rect.top).toBeGreaterThanOrEqual(-setOverscan - 1e-6)
              expect(rect.right).toBeLessThanOrEqual(designWidth + setOverscan + 1e-6)
              expect(rect.bottom).toBeLessThanOrEqual(designHeight + setOverscan + 1e-6)
            }
          }
        }
      }
    }
  })

  it('walks people in from outside the picture to their spot', () => {
    for (const size of ['LS', 'FS', 'MS', 'CU'] as const) {
      const travel = { from: 'off-left', to: 'centre', start: 0, length: 40 } as const
      const framing = framed({ size, figures: [makeFigure('a', { travel })] })
      const person = framing.figures[0]!
      const at = (frame: number) => project(framing.stage, person.at(frame).x, person.at(frame).y)
      expect(at(0).x).toBeLessThan(-120 * person.at(0).scale * framing.stage.zoom)
      expect(at(45).x).toBeGreaterThan(designWidth * 0.25)
    }
  })
})

describe('beds', () => {
  const asleep = makeFigure('a', { spot: 'centre', facing: -0.6, poses: [{ at: 0, pose: 'lie' }] })

  it('shows who lies in a set with a bed in that bed, head to the left, all of it between the edges', () => {
    for (const set of setLibrary.filter(({ bed }) => bed !== null)) {
      for (const size of ['FS', 'LS'] as const) {
        const framing = framed({ size, figures: [asleep] }, set)
        const person = framing.figures[0]!
        expect(person.blanket, set.id).toBe(set.bed!.cover)
        expect(person.figure.facing, set.id).toBeGreaterThan(0)
        const { x, y, scale } = person.at(0)
        const floor = figureMetrics(cast.a!).floor
        for (const reach of [-780, 780]) {
          const end = project(framing.stage, x + reach * scale, y + floor * scale)
          expect(end.x, `${set.id} ${size}`).toBeGreaterThan(0)
          expect(end.x, `${set.id} ${size}`).toBeLessThan(designWidth)
          expect(end.y, `${set.id} ${size}`).toBeLessThan(designHeight * 0.8)
        }
      }
      expect(framed({ size: 'MCU', figures: [asleep] }, set).figures[0]!.pillow, set.id).not.toBeNull()
    }
  })

  it('leaves who stands, and who falls asleep only now, where they were', () => {
    const set = setLibrary.find(({ bed }) => bed !== null)!
    const falls = makeFigure('a', {
      spot: 'centre',
      poses: [
        { at: 0, pose: 'stand' },
        { at: 20, pose: 'lie' },
      ],
    })
    for (const figure of [makeFigure('a', { spot: 'centre' }), falls]) {
      const person = framed({ size: 'FS', figures: [figure] }, set).figures[0]!
      expect(person.blanket).toBeNull()
      expect(person.groundAt(0)).toBe(set.places.centre.y)
    }
  })
})

describe('heads of different heights', () => {
  const heads = (figures: ReturnType<typeof makeFigure>[]) => {
    const framing = framed({ size: 'MS', figures })
    return framing.figures
      .map(({ figure, design, at }) => {
        const { hip, seat, floor } = figureMetrics(design)
        const { y, scale } = at(0)
        const sits = figure.poses[0]!.pose === 'sit'
        return { eyes: y + (sits ? (seat - hip) * scale : 0), floor: y + floor * scale, scale, id: figure.character }
      })
      .sort((a, b) => a.eyes - b.eyes)
  }
  const sitting = [{ at: 0, pose: 'sit' as const }]

  it('who sits beside somebody who stands has the head lower, on the same ground, drawn as large', () => {
    const [high, low] = heads([makeFigure('a', { spot: 'right' }), makeFigure('b', { spot: 'left', poses: sitting })])
    expect([high!.id, low!.id]).toEqual(['a', 'b'])
    expect(low!.eyes - high!.eyes).toBeGreaterThan(300)
    expect(low!.floor).toBeCloseTo(high!.floor, 0)
    expect(low!.scale).toBe(high!.scale)
  })
  it('a child and a grown person stand on one ground, with the eyes of both about the middle of the heads’ place', () => {
    const [high, low] = heads([makeFigure('d', { spot: 'left' }), makeFigure('a', { spot: 'right' })])
    expect([high!.id, low!.id]).toEqual(['a', 'd'])
    expect(low!.floor).toBeCloseTo(high!.floor, 0)
    expect(high!.eyes).toBeGreaterThan(160 * high!.scale)
    expect(low!.eyes).toBeLessThan(designHeight * 0.55)
  })
})

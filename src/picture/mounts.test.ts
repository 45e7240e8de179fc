import { expect, it } from 'vitest'
import { bodyFrame, figureMetrics, setLibrary, setOverscan } from '#art'
import { framesPerSecond25 } from '#core'
import { planFigure } from '#motion'
import { makeCast, makeFigure, makeScene, makeShot } from '../../test/support/board.ts'
import { frameShot } from './framing.ts'
import { createShotPainter } from './house-library.ts'
import { settleFigures } from './settle.ts'
import { makeSheet } from './sheet.ts'

const cast = makeCast([{ id: 'a' }, { id: 'b', sex: 'male' }, { id: 'c', age: 'child' }], 'ancient')
const riding = (character: string, change = {}) =>
  makeFigure(character, { poses: [{ at: 0, pose: 'ride' }], ...change })
const set = setLibrary.find(({ id }) => id === 'field')!

it('a rider sits in the saddle, whoever it is, seen from the side', () => {
  for (const id of ['a', 'b', 'c']) {
    const shot = settleFigures(makeShot({ size: 'FS', figures: [riding(id, { facing: -0.3 })] }), set)
    const [figure] = shot.figures
    expect(figure!.facing).toBeCloseTo(-1.1)
    const design = cast[id]!
    const pose = planFigure({ figure: figure!, shot, design, speech: {}, rate: framesPerSecond25 })(20)
    const { legs } = bodyFrame({ design, pose, light: { side: 1, below: false } })
    const { floor, seat } = figureMetrics(design)
    // The saddle is 435 of the horse's units high, each of them 2.9 of the rider's, a small rider's horse is smaller.
    const saddle = floor - 435 * 2.9 * ((floor - seat) / 520)
    expect(Math.abs((legs.left.hip.y + legs.right.hip.y) / 2 - saddle), id).toBeLessThan(110)
  }
})

it('horse and rider go where they look, and fit into the picture', () => {
  const travel = { from: 'far-right' as const, to: 'left' as const, start: 0, length: 50 }
  const shot = settleFigures(makeShot({ size: 'FS', figures: [riding('b', { facing: 0.6, travel })] }), set)
  expect(shot.figures[0]!.facing).toBeLessThan(-1)
  const still = settleFigures(makeShot({ size: 'FS', figures: [riding('b')] }), set)
  const { view, figures } = frameShot({ shot: still, set, cast, measure: figureMetrics, overscan: setOverscan })
  const scale = figures[0]!.at(0).scale * view.zoom
  // Breast to croup, as drawn.
  expect(680 * 2.9 * scale).toBeLessThan(1080)
})

it('of two who ride in one picture neither rides into the other, and neither hides the other', () => {
  const enter = (from: 'off-left' | 'off-right', to: 'left' | 'right') => ({ from, to, start: 0, length: 20 })
  for (const travels of [
    [null, null],
    [enter('off-left', 'left'), enter('off-right', 'right')],
  ] as const)
    for (const size of ['LS', 'FS', 'MS'] as const) {
      const figures = [
        riding('a', { spot: 'left', facing: 0.8, travel: travels[0] }),
        riding('b', { spot: 'right', facing: -0.8, travel: travels[1] }),
      ]
      const shot = settleFigures(makeShot({ size, figures }), set)
      expect(shot.figures[0]!.facing).toBe(shot.figures[1]!.facing)
      if (travels[0] !== null) expect(shot.figures[0]!.travel!.from).toBe(shot.figures[1]!.travel!.from)
      const framed = frameShot({ shot, set, cast, measure: figureMetrics, overscan: setOverscan }).figures
      const [far, near] = framed.map((one) => one.at(49))
      expect(Math.abs(far!.x - near!.x) / near!.scale, size).toBeGreaterThan(240)
      // Whoever is painted last is ahead: the other's face is behind the croup, not behind the mane.
      expect((near!.x - far!.x) * shot.figures[0]!.facing, size).toBeGreaterThan(0)
    }
})

it('what carries somebody is in the picture', () => {
  const painted = (pose: 'ride' | 'sword-flight' | 'stand') => {
    const figures = [makeFigure('a', { poses: [{ at: 0, pose }] })]
    const request = { shot: makeShot({ size: 'FS', figures }), scene: makeScene({ set: 'field' }), cast, speech: {} }
    const painter = createShotPainter({ ...request, rate: framesPerSecond25, width: 108, height: 192 })
    const sheet = makeSheet(108, 192)
    painter.paint(sheet.ctx, 10)
    painter.dispose()
    return sheet.ctx.getImageData(0, 0, 108, 192).data
  }
  const standing = painted('stand')
  for (const pose of ['ride', 'sword-flight'] as const) {
    const data = painted(pose)
    let changed = 0
    for (let i = 0; i < data.length; i += 4) if (Math.abs(data[i]! - standing[i]!) > 24) changed++
    expect(changed, pose).toBeGreaterThan(300)
  }
})

it('of two riders seen close there is one, and from half figures on both with their horses', () => {
  const figures = [riding('a', { spot: 'left', facing: 0.9 }), riding('b', { spot: 'right', facing: 0.9 })]
  const framed = (size: 'MCU' | 'CU' | 'MS' | 'FS') =>
    frameShot({
      shot: makeShot({ size, subject: 'b', figures }),
      set,
      cast,
      measure: figureMetrics,
      overscan: setOverscan,
    })
  for (const size of ['MCU', 'CU'] as const)
    expect(framed(size).figures.map(({ figure }) => figure.character)).toEqual(['b'])
  expect(framed('MS').figures).toHaveLength(2)
  expect(framed('MS').view.zoom).toBeCloseTo(framed('FS').view.zoom)
})

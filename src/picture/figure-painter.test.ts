import { describe, expect, it } from 'vitest'
import { framesPerSecond25 } from '#core'
import { estimateTiming, type Shot } from '#direction'
import { makeCast, makeFigure, makeScene, makeShot, makeShotLine } from '../../test/support/board.ts'
import { houseLibrary } from './house-library.ts'
import type { PaintLibrary } from './library.ts'
import { makeSheet } from './sheet.ts'
import { makeShotPainter } from './shot-painter.ts'

const size = { width: 270, height: 480 }
const text = '你以为我会一直在原地等你吗？我已经不是三年前的我了。'

function speaking(change: Partial<Shot>): Shot {
  const line = makeShotLine({ speaker: change.figures?.[0]?.character ?? null, text })
  return makeShot({ length: 40, lines: [line], ...change })
}

function paint(shot: Shot, cast: ReturnType<typeof makeCast>, library: PaintLibrary, frames: readonly number[]) {
  const painter = makeShotPainter(
    { shot, scene: makeScene(), cast, speech: { l1: estimateTiming(text, 'zh') }, rate: framesPerSecond25, ...size },
    library,
  )
  const sheet = makeSheet(size.width, size.height)
  const pictures = frames.map((frame) => {
    painter.paint(sheet.ctx, frame)
    return sheet.ctx.getImageData(0, 0, size.width, size.height).data
  })
  painter.dispose()
  return pictures
}

/** The whole person counts as the face: everything is drawn anew. */
const whole: PaintLibrary = {
  ...houseLibrary,
  faceBox: () => ({ left: -3000, top: -3000, right: 3000, bottom: 3000 }),
}

const people = [
  { id: 'a' },
  { id: 'b', sex: 'male', age: 'elder' },
  { id: 'c', age: 'child' },
  { id: 'd', sex: 'male', age: 'middle' },
] as const

describe('someone who speaks', () => {
  it('looks the same with the face drawn alone as drawn whole', () => {
    for (const [genre, facings] of [
      ['city', [0, -1.2]],
      ['xianxia', [0.7]],
    ] as const) {
      const cast = makeCast(people, genre)
      for (const { id } of people) {
        for (const facing of facings) {
          const shot = speaking({ size: 'MCU', figures: [makeFigure(id, { facing })] })
          const frames = [6, 19]
          const [alone, drawn] = [paint(shot, cast, houseLibrary, frames), paint(shot, cast, whole, frames)]
          for (const [i, frame] of frames.entries()) {
            // The fineness of an edge may depend on where the sheet ends; a feature cut off would show in hundreds of pixels.
            const other = drawn[i]!.filter((value, k) => Math.abs(value - alone[i]![k]!) > 20).length
            expect(other, `${genre} ${id} turned ${facing}, frame ${frame}`).toBeLessThan(40)
          }
        }
      }
    }
  })

  it('moves the mouth on twos', () => {
    const cast = makeCast(people)
    const shot = speaking({ size: 'CU', figures: [makeFigure('a')] })
    const frames = Array.from({ length: 24 }, (_, i) => i + 6)
    const pictures = paint(shot, cast, houseLibrary, frames)
    const changes = pictures
      .slice(1)
      .filter((data, i) => Buffer.compare(Buffer.from(data), Buffer.from(pictures[i]!)) !== 0)
    expect(changes.length).toBeGreaterThanOrEqual(9)
    expect(changes.length).toBeLessThanOrEqual(12)
  })
})

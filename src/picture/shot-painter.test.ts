import { describe, expect, it } from 'vitest'
import { framesPerSecond25 } from '#core'
import type { Shot } from '#direction'
import { lightMoodSchema, lookSchema } from '#direction'
import { makeCast, makeFigure, makeScene, makeShot, makeShotLine } from '../../test/support/board.ts'
import { createShotPainter } from './house-library.ts'
import { moodLibrary } from './moods/registry.ts'
import { makeSheet } from './sheet.ts'

const size = { width: 162, height: 288 }
const cast = makeCast([{ id: 'a' }, { id: 'b', sex: 'male' }])

function paintFrames(shot: Shot, frames: readonly number[]): Map<number, Uint8ClampedArray> {
  const painter = createShotPainter({ shot, scene: makeScene(), cast, speech: {}, rate: framesPerSecond25, ...size })
  const sheet = makeSheet(size.width, size.height)
  const out = new Map<number, Uint8ClampedArray>()
  for (const frame of frames) {
    painter.paint(sheet.ctx, frame)
    out.set(frame, sheet.ctx.getImageData(0, 0, size.width, size.height).data)
  }
  painter.dispose()
  return out
}

const shots: Record<string, Shot> = {
  'a close-up that is pushed into': makeShot({
    size: 'CU',
    move: { kind: 'push-in', amount: 1 },
    figures: [makeFigure('a', { facing: 0.4 })],
    titles: [{ kind: 'place', text: '客厅', sub: '夜', start: 0, length: 30 }],
  }),
  'two people, handheld, in the rain': makeShot({
    size: 'MS',
    move: { kind: 'handheld', amount: 1 },
    figures: [makeFigure('a', { spot: 'left' }), makeFigure('b', { spot: 'right' })],
    effects: [{ effect: 'rain', start: 0, length: 50, intensity: 1, at: null }],
  }),
  'over the shoulder': makeShot({
    size: 'MS',
    angle: 'over-shoulder',
    figures: [makeFigure('a', { spot: 'left' }), makeFigure('b', { spot: 'foreground-right', facing: 3 })],
  }),
  'a walk through the set, whipped to, flashed out': makeShot({
    size: 'FS',
    move: { kind: 'whip', amount: 1 },
    look: 'flashback',
    figures: [
      makeFigure('a', {
        poses: [{ at: 0, pose: 'walk' }],
        travel: { from: 'off-left', to: 'centre', start: 0, length: 45 },
      }),
    ],
    transitionOut: { kind: 'flash', length: 6 },
  }),
}

describe('shot painter', () => {
  for (const [name, shot] of Object.entries(shots)) {
    it(`paints the same frame whatever was painted before: ${name}`, () => {
      const frames = [0, 1, 2, 5, 24, 25, 47, 49]
      const forwards = paintFrames(shot, frames)
      const backwards = paintFrames(shot, [...frames].reverse())
      const twice = paintFrames(shot, [24, 24, 5, 24])
      for (const frame of frames) {
        expect(
          Buffer.compare(Buffer.from(forwards.get(frame)!), Buffer.from(backwards.get(frame)!)),
          `frame ${frame}`,
        ).toBe(0)
      }
      expect(Buffer.compare(Buffer.from(twice.get(24)!), Buffer.from(forwards.get(24)!))).toBe(0)
      expect(Buffer.compare(Buffer.from(forwards.get(0)!), Buffer.from(forwards.get(24)!))).not.toBe(0)
    })
  }

  const stillShots: Record<string, [shot: Shot, least: number]> = {
    'two who talk under a still camera': [
      makeShot({
        size: 'MS',
        figures: [makeFigure('a', { spot: 'left' }), makeFigure('b', { spot: 'right' })],
        lines: [makeShotLine({ speaker: 'a', start: 8, length: 30 })],
      }),
      0.4,
    ],
    'rain over somebody who waits': [
      makeShot({
        size: 'MCU',
        figures: [makeFigure('a')],
        effects: [{ effect: 'rain', start: 5, length: 45, intensity: 1, at: null }],
      }),
      0.4,
    ],
    'a title, a flash, a fade': [
      makeShot({
        figures: [makeFigure('a')],
        titles: [{ kind: 'place', text: '客厅', sub: '夜', start: 0, length: 30 }],
        effects: [{ effect: 'flash', start: 32, length: 6, intensity: 1, at: null }],
        transitionOut: { kind: 'fade', length: 6 },
      }),
      0.08,
    ],
    'somebody sits down': [
      makeShot({
        size: 'MS',
        figures: [
          makeFigure('a', {
            poses: [
              { at: 0, pose: 'stand' },
              { at: 10, pose: 'sit' },
            ],
          }),
        ],
      }),
      0.1,
    ],
    ...Object.fromEntries(Object.entries(shots).map(([name, shot]) => [name, [shot, 0]])),
  }
  for (const [name, [shot, least]] of Object.entries(stillShots))
    it(`says that a picture stands only where it does: ${name}`, () => {
      const frames = Array.from({ length: shot.length }, (_, frame) => frame)
      const pictures = paintFrames(shot, frames)
      const painter = createShotPainter({
        shot,
        scene: makeScene(),
        cast,
        speech: {},
        rate: framesPerSecond25,
        ...size,
      })
      let stand = 0
      for (const frame of frames.slice(1)) {
        const state = painter.stateAt(frame)
        if (state === null || state !== painter.stateAt(frame - 1)) continue
        stand++
        const [now, before] = [pictures.get(frame)!, pictures.get(frame - 1)!]
        expect(Buffer.compare(Buffer.from(now), Buffer.from(before)), `frame ${frame}`).toBe(0)
      }
      painter.dispose()
      expect(stand / shot.length).toBeGreaterThanOrEqual(least)
    })

  it('covers the whole picture in every mood and look', () => {
    expect(moodLibrary.map(({ id }) => id).sort()).toEqual([...lightMoodSchema.options].sort())
    for (const mood of lightMoodSchema.options) {
      for (const look of mood === 'day' ? lookSchema.options : (['normal'] as const)) {
        const data = paintFrames(makeShot({ mood, look, figures: [makeFigure('a')] }), [8]).get(8)!
        let sum = 0
        for (let i = 0; i < data.length; i += 4) {
          expect(data[i + 3]).toBe(255)
          sum += data[i]! + data[i + 1]! + data[i + 2]!
        }
        const mean = sum / (data.length / 4) / 3
        expect(mean, `${mood} ${look}`).toBeGreaterThan(25)
        expect(mean, `${mood} ${look}`).toBeLessThan(235)
      }
    }
  })

  it('leaves the canvas as it found it', () => {
    const painter = createShotPainter({
      shot: shots['over the shoulder']!,
      scene: makeScene(),
      cast,
      speech: {},
      rate: framesPerSecond25,
      ...size,
    })
    const { ctx } = makeSheet(size.width, size.height)
    painter.paint(ctx, 3)
    expect(ctx.globalAlpha).toBe(1)
    expect(ctx.globalCompositeOperation).toBe('source-over')
    expect(ctx.getTransform().a).toBe(1)
  })
})

it('shows daylight through the windows of a room, whether the camera stands or moves', () => {
  for (const kind of ['static', 'pan-left'] as const) {
    const shot = makeShot({ size: 'LS', move: { kind, amount: 0.3 }, mood: 'day-interior' })
    const scene = makeScene({ set: 'hotel-room', place: '酒店房间', time: 'day' })
    const painter = createShotPainter({ shot, scene, cast, speech: {}, rate: framesPerSecond25, ...size })
    const sheet = makeSheet(size.width, size.height)
    painter.paint(sheet.ctx, 0)
    painter.dispose()
    const pane = sheet.ctx.getImageData(Math.round(size.width * 0.62), Math.round(size.height * 0.36), 6, 6).data
    let light = 0
    for (let i = 0; i < pane.length; i += 4) light += (pane[i]! + pane[i + 1]! + pane[i + 2]!) / 3
    expect(light / (pane.length / 4), kind).toBeGreaterThan(120)
  }
})

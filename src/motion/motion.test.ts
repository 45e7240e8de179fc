import { describe, expect, it } from 'vitest'
import { createRandom, framesPerSecond25 } from '#core'
import { cameraMoveSchema } from '#direction'
import { makeCast, makeFigure, makeShot } from '../../test/support/board.ts'
import { blinkOpenness, blinkTimes } from './blink.ts'
import { evaluateCamera } from './camera.ts'
import { followKeys } from './curves.ts'
import { planFigure } from './figure.ts'
import { mouthAt } from './lip-sync.ts'
import { travelProgress } from './spots.ts'

describe('blinks', () => {
  it('come every 1.1 to 4 seconds and close the eyes fully', () => {
    const times = blinkTimes(createRandom('a'), 60)
    expect(times.length).toBeGreaterThan(15)
    expect(times.length).toBeLessThan(65)
    expect(blinkOpenness(times, times[0]! + 0.09)).toBe(0)
    expect(blinkOpenness(times, times[0]! - 0.01)).toBe(1)
  })
})

describe('lips', () => {
  const timing = {
    seconds: 1,
    estimated: false,
    marks: [],
    visemes: [
      { shape: 'M' as const, start: 0.2, end: 0.3 },
      { shape: 'A' as const, start: 0.3, end: 0.6 },
    ],
  }
  it('are closed before and after speech, pressed for M and wide for A, ahead of the sound', () => {
    expect(mouthAt(timing, -0.2).open).toBe(0)
    expect(mouthAt(timing, 0.19).open).toBeLessThan(0.12)
    expect(mouthAt(timing, 0.4).open).toBeGreaterThan(0.7)
    expect(mouthAt(timing, 0.56).open).toBeLessThan(mouthAt(timing, 0.45).open)
    expect(mouthAt(timing, 0.9).open).toBe(0)
  })
  it('never jump', () => {
    for (let t = -0.3; t < 1.2; t += 0.005) {
      expect(Math.abs(mouthAt(timing, t + 0.005).open - mouthAt(timing, t).open)).toBeLessThan(0.14)
    }
  })
})

describe('camera', () => {
  it('never shows an edge by zooming out, and begins and ends smoothly', () => {
    for (const kind of cameraMoveSchema.options) {
      const shot = makeShot({ move: { kind, amount: 1 }, length: 75 })
      for (let frame = 0; frame < 75; frame++) {
        const state = evaluateCamera(shot, frame)
        expect(state.zoom).toBeGreaterThanOrEqual(1)
        for (const value of Object.values(state)) expect(Number.isFinite(value)).toBe(true)
      }
    }
  })
})

describe('keys', () => {
  it('hold the first value before, reach the last after, and pass continuously', () => {
    const keys = [
      { at: 0, value: -1 },
      { at: 1, value: 0.5 },
      { at: 1.2, value: 0 },
    ]
    expect(followKeys(keys, 0.5, { lag: 0.1, seconds: 0.5 })).toBe(-1)
    expect(followKeys(keys, 9, { lag: 0.1, seconds: 0.5, overshoot: 0.06 })).toBeCloseTo(0, 5)
    for (let t = 0; t < 3; t += 0.01) {
      const step = followKeys(keys, t + 0.01, { lag: 0, seconds: 0.5 }) - followKeys(keys, t, { lag: 0, seconds: 0.5 })
      expect(Math.abs(step)).toBeLessThan(0.1)
    }
  })
  it('a walk begins and ends where the board says', () => {
    const travel = { from: 'off-left' as const, to: 'centre' as const, start: 10, length: 50 }
    expect(travelProgress(travel, 5)).toBe(0)
    expect(travelProgress(travel, 60)).toBe(1)
    expect(travelProgress(travel, 35)).toBeCloseTo(0.5, 5)
  })
})

it('hair and cloth stream behind whoever runs, and settle without a jump when they stop', () => {
  const [design] = Object.values(makeCast([{ id: 'she' }]))
  for (const facing of [-1.1, 1.1]) {
    const figure = makeFigure('she', {
      facing,
      poses: [
        { at: 0, pose: 'run' },
        { at: 40, pose: 'stand' },
      ],
    })
    const shot = makeShot({ length: 80, figures: [figure] })
    const plan = planFigure({ figure, shot, design: design!, speech: {}, rate: framesPerSecond25 })
    expect(Math.sign(facing) * plan(30).clothSway).toBeLessThan(-0.5)
    expect(Math.sign(facing) * plan(30).sway).toBeLessThan(-0.3)
    expect(Math.abs(plan(78).clothSway)).toBeLessThan(0.4)
    for (let frame = 31; frame < 80; frame++)
      expect(Math.abs(plan(frame).clothSway - plan(frame - 1).clothSway), `${frame}`).toBeLessThan(0.2)
  }
})

import { describe, expect, it } from 'vitest'
import { bodyFrame, drawFigure, figureMetrics } from '#art'
import { gestureSchema, poseSchema, propKindSchema } from '#direction'
import { sampleDesign, sampleSubject } from '../../art/head/sample.ts'
import { cycleLength } from './gait.ts'
import { type BodyPosture, blendPostures, carry, evaluateGesture, evaluatePose } from './index.ts'
import { runGait } from './poses/run.ts'
import { walkGait } from './poses/walk.ts'

const light = { side: -1, below: false }
/** Pixels per head unit of a full shot. */
const fullShot = 0.58

describe('walking', () => {
  it.each([
    ['walk', walkGait, Math.PI / 2],
    ['walk', walkGait, -1.2],
    ['run', runGait, 1.4],
  ] as const)('planted feet slide less than 1 px and stay on the floor (%s)', (pose, gait, facing) => {
    const floor = figureMetrics(sampleDesign).floor
    const cycle = cycleLength(gait)
    let from: number | null = null
    for (let i = 0; i <= 40; i++) {
      const phase = (i / 40) * gait.contact * 0.98
      const travelled = phase * cycle
      const base = sampleSubject(sampleDesign)
      const posture = evaluatePose(pose, { seconds: 0, facing, travelling: true, travelled })
      const { ankle, pitch } = bodyFrame({ design: sampleDesign, pose: { ...base.pose, ...posture }, light }).legs.left
      const reach = pitch >= 0 ? 66 : -30
      const forward = reach * Math.cos(pitch) - 57 * Math.sin(pitch) - reach
      const down = ankle.y + 57 * Math.cos(pitch) + reach * Math.sin(pitch)
      const x = ankle.x + (forward + travelled) * Math.sin(facing)
      from ??= x
      expect(Math.abs(x - from) * fullShot, `slide at ${phase.toFixed(2)}`).toBeLessThan(1)
      expect(Math.abs(down - floor) * fullShot, `height at ${phase.toFixed(2)}`).toBeLessThan(4)
    }
  })
})

describe('carrying', () => {
  const rest = sampleSubject(sampleDesign).pose
  it.each(propKindSchema.options)('%s is held by the hand from every side', (prop) => {
    for (const side of [1, -1] as const)
      for (const facing of [-3, -1.5, -0.7, 0, 0.7, 1.5, 2.5]) {
        const arm = carry(prop, { seconds: 0.4, facing, side, pose: 'stand', arm: rest.arms.left })
        expect(arm.holds).toBe(prop)
        expect(Object.values(arm).every((v) => typeof v !== 'number' || Number.isFinite(v))).toBe(true)
      }
  })
  it('an umbrella stands beside the face, not before it', () => {
    for (const side of [1, -1] as const)
      for (let facing = -1.4; facing <= 1.4; facing += 0.2) {
        // Where it changes sides; two people talk at 0.8.
        if (Math.abs(facing) > 1.02 && Math.abs(facing) < 1.25) continue
        const arm = carry('umbrella', { seconds: 0, facing, side, pose: 'stand', arm: rest.arms.left })
        const arms = side > 0 ? { ...rest.arms, left: arm } : { ...rest.arms, right: arm }
        const frame = bodyFrame({
          design: sampleDesign,
          pose: { ...rest, body: { ...rest.body, yaw: facing }, arms },
          light,
        })
        const { wrist } = side > 0 ? frame.arms.left : frame.arms.right
        expect(Math.abs(wrist.x - frame.headPivot.x), `${side} ${facing.toFixed(1)}`).toBeGreaterThan(95)
      }
  })
})

describe('falling', () => {
  it('keeps the heels on the ground until the back is there: nobody hangs in the air', () => {
    const { floor } = figureMetrics(sampleDesign)
    const base = sampleSubject(sampleDesign)
    for (const facing of [0.8, -0.8])
      for (let seconds = 0; seconds < 1; seconds += 0.04) {
        const pose = { ...base.pose, ...evaluatePose('fall', { seconds, facing, travelling: false }) }
        const { legs, size, drop } = bodyFrame({ design: sampleDesign, pose, light })
        // The whole figure turns about its hip.
        const [sin, cos] = [Math.sin(pose.roll), Math.cos(pose.roll)]
        const hip = { x: pose.body.hipX, y: size.hip.y + drop }
        const lowest = Math.max(
          hip.y,
          ...[legs.left, legs.right].map(({ ankle }) => hip.y + (ankle.x - hip.x) * sin + (ankle.y - hip.y) * cos),
        )
        expect((floor - lowest) / floor, seconds.toFixed(2)).toBeLessThan(0.14)
        expect((floor - lowest) / floor, seconds.toFixed(2)).toBeGreaterThan(-0.04)
      }
  })
})

describe('poses and gestures', () => {
  const numbers = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(numbers)
        : []

  it.each(poseSchema.options)('pose %s is drawn from every side at every time, and moves without jumps', (pose) => {
    const canvas = new OffscreenCanvas(300, 260)
    const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
    ctx.setTransform(0.1, 0, 0, 0.1, 150, 40)
    for (const facing of [-3, -1.5, -0.4, 0, 0.7, 1.6, 2.5]) {
      let last: number[] | null = null
      for (const seconds of [0, 0.02, 0.04, 0.5, 3]) {
        const posture = evaluatePose(pose, { seconds, facing, travelling: true })
        const values = numbers(posture)
        expect(values.every(Number.isFinite)).toBe(true)
        for (const [i, v] of values.entries())
          if (last !== null && seconds < 0.1) expect(Math.abs(v - last[i]!)).toBeLessThan(40)
        last = values
        const base = sampleSubject(sampleDesign, {}, {}, 0.1)
        // One drawing a side: the numbers are looked at for all, and cost nothing.
        if (seconds === 0.5) drawFigure(ctx, { ...base, pose: { ...base.pose, ...posture } })
      }
    }
  })
  it.each(gestureSchema.options)('gesture %s comes in, holds and goes out', (gesture) => {
    for (const facing of [-1, 0.5]) {
      const at = (seconds: number) => evaluateGesture(gesture, { seconds, length: 2, facing })
      for (let s = 0; s <= 2; s += 0.1) expect(numbers(at(s)).every(Number.isFinite)).toBe(true)
      if (gesture === 'rest') continue
      expect(at(0).weight).toBe(0)
      expect(at(1).weight).toBeGreaterThan(0.99)
      expect(at(2).weight).toBe(0)
      expect(at(1).left !== null || at(1).right !== null).toBe(true)
    }
  })
  it('keeps the feet on the floor on the way to the knees', () => {
    for (const facing of [0.2, -0.9, 1.3]) {
      const ends = (['stand', 'kneel'] as const).map((pose) =>
        evaluatePose(pose, { seconds: 1, facing, travelling: false }),
      )
      const ankle = (posture: BodyPosture) => {
        const subject = sampleSubject(sampleDesign)
        const { legs } = bodyFrame({ ...subject, pose: { ...subject.pose, ...posture } })
        return Math.max(legs.left.ankle.y, legs.right.ankle.y)
      }
      const lowest = Math.max(...ends.map(ankle))
      for (let t = 0.1; t < 1; t += 0.1)
        expect(ankle(blendPostures(ends[0]!, ends[1]!, t)), `${facing} ${t}`).toBeLessThan(lowest + 14)
    }
  })
  it('blends meet their ends', () => {
    const a = evaluatePose('stand', { seconds: 1, facing: 0.3, travelling: false })
    const b = evaluatePose('sit', { seconds: 1, facing: 0.3, travelling: false })
    expect(blendPostures(a, b, 0)).toEqual(a)
    expect(blendPostures(a, b, 1)).toEqual(b)
    expect(blendPostures(a, b, 0.5).body.drop).toBeCloseTo((a.body.drop + b.body.drop) / 2)
  })
})

import { expect, it } from 'vitest'
import { expressionSchema } from '#direction'
import { type FacePose, restFace } from '../character/pose.ts'
import { expressionFace } from './registry.ts'

const faceOf = (name: (typeof expressionSchema.options)[number], strength: number): FacePose => ({
  ...restFace,
  ...expressionFace(name, strength),
})

/** How differently two faces are set, over all that moves in one. */
const apart = (a: FacePose, b: FacePose): number =>
  Math.hypot(...(Object.keys(restFace) as (keyof FacePose)[]).map((channel) => a[channel] - b[channel]))

it('at half strength every expression is told from rest and from every other', () => {
  const half = expressionSchema.options.map((name) => [name, faceOf(name, 0.5)] as const)
  for (const [i, [name, face]] of half.entries()) {
    if (name !== 'neutral') expect(apart(face, restFace), name).toBeGreaterThan(0.4)
    for (const [other, its] of half.slice(i + 1)) expect(apart(face, its), `${name} ${other}`).toBeGreaterThan(0.3)
  }
})

it('an expression grows with its strength, and its first step is no bigger than the others by much', () => {
  for (const name of expressionSchema.options) {
    const far = [0, 0.2, 0.4, 0.6, 0.8, 1].map((strength) => apart(faceOf(name, strength), restFace))
    for (let i = 1; i < far.length; i++) expect(far[i], name).toBeGreaterThanOrEqual(far[i - 1]!)
    if (name !== 'neutral') expect(far[1]! / far[5]!, name).toBeLessThan(0.4)
  }
})

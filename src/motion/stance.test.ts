import { describe, expect, it } from 'vitest'
import { framesPerSecond25 } from '#core'
import { expressionSchema } from '#direction'
import { makeCast, makeFigure, makeShot } from '../../test/support/board.ts'
import { stanceLibrary } from './body/index.ts'
import { planFigure } from './figure.ts'
import { stanceOf } from './stance.ts'

const names = ['ada', 'bo', 'cai', 'dong', 'eve', 'fan', 'gu']
const cast = makeCast(
  names.map((id, index) => ({
    id,
    sex: index % 2 === 0 ? ('female' as const) : ('male' as const),
    age: (['child', 'adult', 'elder', 'teen'] as const)[index % 4]!,
  })),
)
const expressions = expressionSchema.options
const person = (id: string, expression: (typeof expressions)[number] = 'neutral') =>
  makeFigure(id, { expressions: [{ at: 0, expression, intensity: 0.7 }] })

describe('people who stand with nothing to do', () => {
  it('never hold themselves like somebody else of the picture, whatever they feel', () => {
    for (let i = 0; i < 60; i++) {
      const ids = [names[i % 7]!, names[(i + 1 + (i % 3)) % 7]!, names[(i + 5) % 7]!]
      const people = [...new Set(ids)].map((id, index) =>
        person(id, expressions[(i * 5 + index * 7) % expressions.length]),
      )
      const shot = makeShot({ scene: `s01e01_sc${i}`, figures: people })
      const seen = people.map((figure) => stanceOf(figure, shot, cast[figure.character]!).stance.id)
      expect(new Set(seen).size, seen.join(' ')).toBe(people.length)
    }
  })
  it('hold themselves the same through a scene', () => {
    const of = (id: string) => {
      const figure = person('bo')
      return stanceOf(figure, makeShot({ id, figures: [figure] }), cast['bo']!)
    }
    expect(of('s01e01_sc01_sh010').stance.id).toBe(of('s01e01_sc01_sh070').stance.id)
    expect(of('s01e01_sc01_sh010').side).toBe(of('s01e01_sc01_sh070').side)
  })
  it('hang no two arms alike', () => {
    for (const stance of Object.values(stanceLibrary).flat())
      for (const handsGo of ['pockets', 'sleeves', 'belt', 'nowhere'] as const) {
        const { leading, other } = stance.arms(handsGo)(0.7)
        const apart = Math.max(
          ...(['shoulder', 'elbow', 'swing', 'turn'] as const).map((key) => Math.abs(leading[key]! - other[key]!)),
        )
        expect(apart, `${stance.id} ${handsGo}`).toBeGreaterThan(0.04)
        // What hangs shows its side, not its palm.
        for (const arm of [leading, other]) if (arm.elbow < 0.6) expect(arm.hand).toBe('hanging')
      }
  })
  it('use the free hand only when the other is full', () => {
    for (const id of names) {
      const figure = { ...person(id), holds: { right: 'letter' as const, left: null } }
      const shot = makeShot({ figures: [figure] })
      const { stance, side } = stanceOf(figure, shot, cast[id]!)
      expect(stance.oneHanded).toBe(true)
      expect(side).toBe(-1)
      const pose = planFigure({ figure, shot, design: cast[id]!, speech: {}, rate: framesPerSecond25 })(0)
      expect(pose.arms.right.holds).toBe('letter')
    }
  })
  it('let every mood, age and dress stand in some way in each family', () => {
    for (const family of Object.values(stanceLibrary))
      for (const mood of ['plain', 'proud', 'low', 'warm'] as const)
        for (const age of ['child', 'adult', 'elder'] as const)
          for (const sex of ['female', 'male'] as const)
            for (const handsGo of ['pockets', 'sleeves', 'belt', 'nowhere'] as const)
              expect(Math.max(...family.map((one) => one.suits({ mood, age, sex, handsGo })))).toBeGreaterThan(0)
  })
})

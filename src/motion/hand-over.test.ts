import { expect, it } from 'vitest'
import { framesPerSecond25 } from '#core'
import { makeCast, makeFigure, makeShot } from '../../test/support/board.ts'
import { planFigure } from './figure.ts'

const cast = Object.fromEntries(Object.entries(makeCast([{ id: 'he', sex: 'male' }, { id: 'she' }])))

it.each(['told of the giver', 'told of the taker'])('what is handed over is in one hand at every frame: %s', (told) => {
  const figures = [
    makeFigure('he', {
      spot: 'left',
      facing: 0.8,
      holds: { left: null, right: 'letter' },
      gestures: [{ at: 6, gesture: 'give', length: 40 }],
    }),
    makeFigure('she', {
      spot: 'right',
      facing: -0.8,
      // 接过信: the board gives it to who takes it from the beginning.
      holds: { left: null, right: told === 'told of the taker' ? 'letter' : null },
      gestures: [{ at: 6, gesture: 'take', length: 40 }],
    }),
  ]
  const shot = makeShot({ length: 60, figures })
  const [gives, takes] = figures.map((figure) =>
    planFigure({ figure, shot, design: cast[figure.character]!, speech: {}, rate: framesPerSecond25 }),
  )
  const holding = Array.from({ length: 60 }, (_, frame) =>
    [gives!, takes!].map((plan) => {
      const { left, right } = plan(frame).arms
      return [left.holds, right.holds].filter((prop) => prop !== null).length
    }),
  )
  for (const [a, b] of holding) expect(a! + b!).toBe(1)
  expect(holding[0]).toEqual([1, 0])
  expect(holding.at(-1)).toEqual([0, 1])
})

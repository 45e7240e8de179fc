import { expect, it } from 'vitest'
import { effectLibrary } from '#art'
import { creatureKindSchema } from '#direction'
import { makeEffectLight } from './effect-light.ts'
import { lookNamed } from './looks/registry.ts'
import { moodLibrary } from './moods/registry.ts'
import { makeSheet } from './sheet.ts'

const [width, height] = [40, 80]
const ground = 120

/** The pixel, over a grey ground, of something painted in a colour near the foot of the picture. */
function litPixel(mood: (typeof moodLibrary)[number], colour: string): number[] {
  const light = makeEffectLight({ mood, look: lookNamed('normal'), width, height })
  const { ctx } = makeSheet(width, height)
  ctx.fillStyle = `rgb(${ground},${ground},${ground})`
  ctx.fillRect(0, 0, width, height)
  light.paint(ctx, (target) => {
    target.fillStyle = colour
    target.fillRect(0, 60, width, 20)
  })
  const pixel = [...ctx.getImageData(20, 78, 1, 1).data.subarray(0, 3)]
  expect([...ctx.getImageData(20, 30, 1, 1).data.subarray(0, 3)]).toEqual([ground, ground, ground])
  light.dispose()
  return pixel
}

it.each(moodLibrary)(
  'a body is never lighter than its own colours, and a shadow stays as dark as it is: $id',
  (mood) => {
    for (const channel of litPixel(mood, '#c8c8c8')) expect(channel).toBeLessThanOrEqual(200)
    for (const channel of litPixel(mood, 'rgba(0,0,0,.5)')) expect(Math.abs(channel - ground / 2)).toBeLessThan(5)
  },
)

it('by night a body is darker than by day', () => {
  const sum = (id: string) =>
    litPixel(moodLibrary.find((mood) => mood.id === id)!, '#c8c8c8').reduce((total, channel) => total + channel)
  expect(sum('moonlight')).toBeLessThan(sum('day') * 0.8)
})

it('light falls on every creature and machine but the ghost, and on nothing that is light or air', () => {
  for (const { id, lit } of effectLibrary)
    expect(lit === true, id).toBe(id !== 'ghost' && (creatureKindSchema.options as readonly string[]).includes(id))
})

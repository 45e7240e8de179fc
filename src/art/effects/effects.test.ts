import { expect, it } from 'vitest'
import { effectKindSchema } from '#direction'
import type { EffectMoment } from './effect.ts'
import { effectLibrary, effectNamed } from './library.ts'

const [width, height] = [135, 240]

function drawn(
  kind: (typeof effectKindSchema.options)[number],
  moment: Partial<EffectMoment>,
): () => Uint8ClampedArray {
  const canvas = new OffscreenCanvas(width, height)
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  ctx.scale(0.125, 0.125)
  // The light-adding effects need something to add to.
  ctx.fillStyle = '#303848'
  ctx.fillRect(0, 0, 1080, 1920)
  const effect = effectNamed(kind)
  effect.draw(ctx, {
    seconds: 0.2,
    length: 2,
    intensity: 0.8,
    x: effect.home.x * 1080,
    y: effect.home.y * 1920,
    seed: 'a',
    side: 1,
    colour: '#7fd4ff',
    ...moment,
  })
  expect(ctx.globalAlpha, 'state is put back').toBe(1)
  expect(ctx.globalCompositeOperation).toBe('source-over')
  // Pixels are made when somebody looks.
  return () => ctx.getImageData(0, 0, width, height).data
}

const same = (a: Uint8ClampedArray, b: Uint8ClampedArray) =>
  Buffer.compare(Buffer.from(a.buffer), Buffer.from(b.buffer)) === 0

it('has one effect for each word of the vocabulary', () => {
  expect(effectLibrary.map((effect) => effect.id)).toEqual(effectKindSchema.options)
})

for (const kind of effectKindSchema.options) {
  it(`${kind}: shows, moves, comes out the same twice and in any order, at every moment and edge`, () => {
    const blank = new OffscreenCanvas(width, height).getContext('2d') as unknown as CanvasRenderingContext2D
    blank.fillStyle = '#303848'
    blank.fillRect(0, 0, width, height)
    const empty = blank.getImageData(0, 0, width, height).data
    const early = drawn(kind, { seconds: 0.04 })()
    const middle = drawn(kind, { seconds: 0.28 })()
    expect(same(early, empty) && same(middle, empty)).toBe(false)
    expect(same(early, middle)).toBe(false)
    expect(same(drawn(kind, { seconds: 0.04 })(), early)).toBe(true)
    for (const seconds of [0, 0.5, 1, 1.99, 2, 2.4, 12])
      for (const intensity of [0, 1]) drawn(kind, { seconds, intensity, side: -1 })
    drawn(kind, { length: 0.04, seconds: 0 })
  })
}

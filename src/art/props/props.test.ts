import { describe, expect, it } from 'vitest'
import { propLibrary } from '#art'
import { propKindSchema } from '#direction'
import { surfaceLibrary } from './surfaces/library.ts'
import type { SurfaceKind } from './surfaces/surface.ts'

function canvas(width: number, height: number): CanvasRenderingContext2D {
  return new OffscreenCanvas(width, height).getContext('2d') as unknown as CanvasRenderingContext2D
}

/** Box of what is opaque, as fractions of the canvas. */
function box(ctx: CanvasRenderingContext2D, width: number, height: number) {
  const { data } = ctx.getImageData(0, 0, width, height)
  let [left, right, top, bottom, count] = [width, 0, height, 0, 0]
  for (let i = 3; i < data.length; i += 4) {
    if (data[i]! < 128) continue
    const p = (i - 3) / 4
    left = Math.min(left, p % width)
    right = Math.max(right, p % width)
    top = Math.min(top, Math.floor(p / width))
    bottom = Math.max(bottom, Math.floor(p / width))
    count++
  }
  return {
    left: left / width,
    right: right / width,
    top: top / height,
    bottom: bottom / height,
    share: count / width / height,
  }
}

const hand = { skin: '#fbd9c2', sleeve: '#2c3450' }

describe('props', () => {
  it('has one member for every word of the vocabulary', () => {
    expect(propLibrary.map(({ id }) => id).sort()).toEqual([...propKindSchema.options].sort())
  })

  for (const prop of propLibrary) {
    it(`${prop.id} is drawn in a hand, held large and lying`, () => {
      const held = canvas(400, 400)
      held.translate(200, 300)
      held.scale(0.3, 0.3)
      prop.drawHeld(held)
      expect(box(held, 400, 400).share).toBeGreaterThan(0.0004)
      for (const text of [
        [],
        ['三年之约'],
        ['未知号码', '在吗？', '>你是谁？', 'The child was never yours to take away.'],
      ]) {
        const insert = canvas(270, 480)
        insert.scale(0.25, 0.25)
        prop.drawInsert(insert, { text, hand, surface: 'wood', seconds: 1.5, seed: 'x' })
        const seen = box(insert, 270, 480)
        expect(seen.share).toBeGreaterThan(0.1)
        // The thing itself stands above the captions and reaches into the upper half.
        expect(seen.top).toBeLessThan(0.5)
        expect(seen.left).toBeLessThan(0.5)
        expect(seen.right).toBeGreaterThan(0.5)
        expect(insert.globalAlpha).toBe(1)
      }
      const lying = canvas(135, 240)
      lying.scale(0.125, 0.125)
      prop.drawInsert(lying, { text: [], hand: null, surface: 'wood', seconds: 0, seed: 'x' })
      expect(box(lying, 135, 240).share).toBeGreaterThan(0.99)
    })
  }

  it('a thing that lies there lies on what the place has', () => {
    const letter = propLibrary.find(({ id }) => id === 'letter')!
    const corners = (Object.keys(surfaceLibrary) as SurfaceKind[]).map((surface) => {
      const lying = canvas(135, 240)
      lying.scale(0.125, 0.125)
      letter.drawInsert(lying, { text: [], hand: null, surface, seconds: 0, seed: 'x' })
      expect(box(lying, 135, 240).share, surface).toBeGreaterThan(0.99)
      return lying.getImageData(0, 0, 24, 24).data.join()
    })
    expect(new Set(corners).size).toBe(corners.length)
  })

  it('shows every word that is written on a slate, a blade, a card', () => {
    const words = '战壕北侧，生命信号仍在移动，请求支援'
    for (const id of ['tablet', 'sword', 'card', 'document'] as const) {
      const written = new Set<string>()
      const ctx = canvas(270, 480)
      const fillText = ctx.fillText.bind(ctx)
      ctx.fillText = (text, ...at) => {
        for (const glyph of text) written.add(glyph)
        fillText(text, ...at)
      }
      const prop = propLibrary.find((one) => one.id === id)!
      prop.drawInsert(ctx, { text: [words], hand, surface: 'wood', seconds: 2, seed: 'x' })
      expect(
        [...words].filter((glyph) => !written.has(glyph)),
        id,
      ).toEqual([])
    }
  })
})

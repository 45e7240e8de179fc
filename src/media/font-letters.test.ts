import { GlobalFonts } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it } from 'vitest'
import { fontWithLetters } from './font-letters.ts'
import { installCanvas } from './node-canvas.ts'

beforeAll(() => installCanvas())

describe('a font with a few letters', () => {
  it.each(['Sanbu Sans Black', 'Sanbu Serif', 'Sanbu Brush'])('%s draws them as the whole one does', async (family) => {
    const cut = await fontWithLetters(family, '雨夜留灯，Rain 3')
    expect(cut.length).toBeLessThan(60_000)
    GlobalFonts.register(Buffer.from(cut), `Cut ${family}`)
    const ink = (name: string) => {
      const canvas = new OffscreenCanvas(420, 60)
      const ctx = canvas.getContext('2d')!
      ctx.font = `40px "${name}"`
      ctx.fillText('雨夜留灯，Rain 3', 4, 46)
      return ctx.getImageData(0, 0, 420, 60).data
    }
    const [whole, few] = [ink(family), ink(`Cut ${family}`)]
    expect(whole.some((value) => value > 0)).toBe(true)
    const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0)
    // Edges may be hinted a little differently; another letter, or one in another place, differs by most of its ink.
    expect(sum(few.map((value, i) => Math.abs(value - whole[i]!))) / sum(whole)).toBeLessThan(0.1)
  })
})

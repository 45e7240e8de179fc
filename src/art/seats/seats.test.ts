import { expect, it } from 'vitest'
import { seatLibrary } from './library.ts'

const [width, height, scale] = [400, 400, 0.2]
const [top, floor] = [0, 520]

for (const seat of seatLibrary) {
  it(`${seat.id}: carries whoever sits, stands on the floor, and keeps to its measures`, () => {
    const canvas = new OffscreenCanvas(width, height)
    const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
    ctx.setTransform(scale, 0, 0, scale, width / 2, height * 0.7)
    seat.draw({ ctx, top, floor, colour: '#8a6648' })
    const { data } = ctx.getImageData(0, 0, width, height)
    let [left, right, above, below] = [width, 0, height, 0]
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        if (data[(y * width + x) * 4 + 3]! < 128) continue
        ;[left, right] = [Math.min(left, x), Math.max(right, x)]
        ;[above, below] = [Math.min(above, y), Math.max(below, y)]
      }
    const u = (pixels: number, middle: number) => (pixels - middle) / scale
    expect(u(left, width / 2)).toBeGreaterThanOrEqual(-seat.half - 12)
    expect(u(right, width / 2)).toBeLessThanOrEqual(seat.half + 12)
    expect(u(above, height * 0.7)).toBeGreaterThanOrEqual(top - seat.back - 12)
    expect(Math.abs(u(below, height * 0.7) - floor)).toBeLessThan(40)
    const middle = (y: number) => data[(Math.round(height * 0.7 + y * scale) * width + width / 2) * 4 + 3]
    expect(middle(top)).toBe(255)
  })
}

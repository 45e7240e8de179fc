import { describe, expect, it } from 'vitest'
import { createRandom } from '#core'
import { createI420Writer, readI420, stripRows } from './i420.ts'

/** BT.709 limited range by its definition, in whole numbers: what every pixel must come to. */
function planesOf(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const planes = new Uint8Array((width * height * 3) / 2)
  const at = (x: number, y: number, channel: number) => rgba[(y * width + x) * 4 + channel]!
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      planes[y * width + x] = (11966 * at(x, y, 0) + 40254 * at(x, y, 1) + 4064 * at(x, y, 2) + 1081344) >> 16
    }
  }
  for (let y = 0; y < height / 2; y++) {
    for (let x = 0; x < width / 2; x++) {
      const sum = (channel: number) =>
        [0, 1].flatMap((dy) => [0, 1].map((dx) => at(2 * x + dx, 2 * y + dy, channel))).reduce((a, b) => a + b)
      const [r, g, b] = [sum(0), sum(1), sum(2)]
      const place = width * height + y * (width / 2) + x
      planes[place] = (-6596 * r - 22189 * g + 28785 * b + 33685504) >> 18
      planes[place + (width * height) / 4] = (28785 * r - 26145 * g - 2640 * b + 33685504) >> 18
    }
  }
  return planes
}

function convert(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const writer = createI420Writer(width, height)
  for (let y = 0; y < height; y += stripRows) {
    writer.write(rgba.subarray(y * width * 4, Math.min(height, y + stripRows) * width * 4), y)
  }
  return writer.planes
}

function noise(width: number, height: number): Uint8Array {
  const random = createRandom(`${width}x${height}`)
  return new Uint8Array(width * height * 4).map((_, i) => (i % 4 === 3 ? 255 : Math.floor(random.range(0, 256))))
}

describe('pictures for the encoder', () => {
  it('have every pixel in its right colour, whatever the size', () => {
    for (const [width, height] of [
      [8, 2],
      [10, 6],
      [26, 70],
      [270, 480],
      [128, 130],
    ] as const) {
      const rgba = noise(width, height)
      expect(Buffer.compare(convert(rgba, width, height), planesOf(rgba, width, height)), `${width}×${height}`).toBe(0)
    }
  })

  it('keep black, white and the strongest colours', () => {
    const colours = [0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0x00ffff, 0xff00ff]
    for (const colour of colours) {
      const [r, g, b] = [colour >> 16, (colour >> 8) & 255, colour & 255]
      const planes = convert(
        new Uint8Array(16 * 2 * 4).map((_, i) => [r, g, b, 255][i % 4]!),
        16,
        2,
      )
      const layout = { y: { offset: 0, stride: 16 }, u: { offset: 32, stride: 8 }, v: { offset: 40, stride: 8 } }
      const back = readI420(planes, layout, 16, 2)
      for (const [channel, value] of [r, g, b].entries())
        expect(Math.abs(back[channel]! - value)).toBeLessThanOrEqual(3)
    }
  })

  it('are refused in sizes that have no 4:2:0 form', () => {
    expect(() => createI420Writer(1079, 1920)).toThrow(RangeError)
    expect(() => createI420Writer(1080, 1919)).toThrow(RangeError)
    expect(() => createI420Writer(6, 8)).toThrow(RangeError)
  })
})

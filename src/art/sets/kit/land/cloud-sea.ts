import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { area, areaRight, downwards } from '../paint/brush.ts'
import { sheet } from '../paint/sheet.ts'
import { mountains } from './mountains.ts'

/** A sea of cloud or mist with soft crowns, from y down. */
export function cloudSea(pen: Pen, y: number, height: number, alpha = 0.9): void {
  const { tone } = pen
  const random = pen.random.fork(`sea ${y}`)
  const light = mixColours(tone.sky[3], '#ffffff', tone.hour === 'night' ? 0.05 : 0.4)
  sheet(pen.ctx, { blur: 12, alpha, fine: 0.3 }, (ctx) => {
    for (let row = 0; row < 4; row++) {
      const c = mixColours(light, tone.sky[2], 0.16 * row)
      for (let x = area.x - 60; x < areaRight + 60; x += random.range(46, 100)) {
        const r = random.range(40, 96) * (0.7 + row * 0.25)
        const cy = y + (height * row) / 4 + random.range(-16, 16)
        ctx.fillStyle = downwards(ctx, cy - r, cy + r, [
          [0, c],
          [1, withAlpha(c, 0)],
        ])
        ctx.beginPath()
        ctx.ellipse(x, cy, r * 1.3, r * 0.7, 0, 0, 6.29)
        ctx.fill()
      }
    }
  })
}

type Range = readonly [y: number, height: number, distance: number, name: string]

/** Peaks as steep as in a painting, range before range, with their feet in a sea of cloud at `y`. */
export function cloudPeaks(
  pen: Pen,
  [y, thick, alpha]: readonly [y: number, thick: number, alpha: number],
  ...ranges: readonly Range[]
): void {
  for (const [foot, height, distance, name] of ranges) mountains(pen, { y: foot, height, distance, steep: 1, name })
  cloudSea(pen, y, thick, alpha)
}

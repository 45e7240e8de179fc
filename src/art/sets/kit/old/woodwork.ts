import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { across, downwards, oval, poly, roundRect, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A round column with a stone base. */
export function column(
  pen: Pen,
  x: number,
  top: number,
  foot: number,
  width: number,
  colour = '#a3392e',
  far = 0,
): void {
  const { ctx, tone, side } = pen
  const base = mixColours(tone.lit(colour), tone.haze, far)
  const stone = mixColours(tone.lit('#b9b4ab'), tone.haze, far)
  oval(ctx, x, foot + width * 0.1, width * 1.1, width * 0.2, 'rgba(8,6,20,.4)')
  const stops =
    side < 0
      ? ([
          [0, shade(base, -0.04)],
          [0.22, shade(base, 0.085)],
          [0.55, base],
          [1, shade(base, -0.15)],
        ] as const)
      : ([
          [0, shade(base, -0.15)],
          [0.45, base],
          [0.78, shade(base, 0.085)],
          [1, shade(base, -0.04)],
        ] as const)
  ctx.fillStyle = across(ctx, x - width / 2, x + width / 2, stops)
  ctx.fillRect(x - width / 2, top, width, foot - top)
  ctx.fillStyle = downwards(ctx, top, foot, [
    [0, withAlpha(shade(tone.shade, -0.2), 0.5)],
    [0.22, withAlpha(tone.shade, 0)],
    [0.8, withAlpha(tone.shade, 0)],
    [1, withAlpha(shade(tone.shade, -0.2), 0.35)],
  ])
  ctx.fillRect(x - width / 2, top, width, foot - top)
  const b = width * 0.66
  poly(
    ctx,
    [
      [x - b, foot],
      [x - b * 0.9, foot - width * 0.34],
      [x + b * 0.9, foot - width * 0.34],
      [x + b, foot],
    ],
    across(ctx, x - b, x + b, [
      [0, shade(stone, 0.03)],
      [0.5, stone],
      [1, shade(stone, -0.14)],
    ]),
    shade(stone, -0.2),
    1.6,
  )
}

/** A lattice window or door leaf, flat to the viewer. `lit` shows light behind its paper. */
export function lattice(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  {
    wood = '#6b3a2c',
    light = false,
    grid = 5,
    panel = 0,
  }: { wood?: string; light?: boolean; grid?: number; panel?: number } = {},
): void {
  const { ctx, tone } = pen
  const base = tone.lit(wood)
  const paper = light && tone.dark ? '#ffd28a' : tone.lit('#efe4cc')
  roundRect(ctx, x, y, w, h, 2, base)
  const m = Math.min(w, h) * 0.06
  const top = h * (1 - panel)
  ctx.fillStyle = downwards(ctx, y, y + top, [
    [0, shade(paper, 0.02)],
    [1, shade(paper, light && tone.dark ? -0.08 : -0.06)],
  ])
  ctx.fillRect(x + m, y + m, w - 2 * m, top - 2 * m)
  ctx.strokeStyle = base
  const cell = (w - 2 * m) / grid
  ctx.lineWidth = Math.max(2, cell * 0.14)
  ctx.beginPath()
  for (let i = 1; i < grid; i++) {
    ctx.moveTo(x + m + i * cell, y + m)
    ctx.lineTo(x + m + i * cell, y + top - m)
  }
  const rows = Math.max(2, Math.round((top - 2 * m) / cell))
  for (let i = 1; i < rows; i++) {
    const ly = y + m + ((top - 2 * m) * i) / rows
    ctx.moveTo(x + m, ly)
    ctx.lineTo(x + w - m, ly)
  }
  ctx.stroke()
  // A rosette in the middle breaks the grid.
  const [cx, cy, r] = [x + w / 2, y + top / 2, Math.min(w, top) * 0.24]
  ctx.beginPath()
  for (let i = 0; i < 8; i++)
    ctx.lineTo(cx + Math.cos((i * Math.PI) / 4 + 0.39) * r, cy + Math.sin((i * Math.PI) / 4 + 0.39) * r)
  ctx.closePath()
  ctx.stroke()
  if (panel > 0) {
    ctx.fillStyle = shade(base, -0.04)
    ctx.fillRect(x + m, y + top, w - 2 * m, h - top - m)
    ctx.strokeStyle = shade(base, 0.1)
    ctx.lineWidth = 2
    ctx.strokeRect(x + m * 2, y + top + m, w - 4 * m, h - top - m * 3)
  }
  ctx.strokeStyle = withAlpha(shade(base, 0.13), 0.8)
  ctx.lineWidth = 2
  ctx.strokeRect(x + 1, y + 1, w - 2, h - 2)
  if (light && tone.dark) glow(ctx, cx, cy, Math.max(w, h) * 0.9, '#ffb45a', 0.4 * tone.lampPower)
}

/** A lattice window or leaf in the space: its left upper corner at a point, its breadth and height in m. */
export function latticeAt(
  pen: Pen,
  [x, y, z]: readonly [x: number, y: number, z: number],
  width: number,
  height: number,
  look: Parameters<typeof lattice>[5] = {},
): void {
  const s = pen.space.scale(z)
  lattice(pen, ...pen.space.at(x, y, z), width * s, height * s, look)
}

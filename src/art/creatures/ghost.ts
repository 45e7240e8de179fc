import { inkPath, type Point, taper } from '../ink/ink.ts'
import { creature } from './kit.ts'

/** A pale shape in the air: a robe that ends in nothing, long black hair over what should be a face. */
export const ghost = creature({
  id: 'ghost',
  home: { x: 0.5, y: 0.62 },
  size: 820,
  entry: 'rise',
  grounded: false,
  glows: true,
  paint({ ctx, seconds }) {
    ctx.translate(16 * Math.sin(seconds * 0.9), 24 * Math.sin(seconds * 1.4))
    const drift = (y: number) => 22 * Math.sin(seconds * 1.6 + y * 0.008)
    const veil = ctx.createLinearGradient(0, -560, 0, 560)
    veil.addColorStop(0, 'rgba(226,238,250,.95)')
    veil.addColorStop(0.55, 'rgba(190,212,236,.7)')
    veil.addColorStop(1, 'rgba(160,190,226,0)')
    for (const [wide, far] of [
      [1.12, 0.4],
      [1, 0],
    ] as const) {
      ctx.fillStyle = veil
      const side = (s: number) =>
        [-420, -250, 0, 260, 560].map(
          (y, i): Point => [s * wide * [60, 190, 170, 230, 300][i]! + drift(y + far * 300), y],
        )
      ctx.fill(new Path2D(pathOf([...side(-1), ...side(1).reverse()])))
    }
    for (const s of [-1, 1]) {
      ctx.fillStyle = 'rgba(206,222,242,.9)'
      ctx.fill(
        inkPath(
          [
            [s * 130, -260],
            [s * 230, -120],
            [s * 260 + drift(0), 60],
          ],
          96,
          taper(0.2, 0.3, 0.5),
        ),
      )
      ctx.fillStyle = 'rgba(236,244,252,.95)'
      for (const f of [-1, 0, 1])
        ctx.fill(
          inkPath(
            [
              [s * 258 + drift(0), 50],
              [s * 262 + f * 22 + drift(40), 130],
            ],
            16,
            taper(0.1, 0.8, 0.1),
            3,
          ),
        )
    }
    ctx.fillStyle = '#eef4fb'
    ctx.beginPath()
    ctx.ellipse(0, -470, 92, 124, 0, 0, 6.29)
    ctx.fill()
    ctx.fillStyle = '#14121c'
    for (const s of [-1, 1]) {
      ctx.beginPath()
      ctx.ellipse(s * 38, -466, 20, 28, 0, 0, 6.29)
      ctx.fill()
    }
    ctx.beginPath()
    ctx.ellipse(0, -396, 12, 24 + 6 * Math.sin(seconds * 3), 0, 0, 6.29)
    ctx.fill()
    for (let i = 0; i < 16; i++) {
      const u = i / 15 - 0.5
      ctx.fillStyle = i % 3 === 0 ? '#2a2836' : '#0f0d16'
      const gap = Math.abs(u) < 0.16 ? 0.2 : 1
      ctx.fill(
        inkPath(
          [
            [u * 60, -596],
            [u * 210, -520],
            [u * 236 + drift(i * 60) * 0.3, -300],
            [u * 260 + drift(i * 90), -300 + 320 * gap],
          ],
          40 * gap + 8,
          taper(0.15, 0.6, 0.05),
        ),
      )
    }
  },
})

const pathOf = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`

import type { Pen } from '../base/pen.ts'

/** The smoke of a censer on its stand, for `moving`. */
export function censerSmoke(pen: Pen, seconds: number, x: number, z: number): void {
  const look = { wisps: 2, apart: 0, from: 30, steps: 20, rise: 14, speed: 1.6, sway: 1.7, bend: 0.42 }
  incenseSmoke(pen, seconds, [x, 0.8, z + 0.1], { ...look, colour: '#efe8dc', alpha: 0.28, width: 5, thinner: 2 })
}

export interface SmokeLook {
  wisps?: number
  /** From one wisp to the next, px. */
  apart?: number
  /** How far above the point it begins, how many steps it rises from there, and how high each is, px. */
  from?: number
  steps?: number
  rise?: number
  /** How fast it sways, and how far, px a step. */
  speed?: number
  sway?: number
  bend?: number
  colour?: string
  alpha?: number
  /** Breadth of the first wisp and by how much the next are thinner, px. */
  width?: number
  thinner?: number
}

/** Smoke of incense that rises from a point, for `moving`. */
export function incenseSmoke(
  pen: Pen,
  seconds: number,
  [x, y, z]: readonly [x: number, y: number, z: number],
  look: SmokeLook = {},
): void {
  const { ctx } = pen
  const { wisps = 3, apart = 14, from = 0, steps = 22, rise = 17, speed = 1.5, sway = 2.2, bend = 0.4 } = look
  const { colour = '#f2efe8', alpha = 0.22, width = 7, thinner = 0 } = look
  const [px, py] = pen.space.at(x, y, z)
  ctx.strokeStyle = colour
  ctx.lineCap = 'round'
  ctx.globalAlpha = alpha
  for (let k = 0; k < wisps; k++) {
    ctx.lineWidth = width - k * thinner
    ctx.beginPath()
    for (let i = 0; i <= steps; i++)
      ctx.lineTo(px + (k - 1) * apart + Math.sin(i * bend - seconds * speed + k * 2) * i * sway, py - from - i * rise)
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}

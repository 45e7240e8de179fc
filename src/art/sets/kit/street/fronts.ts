import type { Random } from '#core'
import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { poly } from '../paint/brush.ts'
import { rect, sidePlane } from '../paint/plane.ts'
import { lightPanels } from '../tech/light-panels.ts'
import { pipes } from '../tech/plating.ts'
import { strip } from '../tech/strip.ts'
import { facades } from './facades.ts'
import { hangingSigns } from './hanging-sign.ts'
import { backHouses, shopHouses, towers } from './house-rows.ts'
import type { SignLook } from './sign-looks.ts'

/*
 * Both sides of a street with the signs over it.
 */

/** Shops `half` m to both sides. */
export function shopFronts(pen: Pen, random: Random, half: number, signs: SignLook): void {
  facades(pen, -half, shopHouses(random.fork('left')))
  facades(pen, half, shopHouses(random.fork('right')))
  const x = half - 0.7
  hangingSigns(pen, random, signs, 0.7, [
    [-x, 6.2, 5],
    [x, 5.6, 7],
    [-x, 5.4, 11],
    [x, 6.6, 14],
    [-x, 6.4, 20],
    [x, 5, 26],
  ])
}

/** Towers `half` m to both sides with panels and lines of light. */
export function towerFronts(pen: Pen, half: number, signs: SignLook): void {
  for (const s of [-1, 1]) {
    const random = pen.random.fork(`tower ${s}`)
    facades(pen, s * half, towers(random, signs.colours))
    const wall = sidePlane(pen, s * (half - 0.02))
    lightPanels(pen, wall, signs.colours, random)
    for (const v of [3.3, 6.2]) strip(pen, [wall(-1, v), wall(30, v)], signs.colours[(s + 1 + Math.round(v)) % 5]!, 2.5)
  }
  hangingSigns(pen, pen.random.fork('words'), signs, 0.46, [
    [-2.3, 5.6, 3],
    [2.3, 5.0, 2.6],
    [-2.4, 5.0, 7.5],
    [2.4, 6.4, 7],
    [-2.3, 5.6, 13],
    [2.3, 5.2, 15],
  ])
}

/** Backs of houses `half` m to both sides with their coolers and pipes, and cables from side to side. */
export function alleyFronts(pen: Pen, half: number, signs: SignLook): void {
  const { ctx, tone } = pen
  for (const s of [-1, 1]) {
    facades(pen, s * half, backHouses(pen.random.fork(`side ${s}`)))
    const wall = sidePlane(pen, s * half)
    for (const [z, v] of [
      [0.6, 3.5],
      [4.2, 5.2],
      [6.8, 3.7],
    ] as const) {
      const cooler = { x: s * (half - 0.2), z, y: v, width: 0.4, height: 0.55, depth: 0.8 }
      box(pen, cooler, '#9aa0a8', { contact: false })
    }
    pipes(pen, wall, -1, 14, [3.05], 0.06, '#6a6672')
    for (const z of [1.9, 7.4]) poly(ctx, rect(wall, z, 0, z + 0.14, 9), tone.lit('#5a5662'), tone.lit('#33303c'), 1.5)
  }
  hangingSigns(pen, pen.random.fork('words'), signs, 0.36, [
    [-1.5, 4.7, 3.2],
    [1.5, 4.2, 2.4],
    [-1.55, 4.3, 6.5],
    [1.5, 5.2, 6],
    [-1.5, 4.9, 11],
    [1.5, 4.4, 12],
  ])
  cables(pen, 7)
}

/** Cables slung from house to house over an alley. */
function cables(pen: Pen, count: number): void {
  const { ctx } = pen
  for (let i = 0; i < count; i++) {
    ctx.strokeStyle = withAlpha('#0c0a18', 0.75)
    ctx.lineWidth = 2.4
    ctx.beginPath()
    ctx.moveTo(-140, 60 + i * 74)
    ctx.quadraticCurveTo(540, 210 + i * 66, 1220, 20 + i * 82)
    ctx.stroke()
  }
}

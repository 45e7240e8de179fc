import type { Pen } from '../base/pen.ts'
import { swags } from '../gothic/swags.ts'
import { box } from '../paint/box.ts'
import { along, poly, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, rect } from '../paint/plane.ts'
import { reflected } from '../paint/sheet.ts'
import { curtain } from '../rooms/curtain.ts'
import type { Walls } from '../rooms/shell.ts'

/** Fields of gold with tall mirrors along both side walls, lamps between them. */
export function mirroredWalls(pen: Pen, walls: Walls): void {
  const { ctx, space, tone } = pen
  for (const wall of [walls.left, walls.right])
    for (let z = 0.4; z < 7; z += 2.2) {
      field(pen, wall, z, 0.4, z + 1.5, 3.9, '#dcc096', true)
      const glass = rect(wall, z + 0.3, 1.1, z + 1.2, 3.5)
      const shine = along(ctx, glass[1]!, glass[0]!, [
        [0, tone.lit('#f6e6c4')],
        [1, tone.lit('#c59a64')],
      ])
      poly(ctx, glass, shine, tone.lit('#a07a44'), 2)
      field(pen, wall, z + 1.8, 2.0, z + 1.9, 2.5, '#fbe3ac')
      glow(ctx, ...wall(z + 1.85, 2.3), 0.7 * space.scale(z + 1.85), '#ffcf8a', 0.75)
    }
}

/** A stage before the back wall in its light, drapes and swags behind it. */
export function drapedStage(pen: Pen, walls: Walls, z: number): void {
  curtain(pen, walls.back, -2.1, 2.1, 0.4, 3.9, '#8c2f3c')
  swags(pen, walls)
  field(pen, walls.back, -2.3, 3.95, 2.3, 4.25, '#d9b070')
  box(pen, { x: 0, z, width: 4.4, height: 0.45, depth: 1.2 }, '#7a4a36', { contact: false })
  glow(pen.ctx, 540, pen.space.at(0, 1.6, z + 0.7)[1], 420, '#ffdca0', 0.55)
}

/** What a polished floor shows of the stage and of the lamps, and the carpet that runs to it. */
export function stageCarpet(pen: Pen, walls: Walls, z: number): void {
  const { ctx, space, tone } = pen
  reflected(ctx, { base: space.at(0, 0.1, z)[1], reach: 520, alpha: 0.4, blur: 8 }, (mirror) => {
    mirror.fillStyle = tone.lit('#8c2f3c')
    mirror.fillRect(230, 560, 620, 420)
    for (const x of [200, 880]) glow(mirror, x, 760, 130, '#ffcf8a', 1)
  })
  const carpet = rect(walls.floor, -0.75, space.near, 0.75, z - 0.1)
  const red = along(ctx, carpet[1]!, carpet[0]!, [
    [0, tone.lit('#a83640')],
    [1, tone.lit('#701c2a')],
  ])
  poly(ctx, carpet, red)
  for (const x of [-0.7, 0.7])
    stroke(ctx, [walls.floor(x, space.near), walls.floor(x, z - 0.1)], tone.lit('#dcb46a'), 4)
}

/** A sunk field in the middle of the ceiling. */
export function cofferedCeiling(pen: Pen, walls: Walls): void {
  field(pen, walls.ceiling, -1.7, 0.8, 1.7, 6.6, '#f0dcb4', true)
}

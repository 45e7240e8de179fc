import { curvePath, type Point } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

/** A red flame between the brows: 花钿 of ladies, seal of immortals. */
export const foreheadMark: ExtraDefinition = {
  name: 'forehead-mark',
  label: { zh: '花钿', en: 'forehead mark' },
  layer: 'skin',
  draw(ctx, { space, anatomy }) {
    const at = (x: number, y: number): Point => space.project(x, y, faceDepth(x, y) + 3)
    const y = anatomy.browY - 9
    ctx.fillStyle = '#c22a3e'
    ctx.fill(
      curvePath([at(0, y - 12), at(3.4, y - 3), at(2.2, y + 5), at(0, y + 8), at(-2.2, y + 5), at(-3.4, y - 3)], true),
    )
    for (const side of [-1, 1])
      ctx.fill(curvePath([at(side * 3.5, y + 6), at(side * 7.6, y), at(side * 7, y - 7), at(side * 4.6, y - 1)], true))
  },
}

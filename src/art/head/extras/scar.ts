import { withAlpha } from '../../colour/colour.ts'
import { inkPath, lineWeight, type Point, taper } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

/** An old cut from the brow over the cheek, on the character's right. */
export const scar: ExtraDefinition = {
  name: 'scar',
  label: { zh: '刀疤', en: 'scar' },
  layer: 'skin',
  draw(ctx, { subject, space, anatomy, tones }) {
    if (space.depth(-56, 40, 50) < 5) return
    const at = (x: number, y: number): Point => space.project(x, y, faceDepth(x, y) + 2)
    const way = [
      at(-42, anatomy.browY - 16),
      at(-50, anatomy.browY + 8),
      at(-57, anatomy.eyeY + 28),
      at(-64, anatomy.eyeY + 52),
    ]
    ctx.fillStyle = withAlpha(tones.light, 0.9)
    ctx.fill(
      inkPath(
        way.map(([x, y]): Point => [x + 1.4, y]),
        5.2,
        taper(0.4, 0.5, 0.05),
        4,
      ),
    )
    const cut = new Path2D()
    cut.addPath(inkPath(way, lineWeight(3.4, subject.scale), taper(0.4, 0.5, 0.05), 4))
    for (const t of [0.3, 0.5, 0.72]) {
      const i = Math.floor(t * 3)
      const [x, y] = way[i]!
      const [u, v] = way[Math.min(3, i + 1)]!
      const f = t * 3 - i
      const [mx, my] = [x + (u - x) * f, y + (v - y) * f]
      cut.addPath(
        inkPath(
          [
            [mx - 5, my - 2],
            [mx, my],
            [mx + 5, my + 1],
          ],
          1.8,
          taper(0.5, 0.5, 0),
          3,
        ),
      )
    }
    ctx.fillStyle = withAlpha('#a8484a', 0.85)
    ctx.fill(cut)
  },
}

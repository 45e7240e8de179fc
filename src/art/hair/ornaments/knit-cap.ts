import { shiftColour, withAlpha } from '../../colour/colour.ts'
import { skull, skullDepth } from '../../head/space.ts'
import { curvePath, inkPath, lineWeight, type Point, paintCel, taper } from '../../ink/ink.ts'
import { headRing } from './head-ring.ts'
import type { OrnamentDefinition } from './ornament.ts'

/** A woollen cap with a turned-up band, in the accent of what is worn. */
export const knitCap: OrnamentDefinition = {
  name: 'knit-cap',
  label: { zh: '毛线帽', en: 'woollen cap' },
  hat: true,
  draw(ctx, { subject, space }) {
    const wool = subject.outfit.second
    const weight = lineWeight(2.8, subject.scale) * 0.6
    const line = shiftColour(wool, { lightness: -0.24 })
    const half = (way: number) => Math.hypot(skull.x * space.cos, skullDepth(way * space.sin) * space.sin) * 1.09
    const [cx, cy] = space.project(0, skull.centreY, skull.centreZ)
    const top = headRing(space, -92, 1.1, 5)
    const low = headRing(space, -58, 1.12, 5)
    const dome = Array.from({ length: 11 }, (_, i): Point => {
      const a = Math.PI * (0.14 + (0.72 * i) / 10)
      return [cx + Math.cos(a) * half(Math.cos(a)), cy - Math.sin(a) * skull.y * 1.16]
    })
    const light = subject.light.side < 0 ? -1 : 1
    const shade = curvePath(
      [
        [cx - light * 34, -190],
        [cx - light * 60, -50],
        [cx - light * 170, -40],
        [cx - light * 170, -200],
      ],
      true,
    )
    const shadow = shiftColour(wool, { lightness: -0.07 })
    const ribs = (from: readonly Point[], to: (point: Point, i: number) => Point) => {
      const path = new Path2D()
      from.forEach((point, i) => {
        path.addPath(inkPath([point, to(point, i)], lineWeight(1.7, subject.scale), taper(0.2, 0.2, 0.3), 2))
      })
      ctx.fillStyle = withAlpha(line, 0.5)
      ctx.fill(path)
    }
    paintCel(ctx, {
      shapes: [curvePath([...top, ...dome], true)],
      fill: wool,
      line,
      width: weight,
      shadows: [shade],
      shadow,
      inside: () => ribs(top, ([x, y]) => [cx + (x - cx) * 0.5, y - 74]),
    })
    paintCel(ctx, {
      shapes: [curvePath([...top, ...[...low].reverse()], true)],
      fill: shiftColour(wool, { lightness: 0.04 }),
      line,
      width: weight,
      shadows: [shade],
      shadow,
      inside: () => ribs(top, (_, i) => low[i]!),
    })
  },
}

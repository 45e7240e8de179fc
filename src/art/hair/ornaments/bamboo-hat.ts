import { shiftColour, withAlpha } from '../../colour/colour.ts'
import { curvePath, inkPath, lineWeight, type Point, paintCel, taper } from '../../ink/ink.ts'
import type { OrnamentDefinition } from './ornament.ts'

const straw = '#c9a765'
const [rim, rimY, apexY] = [214, -74, -232] as const

/** A wide cone of woven bamboo: ferrymen, farmers, swordsmen who would not be known (斗笠). */
export const bambooHat: OrnamentDefinition = {
  name: 'bamboo-hat',
  label: { zh: '斗笠', en: 'bamboo hat' },
  hat: true,
  draw(ctx, { subject, space }) {
    const weight = lineWeight(2.8, subject.scale) * 0.6
    const line = shiftColour(straw, { lightness: -0.34 })
    // The brim is a circle: only the nod of the head shows it as more or less of an ellipse.
    const edge = (turn: number): Point => space.project(rim * Math.cos(turn), rimY, rim * Math.sin(turn) * 0.98)
    const drop = (turn: number): Point => {
      const [x, y] = edge(turn + space.yaw)
      return [x, y + 26 * Math.max(0, Math.sin(turn))]
    }
    const front = Array.from({ length: 13 }, (_, i) => drop((Math.PI * i) / 12)).sort((a, b) => a[0] - b[0])
    const apex = space.project(0, apexY, -8)
    const cone = new Path2D()
    cone.moveTo(...front[0]!)
    cone.lineTo(apex[0] - 9, apex[1] + 4)
    cone.quadraticCurveTo(apex[0], apex[1] - 6, apex[0] + 9, apex[1] + 4)
    cone.lineTo(...front.at(-1)!)
    for (const [x, y] of [...front].reverse()) cone.lineTo(x, y)
    cone.closePath()
    const light = subject.light.side < 0 ? -1 : 1
    const [cx] = apex
    // Under the brim the brow lies in shade.
    ctx.fillStyle = withAlpha('#3a2030', 0.2)
    ctx.fill(curvePath([...front.slice(3, 10).map(([x, y]): Point => [cx + (x - cx) * 0.6, y + 8]), [cx, -22]], true))
    paintCel(ctx, {
      shapes: [cone],
      fill: straw,
      line,
      width: weight,
      shadows: [curvePath([apex, front.at(light < 0 ? -1 : 0)!, [cx - light * 70, 0], [cx - light * 44, rimY]], true)],
      shadow: shiftColour(straw, { lightness: -0.12, chroma: 0.01, hue: -14 }),
      inside: () => {
        const weave = new Path2D()
        for (let i = 1; i < 12; i++) {
          const foot = front[i]!
          weave.addPath(inkPath([apex, foot], lineWeight(1.5, subject.scale), taper(0.1, 0.1, 0.5), 2))
        }
        for (const t of [0.3, 0.58, 0.84])
          weave.addPath(
            inkPath(
              front.map(([x, y]): Point => [apex[0] + (x - apex[0]) * t, apex[1] + (y - apex[1]) * t]),
              lineWeight(1.5, subject.scale),
              taper(0.1, 0.1, 0.5),
              2,
            ),
          )
        ctx.fillStyle = withAlpha(line, 0.5)
        ctx.fill(weave)
      },
    })
  },
}

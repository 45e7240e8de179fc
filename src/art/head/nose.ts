import { clamp, smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { withAlpha } from '../colour/colour.ts'
import { curvePath, inkPath, lineWeight, type Point, taper } from '../ink/ink.ts'
import type { Anatomy } from './anatomy.ts'
import { noseNamed } from './noses/registry.ts'
import type { SkinTones } from './skin.ts'
import { faceDepth, type HeadSpace } from './space.ts'

export function drawNose(
  ctx: CanvasRenderingContext2D,
  { subject, anatomy, space, tones }: { subject: FigureSubject; anatomy: Anatomy; space: HeadSpace; tones: SkinTones },
): void {
  const { design, scale, light } = subject
  const shape = noseNamed(design.nose.shape)
  const breadth = shape.breadth * (1 + 0.18 * anatomy.masculine)
  const reach = shape.reach
  const at = (x: number, y: number, out: number): Point => space.project(x, y, faceDepth(x, y) + out)
  const tipY = anatomy.noseY
  const topY = anatomy.eyeY - 2
  const shade = light.side < 0 ? 1 : -1
  const turn = Math.abs(space.yaw)
  const bow = shape.hook

  // Shadow plane of the ridge, away from the light; in a turned head the far plane is what the eye expects.
  const planeStrength = (0.3 + 0.55 * shape.ridge) * (0.55 + 0.45 * anatomy.masculine) * (1 - 0.5 * (1 - anatomy.grown))
  const plane = curvePath(
    [
      at(shade * 1, topY, 5),
      at(shade * 1.5, (topY + tipY) / 2, 9 + bow),
      at(shade * 1, tipY - 2, reach),
      at(shade * breadth * 0.9, tipY + 5, 3),
      at(shade * 6.5, (topY + tipY) / 2 + 6, 3),
    ],
    true,
  )
  ctx.fillStyle = withAlpha(tones.shadow, 0.62 * planeStrength)
  ctx.fill(plane)
  // Shadow below the tip.
  const under = curvePath(
    [
      at(-breadth * 0.75, tipY + 4, 6),
      at(0, tipY + 1.5, reach - 1),
      at(breadth * 0.75, tipY + 4, 6),
      at(shade * 3, tipY + 10.5, 3),
    ],
    true,
  )
  ctx.fillStyle = withAlpha(tones.shadow, 0.85)
  ctx.fill(under)

  const line = lineWeight(2.1, scale)
  const ink = new Path2D()
  // Under the tip: short in front, the tip's own outline when turned.
  const lean = clamp(space.yaw / 0.56, -1, 1)
  const span = breadth * (0.38 + 0.2 * shape.tip)
  ink.addPath(
    inkPath(
      [
        at(-span + lean * 1.5, tipY + 4.5, reach * 0.5),
        at(lean * 2, tipY + 5.5 + shape.tip, reach * 0.72),
        at(span + lean * 1.5, tipY + 4.5, reach * 0.5),
      ],
      line * (0.85 + 0.3 * shape.tip),
      taper(0.5, 0.5, 0),
      4,
    ),
  )
  for (const side of [-1, 1]) {
    // Nostril and wing; the far ones go behind the tip.
    const facing =
      space.depth(side * breadth, 0, faceDepth(breadth, tipY)) - space.depth(0, 0, faceDepth(0, tipY)) * 0.2
    const show = smoothstep(-10, 22, facing)
    if (show < 0.03) continue
    const wing = new Path2D()
    wing.addPath(
      inkPath(
        [
          at(side * breadth * 0.3, tipY + 5.4, 9),
          at(side * breadth * 0.52, tipY + 4.4, 8),
          at(side * breadth * 0.72, tipY + 5.6, 5),
        ],
        line * 0.95,
        taper(0.4, 0.4, 0),
        3,
      ),
    )
    if (shape.wings > 0.45)
      wing.addPath(
        inkPath(
          [
            at(side * breadth * 0.86, tipY - 4.5, 3),
            at(side * breadth * 1.06, tipY + 1, 3),
            at(side * breadth * 0.84, tipY + 6.3, 3),
          ],
          line * 0.8 * shape.wings,
          taper(0.55, 0.4, 0),
          3,
        ),
      )
    ctx.fillStyle = withAlpha(tones.line, 0.85 * show)
    ctx.fill(wing)
  }
  // The ridge appears as the head turns; strong noses show it always.
  const ridge =
    clamp(
      smoothstep(0.22, 0.6, turn) * (0.5 + 0.5 * shape.ridge) + (shape.ridge - 0.5) * 0.45 * anatomy.masculine,
      0,
      1,
    ) *
    (1 - smoothstep(1, 1.3, turn))
  if (ridge > 0.03) {
    const side = turn > 0.12 ? space.side : shade
    const way = [
      at(side * 1.2, topY + 6, 6),
      at(side * 2, topY + (tipY - topY) * 0.45, 11 + bow * 1.2),
      at(side * 1.6, tipY - 7, reach - 2),
      at(side * 2.6, tipY + 1, reach - 1),
    ]
    ctx.fillStyle = withAlpha(tones.line, 0.72 * ridge)
    ctx.fill(inkPath(way, line * 0.9, (t) => 0.12 + 0.88 * t ** 1.5, 4))
  }
  ctx.fillStyle = withAlpha(tones.line, 0.9)
  ctx.fill(ink)
  const [hx, hy] = at(-shade * 1.6, tipY - 3.5, reach)
  ctx.fillStyle = withAlpha('#ffffff', 0.75 * (1 - smoothstep(1.2, 1.5, turn)))
  ctx.beginPath()
  ctx.ellipse(hx, hy, 2.1, 3.1, 0.15 * shade, 0, Math.PI * 2)
  ctx.fill()
}

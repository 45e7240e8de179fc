import { clamp, lerp, smoothstep } from '#core'
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
  const wingY = anatomy.noseY
  const tipY = wingY + shape.hang * (0.5 + 0.5 * anatomy.grown)
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
      at(shade * breadth * 0.9, wingY + 5, 3),
      at(shade * (5 + breadth * 0.2), (topY + wingY) / 2 + 6, 3),
    ],
    true,
  )
  ctx.fillStyle = withAlpha(tones.shadow, 0.62 * planeStrength)
  ctx.fill(plane)
  // Shadow below the tip.
  const under = curvePath(
    [
      at(-breadth * 0.75, wingY + 4, 6),
      at(0, tipY + 1.5, reach - 1),
      at(breadth * 0.75, wingY + 4, 6),
      at(shade * 3, Math.max(tipY, wingY) + 10.5, 3),
    ],
    true,
  )
  ctx.fillStyle = withAlpha(tones.shadow, 0.85)
  ctx.fill(under)

  const line = lineWeight(2.1, scale)
  const ink = new Path2D()
  // Under the tip: short in front, the tip's own outline when turned.
  const lean = clamp(space.yaw / 0.56, -1, 1)
  // A ball's line runs up round it at both ends, a point's is a short stroke.
  const ball = smoothstep(0.55, 1, shape.tip)
  const span = breadth * (0.34 + 0.2 * shape.tip)
  const low = tipY + 5.5 + shape.tip
  const end = lerp(Math.min(tipY, wingY) + 4.5, tipY - 1.5, ball)
  ink.addPath(
    inkPath(
      [
        at(-span * (1 + 0.25 * ball) + lean * 1.5, end, reach * 0.5),
        at(-span * 0.62 + lean * 1.8, lerp((end + low) / 2, low - 1.4, ball), reach * 0.64),
        at(lean * 2, low, reach * 0.72),
        at(span * 0.62 + lean * 1.8, lerp((end + low) / 2, low - 1.4, ball), reach * 0.64),
        at(span * (1 + 0.25 * ball) + lean * 1.5, end, reach * 0.5),
      ],
      line * (0.85 + 0.4 * shape.tip),
      taper(0.5, 0.5, 0),
      3,
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
          at(side * breadth * 0.26, wingY + 5.6, 9),
          at(side * breadth * 0.5, wingY + 4.2 - shape.nostrils, 8),
          at(side * breadth * 0.76, wingY + 5.6, 5),
        ],
        line * (0.55 + 0.95 * shape.nostrils),
        taper(0.4, 0.4, 0),
        3,
      ),
    )
    if (shape.wings > 0.45)
      wing.addPath(
        inkPath(
          [
            at(side * breadth * 0.8, wingY - 5 - 3 * shape.wings, 3),
            at(side * breadth * 1.08, wingY + 0.5, 3),
            at(side * breadth * 0.82, wingY + 6.3, 3),
          ],
          line * 0.95 * shape.wings,
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
      smoothstep(0.22, 0.6, turn) * (0.5 + 0.5 * shape.ridge) +
        Math.max(0, shape.ridge - 0.4) * (0.3 + 0.7 * anatomy.masculine),
      0,
      1,
    ) *
    (1 - smoothstep(1, 1.3, turn))
  if (ridge > 0.03) {
    const side = turn > 0.12 ? space.side : shade
    const way = [
      at(side * 3.2, topY + 2, 6),
      at(side * (1.8 + bow * 0.7), topY + (tipY - topY) * 0.42, 11 + bow * 1.5),
      at(side * 2.2, tipY - 8, reach - 2 + bow * 0.3),
      at(side * (2.6 + 3 * shape.tip), tipY + 1, reach - 1),
    ]
    ctx.fillStyle = withAlpha(tones.line, 0.8 * ridge)
    // A strong ridge is seen from the brow down, a weak one near the tip only.
    const root = 0.12 + 0.4 * Math.max(0, shape.ridge - 0.5)
    ctx.fill(inkPath(way, line * (0.8 + 0.25 * shape.ridge), (t) => root + (1 - root) * t ** 1.5, 4))
  }
  ctx.fillStyle = withAlpha(tones.line, 0.9)
  ctx.fill(ink)
  const [hx, hy] = at(-shade * 1.6, tipY - 3.5, reach)
  ctx.fillStyle = withAlpha('#ffffff', 0.75 * (1 - smoothstep(1.2, 1.5, turn)))
  ctx.beginPath()
  ctx.ellipse(hx, hy, 1.8 + 1.2 * shape.tip, 3.1, 0.15 * shade, 0, Math.PI * 2)
  ctx.fill()
}

import { lerp, smoothstep } from '#core'
import { hairTones, lineColour } from '../../colour/palette.ts'
import { curvePath, lineWeight, type Point, paintCel } from '../../ink/ink.ts'
import { edgeAt } from '../contour.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition, ExtraRequest } from './extra.ts'

/** Two tapered halves over the upper lip. */
export function drawMoustache(
  ctx: CanvasRenderingContext2D,
  { subject, space, anatomy, contour }: ExtraRequest,
  fill: string,
  line: string,
  size: number,
): void {
  const turn = Math.abs(space.yaw)
  // In profile it runs from the lip's edge back along the cheek, farther than a lip so flat would say.
  const back = lerp(0.18, 0.95, smoothstep(0.7, 1.5, turn))
  const at = (x: number, y: number, out = 7): Point => {
    const [px, py] = space.project(x, y, faceDepth(x, y) + out - Math.abs(x) * back)
    return [space.side * Math.min(space.side * px, space.side * edgeAt(contour.far, py) + 3), py]
  }
  const y0 = anatomy.mouthY - 8
  const half = anatomy.mouthHalf * size
  const smile = subject.pose.face.smile * 5
  // In profile there is only one half of it.
  const sides = turn > 1.15 ? [-space.side] : [-1, 1]
  const halves = sides.map((side) =>
    curvePath(
      [
        at(side * 1, y0 - 3),
        at(side * half * 0.55, y0 - 5),
        at(side * half * 1.05, y0 + 3 - smile),
        at(side * half * 1.4, y0 + 13 - smile, 4),
        at(side * half * 0.95, y0 + 8.5 - smile),
        at(side * half * 0.45, y0 + 4.5),
        at(side * 1, y0 + 3),
      ],
      true,
    ),
  )
  paintCel(ctx, { shapes: halves, fill, line, width: lineWeight(1.6, subject.scale) * 0.5 })
}

export const moustache: ExtraDefinition = {
  name: 'moustache',
  label: { zh: '八字胡', en: 'moustache' },
  layer: 'over',
  draw(ctx, request) {
    const tones = hairTones(request.subject.design.hair.colour)
    drawMoustache(ctx, request, tones.base, lineColour(tones.base), 1.05)
  },
}

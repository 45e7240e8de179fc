import { mixColours, shiftColour, withAlpha } from '../../colour/colour.ts'
import { hairTones, lineColour } from '../../colour/palette.ts'
import { curvePath, inkPath, lineWeight, type Point, paintCel, taper } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition, ExtraRequest } from './extra.ts'
import { drawMoustache } from './moustache.ts'

/** A full beard: along the jaw, to a point; an elder's is long. */
export const beard: ExtraDefinition = {
  name: 'beard',
  label: { zh: '胡须', en: 'beard' },
  layer: 'over',
  reach: 250,
  draw(ctx, request) {
    const { subject, space, anatomy } = request
    const { design, pose } = subject
    const tones = hairTones(mixColours(design.hair.colour, '#e4e2ea', anatomy.aged > 0.6 ? 0.25 : 0))
    const drop = pose.face.mouthOpen * 10
    const long = anatomy.aged > 0.6 ? 92 : 20
    const at = (x: number, y: number, out = 2): Point =>
      space.project(x, y, faceDepth(x * 0.9, Math.min(y, 118)) + out - 50 * (Math.abs(x) / 82) ** 3)
    const sway = pose.sway * long * 0.12
    const chin = 124 + drop + design.face.chinLength * 8
    const wide = 1 + design.face.jaw * 0.1
    const fall = long / 40
    const outline: Point[] = [
      at(-80 * wide, 54, -6),
      at(-81 * wide, 62, -4),
      at(-66 * wide, 88, 0),
      at(-42, 112 + fall * 6, 3),
      at(-18 + sway * 0.4, chin + long * 0.55, 6),
      at(sway, chin + long, 8),
      at(18 + sway * 0.4, chin + long * 0.55, 6),
      at(42, 112 + fall * 6, 3),
      at(66 * wide, 88, 0),
      at(81 * wide, 62, -4),
      at(80 * wide, 54, -6),
      at(70, 62, 0),
      at(54, 82, 2),
      at(30, 97 + drop, 3),
      at(14, 104 + drop, 4),
      at(0, 106 + drop, 5),
      at(-14, 104 + drop, 4),
      at(-30, 97 + drop, 3),
      at(-54, 82, 2),
      at(-70, 62, 0),
    ]
    const path = curvePath(outline, true)
    const line = lineColour(tones.base)
    const below = new Path2D()
    below.rect(-150, 104, 300, 220)
    // Beside the jaw a beard ends with the face; below it, it is free. Two clips: one path of both would cut holes.
    for (const room of [request.contour.reach, below]) {
      ctx.save()
      ctx.clip(room)
      paintCel(ctx, {
        shapes: [path],
        fill: tones.base,
        line,
        width: lineWeight(2.2, subject.scale) * 0.5,
        inside: () => strands(ctx, request, at, chin + long, drop, tones.shadow, line, sway),
      })
      ctx.restore()
    }
    drawMoustache(ctx, request, shiftColour(tones.base, { lightness: 0.01 }), line, 1.15)
  },
}

function strands(
  ctx: CanvasRenderingContext2D,
  { subject }: ExtraRequest,
  at: (x: number, y: number, out?: number) => Point,
  tip: number,
  drop: number,
  shadow: string,
  line: string,
  sway: number,
): void {
  const dark = new Path2D()
  const fine = new Path2D()
  for (let i = -6; i <= 6; i++) {
    const x = i * 12
    const top = 100 + drop - Math.abs(i) * 7.5
    const way = [at(x, top), at(x * 0.8, (top + tip) / 2 - Math.abs(i) * 3), at(x * 0.3 + sway, tip - Math.abs(i) * 12)]
    if (i % 2 === 0) dark.addPath(inkPath(way, 8, taper(0.5, 0.5, 0), 4))
    else fine.addPath(inkPath(way, lineWeight(1.6, subject.scale), taper(0.4, 0.5, 0), 4))
  }
  ctx.fillStyle = withAlpha(shadow, 0.7)
  ctx.fill(dark)
  ctx.fillStyle = withAlpha(line, 0.7)
  ctx.fill(fine)
}

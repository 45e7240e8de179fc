import { lerp, smoothstep } from '#core'
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
    const line = lineColour(tones.base)
    paintCel(ctx, {
      shapes: [curvePath(outlineOf(request, at, { chin, long, drop, sway }), true)],
      fill: tones.base,
      line,
      width: lineWeight(2.2, subject.scale) * 0.5,
      inside: () => strands(ctx, request, at, chin + long, drop, tones.shadow, line, sway),
    })
    drawMoustache(ctx, request, shiftColour(tones.base, { lightness: 0.01 }), line, 1.15)
  },
}

/** Along the jaw as it is seen, down to the tip, and back around the mouth; in profile it ends with the profile. */
function outlineOf(
  { space, contour }: ExtraRequest,
  at: (x: number, y: number, out?: number) => Point,
  { chin, long, drop, sway }: { chin: number; long: number; drop: number; sway: number },
): Point[] {
  const { side } = space
  const turn = Math.abs(space.yaw)
  const away = smoothstep(0.05, 0.5, turn)
  const farTop = lerp(54, 100, smoothstep(0.05, 1.1, turn))
  const out = (points: readonly Point[], top: number, way: number): Point[] =>
    points.filter(([, y]) => y > top && y < chin - 8).map(([x, y]): Point => [x + way * side * 2.5, y + 2])
  const [tipX] = at(0, 118, 4)
  // Seen from the side it hangs straight down from the chin.
  const forward = 1 - 0.85 * smoothstep(0.7, 1.4, turn)
  const tip = [-0.55, -0.3, 0, 0.3, 0.55].map(
    (t): Point => [
      tipX + side * t * (t > 0 ? forward : 1) * (30 + long * 0.14) + sway * (1 - Math.abs(t)),
      chin + long * (1 - 1.75 * Math.abs(t)),
    ],
  )
  const near = out(contour.near, 54, -1).reverse()
  const far = out(contour.far, farTop, 1)
  const edge = far.at(-1) ?? tip.at(-1)!
  const inner = [
    [70, 62],
    [54, 82],
    [30, 97 + drop],
    [14, 104 + drop],
  ] as const
  const middle = at(0, 106 + drop, 5)
  // What the turned face hides of its far half lies on the profile.
  const hidden = ([x, y]: Point): Point => {
    const most = Math.min(side * edge[0], Math.max(side * middle[0], side * x))
    return [side * most, Math.max(y, edge[1])]
  }
  return [
    ...near,
    ...tip,
    ...far,
    // Of the far half a point is left, that runs out along the cheek's edge.
    ...inner.map(([x, y]) => hidden(at(side * lerp(x, x + 24 * smoothstep(40, 70, x), away), y, 2))),
    middle,
    ...[...inner].reverse().map(([x, y]) => at(-side * x, y, 2)),
  ]
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

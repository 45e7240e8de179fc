import { clamp, smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { mixColours, withAlpha } from '../colour/colour.ts'
import { curvePath, inkPath, lineWeight, type Point, taper, traceCurve } from '../ink/ink.ts'
import type { Anatomy } from './anatomy.ts'
import { mouthNamed } from './mouths/registry.ts'
import type { SkinTones } from './skin.ts'
import { faceDepth, type HeadSpace } from './space.ts'

export function drawMouth(
  ctx: CanvasRenderingContext2D,
  { subject, anatomy, space, tones }: { subject: FigureSubject; anatomy: Anatomy; space: HeadSpace; tones: SkinTones },
): void {
  const { design, pose, scale } = subject
  const face = pose.face
  const shape = mouthNamed(design.mouth.shape)
  const open = clamp(face.mouthOpen, 0, 1)
  const smile = face.smile
  const half =
    anatomy.mouthHalf *
    shape.width *
    (1 +
      // Old lips are stretched already: a smile that widened them as a young one's would be a slit.
      (face.mouthWidth > 0 ? 0.42 - 0.24 * anatomy.aged : 0.48) * face.mouthWidth +
      Math.max(0, smile) * (0.2 - 0.1 * anatomy.aged) -
      Math.max(0, -smile) * 0.04) *
    (1 - 0.1 * open * (face.mouthWidth < 0 ? 1 : 0))
  const y0 = anatomy.mouthY
  const at = (x: number, y: number, out = 5): Point =>
    space.project(x, y, faceDepth(x * 1.25, y) + out - Math.abs(x) * 0.22)
  const crooked = face.mouthAsymmetry
  const cornerY = (side: number) => y0 - smile * 7.5 - shape.corners - side * crooked * 6 + open * 4
  const shift = crooked * 3.5
  const purse = Math.max(0, -face.mouthWidth)
  const smiling = Math.max(0, smile)
  const frowning = Math.max(0, -smile)
  // The middle of each lip's inner edge: a smile hangs down in the middle, a frown rises.
  const upperMid = y0 + smiling * 2.6 - frowning * 3.2 - open * (5.5 - smiling * 5.5 + frowning * 2)
  const drop = open * (26 + 6 * smiling + 4 * frowning) + face.teeth * open * 1
  const lowerMid = upperMid + drop
  const left: Point = at(-half + shift, cornerY(-1), 2)
  const right: Point = at(half + shift, cornerY(1), 2)
  const bow = shape.bow * (1 - 0.5 * smiling)
  const lift = (side: number) => (cornerY(side) + upperMid * 2) / 3
  const upperEdge: Point[] = [
    left,
    at(-half * 0.55 + shift * 0.7, lift(-1) - bow * 0.55 - frowning * 0.8 - open * 1.2, 5),
    at(shift * 0.3, upperMid + bow * 0.45, 7),
    at(half * 0.55 + shift * 0.7, lift(1) - bow * 0.55 - frowning * 0.8 - open * 1.2, 5),
    right,
  ]
  const belly = 0.86 - 0.14 * smiling + 0.1 * frowning * open
  const lowY = (side: number) => cornerY(side) + (lowerMid - cornerY(side)) * belly
  const lowerEdge: Point[] =
    open > 0.015
      ? [
          left,
          at(-half * (0.6 + 0.06 * smiling) + shift * 0.6, lowY(-1), 4),
          at(shift * 0.3, lowerMid, 5),
          at(half * (0.6 + 0.06 * smiling) + shift * 0.6, lowY(1), 4),
          right,
        ]
      : upperEdge
  const female = 1 - anatomy.masculine
  const lipstick = design.mouth.lipstick
  const lip = lipstick !== null ? mixColours(tones.lip, lipstick, 0.8) : tones.lip
  const lipStrength =
    lipstick !== null ? 0.92 : (0.38 + 0.32 * female * anatomy.grown - 0.16 * anatomy.aged) * shape.colour
  const line = (base: number) => lineWeight(base, scale)

  // Lips: the upper darker than the lower, with a light on the lower.
  const fullness =
    (1 - 0.3 * open * 0.6) *
    (1 - 0.35 * Math.max(0, face.mouthWidth)) *
    (1 + 0.3 * purse) *
    (1 - 0.15 * anatomy.masculine) *
    (1 - 0.4 * anatomy.aged)
  const upperLip = new Path2D()
  traceCurve(upperLip, upperEdge, false, true)
  const topY = (t: number) => shape.upper * fullness * t
  traceCurve(upperLip, [
    right,
    at(half * 0.5 + shift * 0.7, lift(1) - topY(0.85) - bow * 0.3 - open * 1.2 - frowning * 0.8, 5),
    at(half * 0.17 + shift * 0.3, upperMid - topY(1) - bow * 0.55, 7),
    at(shift * 0.3, upperMid - topY(0.78) + bow * 0.3, 7),
    at(-half * 0.17 + shift * 0.3, upperMid - topY(1) - bow * 0.55, 7),
    at(-half * 0.5 + shift * 0.7, lift(-1) - topY(0.85) - bow * 0.3 - open * 1.2 - frowning * 0.8, 5),
    left,
  ])
  const lowerLip = new Path2D()
  traceCurve(lowerLip, lowerEdge, false, true)
  const fall = shape.lower * fullness
  traceCurve(lowerLip, [
    right,
    at(half * 0.56 + shift * 0.6, (open > 0.015 ? lowY(1) : lift(1)) + fall * 0.72, 4),
    at(shift * 0.3, lowerMid + fall * 1.02, 6),
    at(-half * 0.56 + shift * 0.6, (open > 0.015 ? lowY(-1) : lift(-1)) + fall * 0.72, 4),
    left,
  ])
  const [, lipTop] = at(0, upperMid - 4)
  const [, lipBottom] = at(0, lowerMid + fall)
  const gradient = ctx.createLinearGradient(0, lipTop, 0, lipBottom)
  gradient.addColorStop(0, withAlpha(mixColours(lip, '#50182a', 0.16), lipStrength * (0.5 + 0.5 * female)))
  gradient.addColorStop(1, withAlpha(lip, lipStrength * 0.85))
  ctx.fillStyle = gradient
  ctx.fill(upperLip)
  ctx.fillStyle = withAlpha(lip, lipStrength * (0.62 + 0.3 * female))
  ctx.fill(lowerLip)
  if (female > 0.5 && anatomy.aged < 0.5) {
    const [sx, sy] = at(-subject.light.side * -2 + shift * 0.3, lowerMid + fall * 0.42, 6)
    ctx.fillStyle = withAlpha('#ffffff', lipstick !== null ? 0.5 : 0.38)
    ctx.beginPath()
    ctx.ellipse(sx, sy, half * 0.27 * Math.max(0.3, Math.abs(space.cos)), fall * 0.17, 0, 0, Math.PI * 2)
    ctx.fill()
  }

  const ink = mixColours(tones.line, '#4a1420', 0.35)
  if (open > 0.015)
    drawInside(ctx, { upperEdge, lowerEdge, at, half, upperMid, lowerMid, shift, teeth: face.teeth, open, smiling })
  ctx.fillStyle = ink
  ctx.fill(inkPath(upperEdge, line(open > 0.05 ? 2.5 : 2.35 + 0.4 * anatomy.masculine), taper(0.32, 0.32, 0.18), 4))
  if (open > 0.015) {
    ctx.fillStyle = withAlpha(ink, 0.85 * smoothstep(0.015, 0.09, open))
    ctx.fill(inkPath(lowerEdge, line(1.7), taper(0.4, 0.4, 0.12), 4))
  }
  // Corners dig in when the mouth pulls.
  const dig = Math.min(1, (smile > 0 ? smile * 0.9 : -smile * 0.5) + Math.abs(face.mouthWidth) * 0.3)
  if (dig > 0.12) {
    const corners = new Path2D()
    for (const side of [-1, 1]) {
      const x = side * half + shift
      const y = cornerY(side)
      corners.addPath(
        inkPath(
          [
            at(x - side * 1.5, y - smile * 1.2, 2),
            at(x + side * 1.6, y - smile * 1.8, 1),
            at(x + side * 3, y - smile * 4, 0),
          ],
          line(1.9) * dig,
          taper(0.5, 0.5, 0),
          3,
        ),
      )
    }
    ctx.fillStyle = withAlpha(ink, 0.8)
    ctx.fill(corners)
  }
  // The hollow under the lower lip.
  const [hx, hy] = at(shift * 0.2, lowerMid + fall + 4.6, 2)
  ctx.fillStyle = withAlpha(tones.shadow, 0.75)
  ctx.beginPath()
  ctx.ellipse(hx, hy, half * 0.42 * Math.max(0.3, Math.abs(space.cos)), 1.7, 0, 0, Math.PI * 2)
  ctx.fill()
}

function drawInside(
  ctx: CanvasRenderingContext2D,
  {
    upperEdge,
    lowerEdge,
    at,
    half,
    upperMid,
    lowerMid,
    shift,
    teeth,
    open,
    smiling,
  }: {
    upperEdge: Point[]
    lowerEdge: Point[]
    at: (x: number, y: number, out?: number) => Point
    half: number
    upperMid: number
    lowerMid: number
    shift: number
    teeth: number
    open: number
    smiling: number
  },
): void {
  const opening = new Path2D()
  traceCurve(opening, upperEdge, false, true)
  traceCurve(opening, [...lowerEdge].reverse())
  opening.closePath()
  ctx.save()
  ctx.clip(opening)
  ctx.fillStyle = '#6e1f2d'
  ctx.fill(opening)
  const gap = lowerMid - upperMid
  const [tx, ty] = at(shift * 0.3, lowerMid + 2)
  ctx.fillStyle = '#d9727a'
  ctx.beginPath()
  ctx.ellipse(tx, ty, half * 0.62, Math.max(1, gap * 0.42), 0, 0, Math.PI * 2)
  ctx.fill()
  // Upper teeth always hang a little into an open mouth; clenched teeth fill it.
  const show = Math.min(1, 0.26 + teeth * 0.55 + smiling * 0.22)
  const line = upperMid + gap * show * (teeth > 0.85 ? 1.3 : 0.62)
  const band = curvePath(
    [
      at(-half * 1.1 + shift, upperMid - 12),
      at(half * 1.1 + shift, upperMid - 12),
      at(half * 0.92 + shift, line - 3.5),
      at(shift * 0.3, line),
      at(-half * 0.92 + shift, line - 3.5),
    ],
    true,
  )
  ctx.fillStyle = '#fbf7f4'
  ctx.fill(band)
  if (teeth > 0.3) {
    const rows = new Path2D()
    const lower = lowerMid - gap * 0.36 * teeth
    if (teeth < 0.85) {
      ctx.fillStyle = withAlpha('#f1e9e6', smoothstep(0.3, 0.6, teeth))
      ctx.fill(
        curvePath(
          [
            at(-half * 0.8 + shift, lowerMid + 8),
            at(half * 0.8 + shift, lowerMid + 8),
            at(half * 0.62 + shift, lower + 2.4),
            at(shift * 0.3, lower),
            at(-half * 0.62 + shift, lower + 2.4),
          ],
          true,
        ),
      )
    }
    const strong = smoothstep(0.55, 0.95, teeth)
    if (strong > 0.02) {
      const middle = upperMid + gap * 0.5
      rows.addPath(
        inkPath(
          [at(-half + shift, middle - 1), at(shift * 0.3, middle + 1), at(half + shift, middle - 1)],
          1.2,
          () => 1,
          3,
        ),
      )
      for (let i = -3; i <= 3; i++)
        rows.addPath(
          inkPath(
            [at(i * half * 0.27 + shift * 0.5, upperMid - 6), at(i * half * 0.27 + shift * 0.5, lowerMid + 6)],
            0.8,
            () => 1,
            2,
          ),
        )
      ctx.fillStyle = withAlpha('#9c8088', 0.55 * strong)
      ctx.fill(rows)
    }
  }
  // The upper lip shades what lies behind it.
  ctx.fillStyle = withAlpha('#3a1022', 0.26)
  ctx.fill(
    curvePath([...upperEdge, ...[...upperEdge].reverse().map(([x, y]): Point => [x, y + 2.6 + open * 1.5])], true),
  )
  ctx.restore()
}

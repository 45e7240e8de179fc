import { clamp } from '#core'
import type { FigureSubject } from '../../character/subject.ts'
import { shiftColour } from '../../colour/colour.ts'
import { faceDepth, type HeadSpace, skull, skullDepth } from '../../head/space.ts'
import { curvePath, lineWeight, type Point, paintCel } from '../../ink/ink.ts'
import { headRing } from './head-ring.ts'

/** A cap with a stiff crown, band, peak and badge. The whole is built around the head, so it turns with it. */
export function drawPeakedCap(
  ctx: CanvasRenderingContext2D,
  { subject, space }: { subject: FigureSubject; space: HeadSpace },
  colours: { cloth: string; band: string; peak: string; badge: string },
): void {
  const line = lineWeight(2.8, subject.scale) * 0.6
  const lineColour = shiftColour(colours.cloth, { lightness: -0.24 })
  const seen = (y: number, grow: number, tilt = 0) => headRing(space, y, grow, tilt)
  const bandTop = seen(-108, 1.04, 4)
  const bandLow = seen(-84, 1.05, 2)
  const crownEdge = seen(-134, 1.15, 8)
  const [cx] = space.project(0, 0, skull.centreZ)
  const topY = space.project(0, -158, 20 * space.cos)[1]
  const left = crownEdge[0]!
  const right = crownEdge.at(-1)!
  const peakDepth = space.cos
  const peak = (): Path2D => {
    const inner: Point[] = []
    const outer: Point[] = []
    for (let i = -6; i <= 6; i++) {
      const a = (i / 6) * 1.25
      const e = Math.cos((i / 6) * (Math.PI / 2)) ** 0.7
      const at = (grow: number, y: number): Point =>
        space.project(skull.x * 1.05 * Math.sin(a), y, skullDepth(Math.cos(a)) * grow * Math.cos(a) + skull.centreZ)
      inner.push(at(1.05, -86))
      outer.push(at(1.05 + 0.42 * e, -86 + 24 * e))
    }
    return curvePath([...inner, ...outer.reverse()], true)
  }
  const drawPeak = () => paintCel(ctx, { shapes: [peak()], fill: colours.peak, line: '#14121a', width: line })
  if (peakDepth < -0.05) drawPeak()
  // Crown: from the band out to the stiff edge and over.
  const dome: Point[] = [...bandTop, ...[...crownEdge].reverse()]
  const top = curvePath(
    [
      left,
      [cx + (left[0] - cx) * 0.75, topY - 2],
      [cx, topY - 9],
      [cx + (right[0] - cx) * 0.75, topY - 2],
      right,
      ...[...crownEdge].reverse().slice(1, -1),
    ],
    true,
  )
  paintCel(ctx, { shapes: [top], fill: shiftColour(colours.cloth, { lightness: 0.04 }), line: lineColour, width: line })
  const light = subject.light.side < 0 ? -1 : 1
  const shade = curvePath(
    [
      [cx - light * 30, -150],
      [cx - light * 140, -160],
      [cx - light * 140, -70],
      [cx - light * 60, -90],
    ],
    true,
  )
  paintCel(ctx, {
    shapes: [curvePath(dome, true)],
    fill: colours.cloth,
    line: lineColour,
    width: line,
    shadows: [shade],
    shadow: shiftColour(colours.cloth, { lightness: -0.07 }),
  })
  paintCel(ctx, {
    shapes: [curvePath([...bandTop, ...[...bandLow].reverse()], true)],
    fill: colours.band,
    line: lineColour,
    width: line,
    shadows: [shade],
    shadow: shiftColour(colours.band, { lightness: -0.07 }),
  })
  if (peakDepth >= -0.05) {
    drawPeak()
    const show = clamp((space.cos - 0.25) * 2, 0, 1)
    if (show > 0.05) {
      ctx.globalAlpha = show
      const [bx, by] = space.project(0, -116, faceDepth(0, 0) + 40)
      ctx.fillStyle = colours.badge
      ctx.strokeStyle = '#4a3814'
      ctx.lineWidth = 1.4
      ctx.beginPath()
      for (let i = 0; i < 10; i++) {
        const a = (i * Math.PI) / 5 - Math.PI / 2
        const r = i % 2 === 0 ? 12 : 5.4
        ctx.lineTo(bx + Math.cos(a) * r * Math.max(0.3, space.cos), by + Math.sin(a) * r)
      }
      ctx.closePath()
      ctx.fill()
      ctx.stroke()
      ctx.globalAlpha = 1
    }
  }
}

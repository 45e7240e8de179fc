import { smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { mixColours, withAlpha } from '../colour/colour.ts'
import type { SkinTones } from '../head/skin.ts'
import { type HeadSpace, skull } from '../head/space.ts'
import { inkPath, lineWeight, type Point, polygonPath, sampleCurve, taper, traceCurve } from '../ink/ink.ts'
import { capPath } from './cap.ts'
import { paintBabyHair, paintCombing, paintGloss } from './cap-marks.ts'
import type { HairDrawing, Strand } from './lay-hair.ts'
import { paintBalls } from './paint-balls.ts'
import { paintStrand } from './paint-strand.ts'

const byDepth = (a: Strand, b: Strand) => a.depth - b.depth

/**
 * The hair behind neck and body: the far half of the cap and the strands that hang behind. `share` fades them out as the
 * head turns its back.
 */
export function paintHairBehind(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
): void {
  if (hair.parts.bare === true) return
  paintBalls(ctx, hair, subject, space, (depth) => depth < -40)
  const back = capPath(hair, subject, space, true)
  const line = lineWeight(3.2, subject.scale)
  ctx.lineJoin = 'round'
  ctx.strokeStyle = hair.line
  ctx.lineWidth = line
  ctx.stroke(back)
  // Of short hair the far half shows beside the temples only, in the light; of long hair it is the dark inside of the mass.
  const short = hair.strands.every(({ lock }) => lock.way.at(-1)![1] < 95)
  ctx.fillStyle = short ? mixColours(hair.tones.base, hair.tones.shadow, 0.65) : hair.tones.deep
  ctx.fill(back)
  const behind = hair.strands.filter((strand) => strand.depth < 6).sort(byDepth)
  // Those in full shadow are one dark mass with its lines: two fills instead of dozens.
  const dark = behind.filter((strand) => strand.depth <= -58 && strand.lock.free !== true)
  if (dark.length > 0) {
    const mass = new Path2D()
    const ink = new Path2D()
    for (const { path, left, right } of dark) {
      mass.addPath(path)
      for (const edge of [left, right])
        ink.addPath(inkPath(edge, line * 0.6, (t) => Math.min(1, t * 6) * (1 - 0.72 * t * t), 1))
    }
    ctx.fillStyle = hair.tones.deep
    ctx.fill(mass)
    ctx.fillStyle = withAlpha(hair.line, 0.8)
    ctx.fill(ink)
  }
  for (const strand of behind) if (!dark.includes(strand)) paintStrand(ctx, strand, hair, subject, 'behind')
}

/** Strands beside the head that the face covers; the pass between body and face. */
export function paintHairBeside(ctx: CanvasRenderingContext2D, hair: HairDrawing, subject: FigureSubject): void {
  for (const strand of [...hair.strands].sort(byDepth)) {
    if (strand.depth < -36 || strand.depth > 18) continue
    const alpha = smoothstep(-36, -28, strand.depth)
    ctx.globalAlpha = alpha
    paintStrand(ctx, strand, hair, subject, 'beside')
    ctx.globalAlpha = 1
  }
}

/** The shadow that fringe and side locks throw on the face; the caller has clipped to it. */
export function paintHairShadow(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  colour: string,
): void {
  const shade = subject.light.side < 0 ? 1 : -1
  ctx.save()
  ctx.translate(shade * 5, subject.light.below ? -4 : 9)
  ctx.fillStyle = colour
  // One fill, for each costs dearly inside a clip; all strands turn the same way round, or they would cut holes into each other.
  ctx.fill(capPath(hair, subject, space, false))
  const shadow = new Path2D()
  for (const { depth, left, right } of hair.strands) {
    if (depth <= 8) continue
    const thin = (points: readonly Point[]) =>
      points.length <= 16 ? points : points.filter((_, i) => i % 2 === 0 || i === points.length - 1)
    const [there, back] = clockwise(left, right) ? [left, right] : [right, left]
    traceCurve(shadow, thin(there), false, true)
    traceCurve(shadow, [...thin(back)].reverse())
    shadow.closePath()
  }
  ctx.fill(shadow)
  ctx.restore()
}

/** Which way round a strand goes that runs down one edge and up the other. */
function clockwise(down: readonly Point[], up: readonly Point[]): boolean {
  const ring = [...down, ...[...up].reverse()]
  let area = 0
  ring.forEach(([x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!
    area += x * ny - nx * y
  })
  return area > 0
}

/** The skull of a bald head, under the face: both halves of the shell as skin, and the nape that joins it to the neck. */
export function paintBareSkull(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  { base: fill, shadow: shade, line }: SkinTones,
): void {
  const nape = [
    [0, 20, -92],
    [0, 58, -72],
    [0, 84, -54],
    [0, 112, -46],
  ].map(([x, y, z]) => space.project(x!, y!, z!))
  const neck = polygonPath([...nape, space.project(0, 112, 10), space.project(0, 0, 10)])
  ctx.fillStyle = line
  ctx.fill(inkPath(sampleCurve(nape, 4), lineWeight(2.6, subject.scale) * 1.6, taper(0.2, 0.2, 0.3), 1))
  ctx.strokeStyle = line
  ctx.lineWidth = lineWeight(2.6, subject.scale)
  for (const back of [true, false]) ctx.stroke(capPath(hair, subject, space, back, 'dome'))
  // Under the skull the neck lies in its shade.
  const fall = ctx.createLinearGradient(0, 52, 0, 108)
  fall.addColorStop(0, fill)
  fall.addColorStop(1, shade)
  ctx.fillStyle = fall
  ctx.fill(neck)
  ctx.fillStyle = fill
  for (const back of [true, false]) ctx.fill(capPath(hair, subject, space, back))
}

/** Cap, fringe, side locks, gloss, buns: all that lies before the face. `ears` draws those that belong over the cropped hair. */
export function paintHairFront(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  ears: () => void,
): void {
  const { parts, tones, line } = hair
  if (parts.bare === true) {
    ears()
    return
  }
  paintBalls(ctx, hair, subject, space, (depth) => depth >= -40 && depth < 0)
  const cap = capPath(hair, subject, space, false)
  const weight = lineWeight(3.2, subject.scale)
  ctx.strokeStyle = line
  ctx.lineWidth = weight
  ctx.lineJoin = 'round'
  ctx.stroke(cap)
  const light = subject.light.side < 0 ? -1 : 1
  const [cx] = space.project(0, 0, skull.centreZ)
  const fill = ctx.createLinearGradient(cx + light * 100, -150, cx - light * 90, 40)
  fill.addColorStop(0, mixColours(tones.base, tones.light, 0.8))
  fill.addColorStop(0.45, tones.base)
  fill.addColorStop(1, mixColours(tones.base, tones.shadow, 0.65))
  ctx.fillStyle = fill
  ctx.fill(cap)
  paintCombing(ctx, hair, subject, space)
  if (!parts.fringe) paintBabyHair(ctx, hair, subject, space)
  const front = hair.strands.filter((strand) => strand.depth > -6).sort(byDepth)
  const paint = (strands: readonly Strand[]) => {
    for (const strand of strands) {
      ctx.globalAlpha = smoothstep(-6, 12, strand.depth)
      paintStrand(ctx, strand, hair, subject, 'front')
    }
    ctx.globalAlpha = 1
  }
  paint(front.filter((strand) => strand.lock.close === true))
  ears()
  paint(front.filter((strand) => strand.lock.close !== true))
  paintGloss(ctx, hair, subject, space)
  paintBalls(ctx, hair, subject, space, (depth) => depth >= 0)
}

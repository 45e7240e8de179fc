import type { PropKind } from '#direction'
import type { HandShape } from '../character/pose.ts'
import { shiftColour } from '../colour/colour.ts'
import { clothShadow, lineColour, skinLine, skinShadow } from '../colour/palette.ts'
import { curvePath, inkPath, lineWeight, type Point, taper } from '../ink/ink.ts'
import type { Finger, HandDrawing } from './hands/hand-drawing.ts'
import { handShapes, heldAcross } from './hands/registry.ts'

export interface HandLook {
  skin: string
  /** Colour of a glove that covers the hand; null is bare. */
  glove: string | null
  /** Varnish; null is the nail itself. */
  nails: string | null
}

/** How a held thing is drawn: given by who knows the prop library. */
export type DrawProp = (ctx: CanvasRenderingContext2D, prop: PropKind) => void

interface HandPaths {
  palm: Path2D
  fingers: readonly Path2D[]
  lines: readonly Path2D[]
  shade: readonly Path2D[]
}
const pathsOf = new Map<HandDrawing, HandPaths>()

function paths(drawing: HandDrawing): HandPaths {
  let kept = pathsOf.get(drawing)
  if (kept === undefined) {
    kept = {
      palm: curvePath(drawing.palm, true),
      fingers: drawing.fingers.map(fingerPath),
      lines: drawing.lines.map((line) => inkPath(line, 2, taper(0.3, 0.5, 0.1), 5)),
      shade: drawing.shade.map((shade) => curvePath(shade, true)),
    }
    pathsOf.set(drawing, kept)
  }
  return kept
}

/** A finger's closed outline: straight sides, round tip. */
function fingerPath({ joints, from, to }: Finger): Path2D {
  const last = joints.length - 1
  const left: Point[] = []
  const right: Point[] = []
  let tip: Point = joints[last]!
  for (let i = 0; i <= last; i++) {
    const [ax, ay] = joints[Math.max(0, i - 1)]!
    const [bx, by] = joints[Math.min(last, i + 1)]!
    const length = Math.hypot(bx - ax, by - ay) || 1
    const [ux, uy] = [(bx - ax) / length, (by - ay) / length]
    const w = from + ((to - from) * i) / last
    const [x, y] = joints[i]!
    left.push([x + uy * w, y - ux * w])
    right.push([x - uy * w, y + ux * w])
    if (i === last) {
      tip = [x + ux * to * 1.15, y + uy * to * 1.15]
      left.push([x + ux * to * 0.75 + uy * w * 0.72, y + uy * to * 0.75 - ux * w * 0.72])
      right.push([x + ux * to * 0.75 - uy * w * 0.72, y + uy * to * 0.75 + ux * w * 0.72])
    }
  }
  // Wound like the palm, so that the two clip as one shape.
  return curvePath([...right, tip, ...left.reverse()], true)
}

/**
 * One hand. The context stands at the wrist with `y` along the forearm; `thumb` −1…1 as in the frame's arm bones, `size` 1 is
 * a hand of 100 u.
 */
export function drawHand(
  ctx: CanvasRenderingContext2D,
  options: {
    shape: HandShape
    thumb: number
    size: number
    palm: boolean
    look: HandLook
    scale: number
    holds: PropKind | null
    drawProp: DrawProp
    /** Turn of the held thing in the context, radians, 0 its top towards the forearm; null: as the fingers close on it. */
    propTurn?: number | null
  },
): void {
  const { shape, thumb, size, palm, look, scale, holds, drawProp, propTurn = null } = options
  const held = holds !== null && shape !== 'hold-flat' && shape !== 'behind' ? 'grip' : shape
  const drawing = handShapes[held]
  if (drawing === null) return
  const fill = look.glove ?? look.skin
  const shadow = look.glove === null ? skinShadow(look.skin) : clothShadow(look.glove)
  const line = look.glove === null ? skinLine(look.skin) : lineColour(look.glove)
  const { palm: palmPath, fingers, lines, shade } = paths(drawing)
  ctx.save()
  ctx.scale(Math.sign(thumb) * size * (0.72 + 0.28 * Math.abs(thumb)), size)
  ctx.lineJoin = 'round'
  ctx.strokeStyle = line
  ctx.lineWidth = (lineWeight(2.3, scale) * 2) / size
  const inner = lineWeight(1.7, scale) / size
  const group = (list: readonly Path2D[]) => {
    for (const path of list) ctx.stroke(path)
    ctx.fillStyle = fill
    for (const path of list) ctx.fill(path)
  }
  const nail = (index: number) => {
    const one = drawing.fingers[index]!
    if (one.nail !== true || palm || look.glove !== null || scale * size < 0.5) return
    const [tx, ty] = one.joints.at(-1)!
    const [px, py] = one.joints.at(-2)!
    ctx.save()
    ctx.translate(tx, ty)
    ctx.rotate(Math.atan2(-(tx - px), ty - py))
    ctx.fillStyle = look.nails ?? shiftColour(look.skin, { lightness: 0.03, chroma: 0.012, hue: -14 })
    ctx.beginPath()
    ctx.ellipse(0, one.to * 0.25, one.to * 0.56, one.to * 0.78, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.restore()
  }
  const before = held === 'grip' ? drawing.propBefore : drawing.fingers.length
  group([palmPath, ...fingers.filter((_, i) => i < before || holds === null)])
  ctx.fillStyle = shadow
  if (shade.length > 0) {
    ctx.save()
    const all = new Path2D()
    all.addPath(palmPath)
    for (const path of fingers) all.addPath(path)
    ctx.clip(all)
    for (const path of shade) ctx.fill(path)
    ctx.restore()
  }
  // Sides of fingers that lie on the hand.
  ctx.lineWidth = inner
  ctx.strokeStyle = line
  drawing.fingers.forEach((one, i) => {
    if (holds !== null && i >= before) return
    separate(ctx, one)
    nail(i)
  })
  ctx.fillStyle = line
  for (const path of lines) ctx.fill(path)
  if (holds !== null) {
    ctx.save()
    ctx.translate(drawing.grip.at[0], drawing.grip.at[1])
    if (propTurn === null) {
      ctx.rotate(heldAcross.has(holds) ? Math.PI / 2 : Math.PI)
      ctx.scale(1 / size, 1 / size)
    } else {
      // Out of the hand's own mirror and breadth: a thing held upright is not squeezed with the hand.
      ctx.scale(1 / (Math.sign(thumb) * size * (0.72 + 0.28 * Math.abs(thumb))), 1 / size)
      ctx.rotate(propTurn)
    }
    drawProp(ctx, holds)
    ctx.restore()
    ctx.lineWidth = (lineWeight(2.3, scale) * 2) / size
    ctx.strokeStyle = line
    group(fingers.filter((_, i) => i >= before))
    fingers.forEach((_, i) => {
      if (i >= before) nail(i)
    })
  }
  ctx.restore()
}

/** The two sides of a finger as thin lines from a little before the knuckle to the tip: fingers that touch stay apart to the eye. */
function separate(ctx: CanvasRenderingContext2D, one: Finger): void {
  const path = fingerPath(one)
  ctx.save()
  ctx.globalAlpha *= 0.75
  ctx.beginPath()
  // Only the far part: the knuckle end melts into the palm.
  const [ax, ay] = one.joints[0]!
  const [bx, by] = one.joints[1]!
  const dx = bx - ax
  const dy = by - ay
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const start = one.from * 0.9
  const wide = 60
  ctx.moveTo(ax + ux * start - uy * wide, ay + uy * start + ux * wide)
  ctx.lineTo(ax + ux * start + uy * wide, ay + uy * start - ux * wide)
  ctx.lineTo(ax + ux * 160 + uy * wide * 2, ay + uy * 160 - ux * wide * 2)
  ctx.lineTo(ax + ux * 160 - uy * wide * 2, ay + uy * 160 + ux * wide * 2)
  ctx.closePath()
  ctx.clip()
  ctx.stroke(path)
  ctx.restore()
}

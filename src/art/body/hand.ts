import type { PropKind } from '#direction'
import type { HandShape } from '../character/pose.ts'
import { shiftColour } from '../colour/colour.ts'
import { clothShadow, lineColour, skinLine, skinShadow } from '../colour/palette.ts'
import { curvePath, curvePoint, inkPath, lineWeight, type Point, taper } from '../ink/ink.ts'
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
  /** Palm and fingers as one shape. */
  whole: Path2D
  /** Of a hand that holds something: what lies behind the thing, and the fingers that close over it. */
  behind: Path2D
  over: Path2D
  /** Of each finger, its edge from a little before the knuckle round the tip. */
  edges: readonly Path2D[]
  lines: readonly Path2D[]
  shade: readonly Path2D[]
}
const pathsOf = new Map<HandDrawing, HandPaths>()

function paths(drawing: HandDrawing): HandPaths {
  let kept = pathsOf.get(drawing)
  if (kept === undefined) {
    const [palm, ...fingers] = [curvePath(drawing.palm, true), ...drawing.fingers.map(fingerPath)]
    kept = {
      whole: joined([palm!, ...fingers]),
      behind: joined([palm!, ...fingers.slice(0, drawing.propBefore)]),
      over: joined(fingers.slice(drawing.propBefore)),
      edges: drawing.fingers.map(edgePath),
      lines: drawing.lines.map((line) => inkPath(line, 2, taper(0.3, 0.5, 0.1), 5)),
      shade: drawing.shade.map((shade) => curvePath(shade, true)),
    }
    pathsOf.set(drawing, kept)
  }
  return kept
}

/** One shape: laid by itself each would cost as much again. All are wound the same way. */
function joined(paths: readonly Path2D[]): Path2D {
  const all = new Path2D()
  for (const path of paths) all.addPath(path)
  return all
}

/** A finger's closed outline: straight sides, round tip. */
function fingerPath(finger: Finger): Path2D {
  const { right, tip, left } = outline(finger)
  // Wound like the palm, so that the two clip as one shape.
  return curvePath([...right, tip, ...left.reverse()], true)
}

/** Where the finger stands free of the hand, on the very line of its outline: the knuckle end melts into the palm. */
function edgePath(finger: Finger): Path2D {
  const { right, tip, left } = outline(finger)
  const [[ax, ay], [bx, by]] = [finger.joints[0]!, finger.joints[1]!]
  const cut = Math.min(0.9, (finger.from * 0.9) / (Math.hypot(bx - ax, by - ay) || 1))
  const free = (side: readonly Point[], opposite: readonly Point[]): Point[] => {
    const [before, from, to, after] = [opposite[0]!, side[0]!, side[1]!, side[2] ?? tip]
    const on = (t: number) => curvePoint(before, from, to, after, t)
    return [on(cut), on((cut + 1) / 2), ...side.slice(1)]
  }
  return curvePath([...free(right, left), tip, ...free(left, right).reverse()], false)
}

function outline({ joints, from, to }: Finger): { right: Point[]; tip: Point; left: Point[] } {
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
  return { right, tip, left }
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
  const { whole, behind, over, edges, lines, shade } = paths(drawing)
  ctx.save()
  ctx.scale(Math.sign(thumb) * size * (0.72 + 0.28 * Math.abs(thumb)), size)
  ctx.lineJoin = 'round'
  ctx.strokeStyle = line
  ctx.lineWidth = (lineWeight(2.3, scale) * 2) / size
  const inner = lineWeight(1.7, scale) / size
  const inked = (shape: Path2D) => {
    ctx.stroke(shape)
    ctx.fillStyle = fill
    ctx.fill(shape)
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
  inked(holds === null || before === drawing.fingers.length ? whole : behind)
  ctx.fillStyle = shadow
  if (shade.length > 0) {
    ctx.save()
    ctx.clip(whole)
    for (const path of shade) ctx.fill(path)
    ctx.restore()
  }
  // Thin, so that fingers that touch stay apart to the eye.
  ctx.lineWidth = inner
  ctx.strokeStyle = line
  edges.forEach((edge, i) => {
    if (holds !== null && i >= before) return
    const { globalAlpha } = ctx
    ctx.globalAlpha = globalAlpha * 0.75
    ctx.stroke(edge)
    ctx.globalAlpha = globalAlpha
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
    if (before < drawing.fingers.length) inked(over)
    edges.forEach((_, i) => {
      if (i >= before) nail(i)
    })
  }
  ctx.restore()
}

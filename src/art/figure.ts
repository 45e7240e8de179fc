import { bodyFrame, legScale } from './body/frame.ts'
import { drawArmsInFront, drawBody, drawForearms, drawTrail } from './body/index.ts'
import { proportionsOf, sitDrop } from './body/proportions.ts'
import { alteredByState } from './character/altered.ts'
import { isComic } from './character/comic.ts'
import type { CharacterDesign } from './character/design.ts'
import type { FigurePose } from './character/pose.ts'
import type { FigureSubject } from './character/subject.ts'
import { extraNamed } from './head/extras/registry.ts'
import { drawHead, drawHeadBehind } from './head/index.ts'

/** A rectangle in head units, y down. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface FigureMetrics {
  /** Heights in u from the centre of the head of someone who stands upright. The design's height is in them: don't scale by it again. */
  floor: number
  hip: number
  /** The surface of a chair under someone who sits. */
  seat: number
  waist: number
  shoulder: number
  /** Top of the hair, negative. */
  top: number
  /** From the middle to the outside of a hanging arm. */
  halfWidth: number
}

export function figureMetrics(design: CharacterDesign): FigureMetrics {
  const size = proportionsOf(design)
  return {
    floor: size.floor,
    hip: size.hip.y,
    seat: size.hip.y + sitDrop * legScale(size) + 0.72 * size.leg.root,
    waist: size.waist,
    shoulder: size.shoulder.y,
    top: -156,
    halfWidth: size.shoulder.x + size.arm.root + 50,
  }
}

/** A child's head is large on its shoulders; in a comic drawing it is the half of the person. */
export const headScale = (design: CharacterDesign): number =>
  isComic(design) ? 1.48 : design.age === 'child' ? 1.06 : 1

/** Where the head is in a pose: its centre against the standing head's, and its turn in the picture. */
export function headPlacement(design: CharacterDesign, pose: FigurePose): { x: number; y: number; roll: number } {
  const frame = bodyFrame({ design, pose, light: { side: -1, below: false } })
  const roll = pose.head.roll + frame.headTilt
  const { x: px, y: py } = frame.headPivot
  let x = px + Math.sin(roll) * 150 + pose.head.x
  // A child's head sits low between the shoulders; the chin of a large one stays above them.
  let y = py - Math.cos(roll) * 150 + pose.head.y + (frame.size.comic ? -34 : 10 * frame.size.child)
  if (pose.roll !== 0) {
    const hipY = frame.size.hip.y + frame.drop
    const dx = x - pose.body.hipX
    const dy = y - hipY
    x = pose.body.hipX + dx * Math.cos(pose.roll) - dy * Math.sin(pose.roll)
    y = hipY + dx * Math.sin(pose.roll) + dy * Math.cos(pose.roll)
  }
  return { x, y, roll: roll + pose.roll }
}

/**
 * Around everything that a face moves when it speaks, looks and weeps, in the drawn figure's units: what lies outside is the same
 * whatever those do (not so with sweat, the mark of anger and paleness).
 */
export function faceBox(design: CharacterDesign, pose: FigurePose): Box {
  const { x, y, roll } = headPlacement(design, pose)
  const scale = headScale(design)
  const bottom = design.extras.reduce((most, name) => Math.max(most, extraNamed(name)?.reach ?? 0), 172)
  const corners = [-128, 128].flatMap((px) =>
    [-124, bottom].map((py) => [
      x + scale * (px * Math.cos(roll) - py * Math.sin(roll)),
      y + scale * (px * Math.sin(roll) + py * Math.cos(roll)),
    ]),
  )
  const [xs, ys] = [corners.map(([px]) => px!), corners.map(([, py]) => py!)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/**
 * One whole person, everything in its order. The context is in head units; its origin is where the head's centre is when this
 * person stands upright, so that the floor stays at `figureMetrics(design).floor` whatever they do.
 */
export function drawFigure(ctx: CanvasRenderingContext2D, told: FigureSubject): void {
  const subject = alteredByState(told)
  const { design, pose } = subject
  const large = headScale(design)
  const place = headPlacement(design, pose)
  const inHead = (draw: (ctx: CanvasRenderingContext2D, subject: FigureSubject) => void) => {
    ctx.save()
    ctx.translate(place.x, place.y)
    ctx.rotate(place.roll)
    if (large !== 1) ctx.scale(large, large)
    draw(ctx, subject)
    ctx.restore()
  }
  // The air that a blow cuts lies behind both: it crosses nobody's face.
  if (pose.trail !== undefined) drawTrail(ctx, pose.trail)
  if (Math.abs(pose.head.yaw) > 2) {
    drawBody(ctx, subject)
    inHead(drawHeadBehind)
    inHead(drawHead)
    drawArmsInFront(ctx, subject)
    return
  }
  inHead(drawHeadBehind)
  drawBody(ctx, subject)
  inHead(drawHead)
  drawArmsInFront(ctx, subject)
}

/** What of a person lies upon somebody nearer: drawn once more after them, where `drawFigure` has drawn it. */
export function drawReach(ctx: CanvasRenderingContext2D, told: FigureSubject): void {
  drawForearms(ctx, alteredByState(told))
}

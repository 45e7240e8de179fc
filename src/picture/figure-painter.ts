import type { FigurePose, FigureSubject } from '#art'
import { clamp, designHeight, designWidth } from '#core'
import type { Shot } from '#direction'
import type { CameraState } from '#motion'
import { moveView } from './camera-view.ts'
import { type LightRoom, lightCharacter } from './character-light.ts'
import { type FramedFigure, project, type View } from './framing.ts'
import type { PaintLibrary } from './library.ts'
import type { LookTreatment } from './looks/look.ts'
import type { MoodLight } from './moods/mood.ts'
import { drawSeat, seatFor } from './seat.ts'
import { clearSheet, dropSheet, makeSheet, type Sheet } from './sheet.ts'
import { blurSheet } from './tone.ts'

export interface FigurePainterRequest {
  framed: FramedFigure
  library: PaintLibrary
  plan: (frame: number) => FigurePose
  outfit: FigureSubject['outfit']
  /** How the picture looks at the people before the camera moves, and how far that plane is painted; null for no edge. */
  stage: View
  overscan: number | null
  cameraAt: (frame: number) => CameraState
  /** Added to the head's pitch by the camera's angle. */
  pitch: number
  mood: MoodLight
  look: LookTreatment
  side: number
  width: number
  /** Where people of this shot are drawn and lit, one after another, by pixels per design pixel. */
  lightRoom: (ratio: number) => LightRoom
  /** Frames that a drawing of this person is held, by frame. */
  holdAt: (frame: number) => number
  /** Frame on which the drawings of this person change: people in one picture take turns. */
  phase: number
}

export interface FigurePainter {
  paint(ctx: CanvasRenderingContext2D, frame: number): void
  /** Where the head is in the picture, in design pixels, and its scale there. */
  headAt(frame: number): { x: number; y: number; scale: number }
  dispose(): void
}

/** Margin around the picture, in design pixels, so that a held drawing may be moved with the camera. */
export const margin = 44

interface Placed {
  x: number
  y: number
  scale: number
  roll: number
}

/**
 * One person through a shot: drawn and lit on twos (fours when quiet) into a bitmap of their own, which is moved with the camera in between.
 * What is drawn for a frame follows from the frame alone, whatever was asked for before.
 */
export function makeFigurePainter(request: FigurePainterRequest): FigurePainter {
  const { framed, library, plan, stage, overscan, cameraAt, mood, look } = request
  const foreground = framed.layer === 'foreground'
  const pixels = request.width / designWidth
  // A shoulder out of focus is drawn small; its blur hides it.
  const detail = foreground ? 0.34 : 1
  const ratio = pixels * detail
  const metrics = library.figureMetrics(framed.design)
  const { floor } = metrics
  const sits = framed.figure.poses.find(({ pose }) => pose === 'sit')
  // Settled a second after sitting down began.
  const seat = sits === undefined ? null : seatFor(plan(Math.max(0, sits.at) + 25), metrics)
  const follow = followHead(request)
  const bounds = figureBounds(framed, floor)

  const placeAt = (poseFrame: number, cameraFrame: number): Placed => {
    const view = moveView(stage, cameraAt(cameraFrame), foreground ? 1.25 : 1, overscan)
    const head = framed.at(poseFrame)
    const lead = follow(poseFrame)
    const point = project(view, head.x - lead.x * head.scale, head.y - lead.y * head.scale)
    return { x: point.x, y: point.y, scale: head.scale * view.zoom, roll: view.roll }
  }

  let lit: Sheet | null = null
  let kept: { key: string; left: number; top: number; width: number; height: number; placed: Placed } | null = null

  const draw = (poseFrame: number, cameraFrame: number) => {
    const key = `${poseFrame}:${cameraFrame}`
    if (kept?.key === key) return kept
    const placed = placeAt(poseFrame, cameraFrame)
    const pose = plan(poseFrame)
    const area = visibleArea(placed, bounds)
    const width = Math.ceil((area.right - area.left) * ratio)
    const height = Math.ceil((area.bottom - area.top) * ratio)
    const left = Math.floor(area.left * ratio)
    const top = Math.floor(area.top * ratio)
    if (width <= 0 || height <= 0) {
      kept = { key, left, top, width: 0, height: 0, placed }
      return kept
    }
    const room = request.lightRoom(ratio)
    const { flat } = room
    lit ??= makeSheet(flat.width, flat.height)
    clearSheet(flat)
    const { ctx } = flat
    const scale = placed.scale * ratio
    const origin = { x: placed.x * ratio - left, y: placed.y * ratio - top }
    const at = library.headPlacement(framed.design, pose)
    const head = { x: origin.x + at.x * scale, y: origin.y + at.y * scale }
    ctx.save()
    ctx.translate(origin.x, origin.y)
    ctx.rotate(placed.roll)
    ctx.scale(scale, scale)
    if (seat !== null) drawSeat(ctx, seat)
    library.drawFigure(ctx, {
      design: framed.design,
      outfit: request.outfit,
      pose: { ...pose, head: { ...pose.head, pitch: clamp(pose.head.pitch + request.pitch, -1.2, 1.2) } },
      light: { side: request.side, below: mood.key.below },
      scale,
    })
    ctx.restore()
    lightCharacter(
      room,
      lit,
      { mood, look, side: request.side, head, scale, ratio, dark: foreground },
      { width, height },
    )
    if (foreground) blurSheet(lit, 8 * ratio)
    kept = { key, left, top, width, height, placed }
    return kept
  }

  return {
    headAt: (frame) => {
      const placed = placeAt(frame, frame)
      const at = library.headPlacement(framed.design, plan(frame))
      return { x: placed.x + at.x * placed.scale, y: placed.y + at.y * placed.scale, scale: placed.scale }
    },
    paint: (ctx, frame) => {
      const turn = frame + request.phase
      const poseFrame = Math.max(0, turn - (turn % request.holdAt(turn)) - request.phase)
      const now = placeAt(poseFrame, frame)
      const then = placeAt(poseFrame, poseFrame)
      const dx = now.x - then.x
      const dy = now.y - then.y
      const zoom = now.scale / then.scale
      const far =
        Math.hypot(dx, dy) > margin * 0.7 || zoom < 0.97 || zoom > 1.1 || Math.abs(now.roll - then.roll) > 0.004
      // Between drawings a fast camera stretches what is held: cheaper than drawing anew, and the speed hides it.
      const stretch = !far && Math.abs(zoom - 1) > 0.012
      const drawn = far ? draw(poseFrame, frame) : draw(poseFrame, poseFrame)
      if (drawn.width === 0 || lit === null) return
      const x = drawn.left + (far ? 0 : Math.round(dx * ratio))
      const y = drawn.top + (far ? 0 : Math.round(dy * ratio))
      const { width, height } = drawn
      ctx.save()
      ctx.setTransform(1, 0, 0, 1, 0, 0)
      const ghost = framed.figure.states.includes('ghostly')
      ctx.globalAlpha = ghost ? 0.78 : 1
      if (stretch) {
        ctx.imageSmoothingQuality = 'low'
        ctx.translate(now.x * pixels, now.y * pixels)
        ctx.scale(zoom / detail, zoom / detail)
        ctx.translate(drawn.left - then.x * ratio, drawn.top - then.y * ratio)
        ctx.drawImage(lit.canvas, 0, 0, width, height, 0, 0, width, height)
      } else if (detail === 1) ctx.drawImage(lit.canvas, 0, 0, width, height, x, y, width, height)
      else {
        ctx.imageSmoothingQuality = 'low'
        ctx.drawImage(lit.canvas, 0, 0, width, height, x / detail, y / detail, width / detail, height / detail)
      }
      ctx.restore()
    },
    dispose: () => {
      dropSheet(lit)
      lit = null
      kept = null
    },
  }
}

/**
 * In close shots the camera goes along when someone sits down or sinks: how far the pose has taken the head, evened out over a
 * second, in head units. People who stand in the set are not followed.
 */
function followHead(request: FigurePainterRequest): (frame: number) => { x: number; y: number } {
  const { framed, library, plan, overscan } = request
  if (overscan !== null) return () => ({ x: 0, y: 0 })
  const every = 8
  const knots = new Map<number, { x: number; y: number }>()
  const knot = (index: number) => {
    let kept = knots.get(index)
    if (kept === undefined) {
      kept = library.headPlacement(framed.design, plan(Math.max(0, index * every)))
      knots.set(index, kept)
    }
    return kept
  }
  return (frame) => {
    const from = Math.floor(frame / every)
    const t = frame / every - from
    let [x, y] = [0, 0]
    for (let i = -1; i <= 2; i++) {
      // A box of three knots, moved smoothly.
      const weight = (i === -1 ? 1 - t : i === 2 ? t : 1) / 3
      const { x: dx, y: dy } = knot(Math.max(0, from + i))
      x += dx * weight
      y += dy * weight
    }
    return { x, y }
  }
}

/** Holds change only between blocks of this many frames: a multiple of every hold. */
const holdBlock = 12

/**
 * How long drawings are held at a frame: who speaks, goes or does something is drawn on twos; who only listens and breathes on
 * fours, or on threes where the camera comes nearer. Follows from the board and the frame alone.
 */
export function holdPlan(framed: FramedFigure, shot: Shot): (frame: number) => number {
  if (framed.layer === 'foreground') return () => 4
  const { figure } = framed
  const busy: [from: number, to: number][] = [
    ...figure.gestures.map(({ at, length }): [number, number] => [at - 6, at + length + 8]),
    ...figure.turns.map(({ at }): [number, number] => [at - 2, at + 24]),
    ...figure.expressions.map(({ at }): [number, number] => [at - 2, at + 12]),
    ...figure.poses.map(({ at, pose }, index): [number, number] => [
      at - 2,
      livelyPoses.includes(pose) ? (figure.poses[index + 1]?.at ?? shot.length) : at + 30,
    ]),
    ...shot.lines
      .filter(({ speaker }) => speaker === figure.character)
      .map(({ start, length }): [number, number] => [start - 3, start + length + 4]),
  ]
  // What holds from the first frame on was there before.
  const changes = busy.filter(([from, to]) => to > 0 && !(from === -2 && to <= 30))
  const { travel } = figure
  if (travel !== null) changes.push([travel.start, travel.start + travel.length + 12])
  const idle = shot.move.kind === 'static' || framed.layer === 'back' ? 4 : 3
  const holds = new Map<number, number>()
  return (frame) => {
    const block = Math.floor(frame / holdBlock)
    let hold = holds.get(block)
    if (hold === undefined) {
      const [from, to] = [block * holdBlock, (block + 1) * holdBlock]
      hold = changes.some(([start, end]) => start < to && end > from) ? 2 : idle
      holds.set(block, hold)
    }
    return hold
  }
}

const livelyPoses: readonly string[] = ['walk', 'run', 'fall', 'fly', 'fight', 'bow']

/** How far a person may reach around the head's centre, in head units, with whatever this shot has them do. */
function figureBounds(
  framed: FramedFigure,
  floor: number,
): { left: number; right: number; top: number; bottom: number } {
  const { figure } = framed
  const wild = figure.poses.some(({ pose }) => ['lie', 'fall', 'fly', 'fight', 'kneel', 'bow'].includes(pose))
  const held = figure.holds.left !== null || figure.holds.right !== null
  if (wild) return { left: 1900, right: 1900, top: 1500, bottom: floor + 700 }
  const acting = held || figure.gestures.length > 0
  const side = acting ? 1000 : 620
  return { left: side, right: side, top: acting ? 900 : 420, bottom: floor + 120 }
}

/** Part of the picture and its margin that the person may cover, in design pixels. */
function visibleArea(placed: Placed, bounds: { left: number; right: number; top: number; bottom: number }) {
  const spread = Math.abs(Math.sin(placed.roll)) * bounds.bottom
  return {
    left: Math.max(-margin, placed.x - (bounds.left + spread) * placed.scale),
    right: Math.min(designWidth + margin, placed.x + (bounds.right + spread) * placed.scale),
    top: Math.max(-margin, placed.y - bounds.top * placed.scale),
    bottom: Math.min(designHeight + margin, placed.y + bounds.bottom * placed.scale),
  }
}

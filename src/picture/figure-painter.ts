import type { FacePose, FigurePose, FigureSubject } from '#art'
import { clamp, designHeight, designWidth } from '#core'
import type { CameraState } from '#motion'
import { drawBlanket, drawNearBlanket, drawPillow } from './blanket.ts'
import { moveView } from './camera-view.ts'
import { dropLightStrips, lightCharacter, makeLightStrips } from './character-light.ts'
import { dropEasel, type Easel, easelFor } from './easel.ts'
import { figureBounds, visibleArea, within } from './figure-bounds.ts'
import { followHead } from './follow-head.ts'
import type { FramedFigure } from './framed.ts'
import type { Holds } from './hold-plan.ts'
import type { PaintLibrary } from './library.ts'
import type { LookTreatment } from './looks/look.ts'
import type { MoodLight } from './moods/mood.ts'
import { margin, type Placed } from './placed.ts'
import { blurSheet } from './tone.ts'
import { project, type View } from './view.ts'

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
  /** Frames that drawings of this person are held, by frame. */
  holdAt: (frame: number) => Holds
  /** `reach`: only the hands that lie upon somebody nearer, over whom this painter paints. */
  part: 'whole' | 'reach'
}

export interface FigurePainter {
  paint(ctx: CanvasRenderingContext2D, frame: number): void
  /** Where the head of this person would be, did they stand; likewise, with the turn of the picture. */
  standsAt(frame: number): { x: number; y: number; scale: number; roll: number }
  /** Where the head is in the picture, in design pixels, and its scale there. */
  headAt(frame: number): { x: number; y: number; scale: number }
  /** Two frames that say the same show the same drawing of this person in the same place. */
  stateAt(frame: number): string
  dispose(): void
}

/** A part of the picture in whole pixels. */
interface Part {
  left: number
  top: number
  width: number
  height: number
}

/** Pixels around a part that is drawn anew, so that the rim of light at its edges comes from the person and not from the cut. */
const bleed = 20

interface Drawn extends Part {
  key: string
  placed: Placed
  /** Frame whose face it shows. */
  face: number
}

/**
 * One person through a shot: drawn and lit on twos (fours when quiet) into a bitmap of their own, which is moved with the camera in between.
 * Of someone who only speaks, the face alone is drawn anew on twos.
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
  const follow = followHead(request)
  const bounds = figureBounds(framed, floor, plan(0).stance === 'lie')

  const placeAt = (poseFrame: number, cameraFrame: number): Placed => {
    const view = moveView(stage, cameraAt(cameraFrame), foreground ? 1.25 : 1, overscan)
    const head = framed.at(poseFrame)
    const lead = follow(poseFrame)
    const point = project(view, head.x - lead.x * head.scale, head.y - lead.y * head.scale)
    return { x: point.x, y: point.y, scale: head.scale * view.zoom, roll: view.roll }
  }

  const strips = makeLightStrips(
    Math.ceil((designWidth + 2 * margin) * ratio) + 2,
    Math.ceil((designHeight + 2 * margin) * ratio) + 2,
  )
  let whole: Easel | null = null
  let patch: Easel | null = null
  let kept: Drawn | null = null

  /** Draws and lights a part of the person on a clear easel. */
  const paintOn = (easel: Easel, pose: FigurePose, placed: Placed, part: Part) => {
    const { ctx } = easel.drawing
    const scale = placed.scale * ratio
    const origin = { x: placed.x * ratio - part.left, y: placed.y * ratio - part.top }
    const at = library.headPlacement(framed.design, pose)
    const head = { x: origin.x + at.x * scale, y: origin.y + at.y * scale }
    ctx.save()
    ctx.translate(origin.x, origin.y)
    ctx.rotate(placed.roll)
    ctx.scale(scale, scale)
    const all = request.part === 'whole'
    if (all && framed.pillow !== null) drawPillow(ctx, at)
    const draw = request.part === 'reach' ? library.drawReach : library.drawFigure
    draw(ctx, {
      design: framed.design,
      outfit: request.outfit,
      pose: { ...pose, head: { ...pose.head, pitch: clamp(pose.head.pitch + request.pitch, -1.2, 1.2) } },
      light: { side: request.side, below: mood.key.below },
      scale,
    })
    if (all && framed.blanket !== null) drawBlanket(ctx, framed.blanket, metrics)
    if (all && framed.pillow !== null) drawNearBlanket(ctx, framed.pillow, at)
    ctx.restore()
    lightCharacter(
      strips,
      easel,
      { mood, look, side: request.side, head, scale, ratio, dark: foreground, rim: all },
      part,
    )
  }

  const draw = (poseFrame: number, cameraFrame: number, pose: FigurePose, face: number): Drawn => {
    const key = `${poseFrame}:${cameraFrame}`
    if (kept?.key === key) return kept
    const placed = placeAt(poseFrame, cameraFrame)
    const area = visibleArea(
      placed,
      framed.blanket === null && framed.pillow === null
        ? within(bounds, library.figureExtent(framed.design, pose, request.outfit))
        : bounds,
    )
    const width = Math.ceil((area.right - area.left) * ratio)
    const height = Math.ceil((area.bottom - area.top) * ratio)
    const left = Math.floor(area.left * ratio)
    const top = Math.floor(area.top * ratio)
    if (width <= 0 || height <= 0) {
      kept = { key, left, top, width: 0, height: 0, placed, face }
      return kept
    }
    whole = easelFor(whole, width, height, strips)
    paintOn(whole, pose, placed, { left, top, width, height })
    if (foreground) blurSheet(whole.drawing, 8 * ratio)
    kept = { key, left, top, width, height, placed, face }
    return kept
  }

  /** Puts another frame's face on what is drawn: all within the face's box is drawn again. */
  const changeFace = (drawn: Drawn, pose: FigurePose, frame: number) => {
    if (drawn.face === frame || whole === null) return
    drawn.face = frame
    const { placed } = drawn
    const box = library.faceBox(framed.design, pose)
    const [cos, sin] = [Math.cos(placed.roll), Math.sin(placed.roll)]
    const corners = [box.left, box.right].flatMap((x) =>
      [box.top, box.bottom].map((y) => [
        (placed.x + (x * cos - y * sin) * placed.scale) * ratio - drawn.left,
        (placed.y + (x * sin + y * cos) * placed.scale) * ratio - drawn.top,
      ]),
    )
    const [xs, ys] = [corners.map(([x]) => x!), corners.map(([, y]) => y!)]
    const left = Math.max(0, Math.floor(Math.min(...xs)))
    const top = Math.max(0, Math.floor(Math.min(...ys)))
    const width = Math.min(drawn.width, Math.ceil(Math.max(...xs))) - left
    const height = Math.min(drawn.height, Math.ceil(Math.max(...ys))) - top
    if (width <= 0 || height <= 0) return
    patch = easelFor(patch, width + 2 * bleed, height + 2 * bleed, strips)
    paintOn(patch, pose, placed, {
      left: drawn.left + left - bleed,
      top: drawn.top + top - bleed,
      width: width + 2 * bleed,
      height: height + 2 * bleed,
    })
    const { ctx } = whole.drawing
    ctx.clearRect(left, top, width, height)
    ctx.drawImage(patch.drawing.canvas, bleed, bleed, width, height, left, top, width, height)
  }

  /** Which drawing shows at a frame, and how it lies. */
  const shownAt = (frame: number) => {
    const holds = request.holdAt(frame)
    const [faceFrame, bodyFrame] = [frame - (frame % holds.face), frame - (frame % holds.body)]
    const [fresh, resting] = [plan(faceFrame), plan(bodyFrame)]
    const only = onlyFeaturesDiffer(resting.face, fresh.face)
    const poseFrame = only ? bodyFrame : faceFrame
    const now = placeAt(poseFrame, frame)
    const then = placeAt(poseFrame, poseFrame)
    const [dx, dy] = [now.x - then.x, now.y - then.y]
    const zoom = now.scale / then.scale
    const far = Math.hypot(dx, dy) > margin * 0.7 || zoom < 0.97 || zoom > 1.1 || Math.abs(now.roll - then.roll) > 0.004
    return {
      poseFrame,
      faceFrame,
      pose: only ? { ...resting, face: fresh.face } : fresh,
      now,
      then,
      zoom,
      far,
      // Between drawings a fast camera stretches what is held: cheaper than drawing anew, and the speed hides it.
      stretch: !far && Math.abs(zoom - 1) > 0.012,
      // A slow one moves it, by whole pixels.
      x: Math.round(dx * ratio),
      y: Math.round(dy * ratio),
    }
  }

  return {
    standsAt: (frame) => placeAt(shownAt(frame).poseFrame, frame),
    stateAt: (frame) => {
      const { poseFrame, faceFrame, now, far, stretch, x, y } = shownAt(frame)
      const place = far || stretch ? Object.values(now) : [x, y]
      return [poseFrame, faceFrame, far, stretch, ...place].join()
    },
    headAt: (frame) => {
      const placed = placeAt(frame, frame)
      const at = library.headPlacement(framed.design, plan(frame))
      return { x: placed.x + at.x * placed.scale, y: placed.y + at.y * placed.scale, scale: placed.scale }
    },
    paint: (ctx, frame) => {
      const shown = shownAt(frame)
      const { poseFrame, faceFrame, pose, now, then, zoom, far, stretch } = shown
      const drawn = far
        ? draw(poseFrame, frame, pose, faceFrame)
        : draw(poseFrame, poseFrame, plan(poseFrame), poseFrame)
      if (drawn.width === 0 || whole === null) return
      changeFace(drawn, pose, faceFrame)
      const x = drawn.left + (far ? 0 : shown.x)
      const y = drawn.top + (far ? 0 : shown.y)
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
        ctx.drawImage(whole.drawing.canvas, 0, 0, width, height, 0, 0, width, height)
      } else if (detail === 1) ctx.drawImage(whole.drawing.canvas, 0, 0, width, height, x, y, width, height)
      else {
        ctx.imageSmoothingQuality = 'low'
        ctx.drawImage(
          whole.drawing.canvas,
          0,
          0,
          width,
          height,
          x / detail,
          y / detail,
          width / detail,
          height / detail,
        )
      }
      ctx.restore()
    },
    dispose: () => {
      for (const easel of [whole, patch]) dropEasel(easel)
      dropLightStrips(strips)
      whole = null
      patch = null
      kept = null
    },
  }
}

/** What shows outside the box of the face, too: these have to be the same, or the whole person is drawn. */
const beyondTheFace = ['sweat', 'angerMark', 'pale'] as const

function onlyFeaturesDiffer(a: FacePose, b: FacePose): boolean {
  return beyondTheFace.every((channel) => a[channel] === b[channel])
}

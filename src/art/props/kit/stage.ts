import type { InsertRequest } from '../prop.ts'
import { surfaceLibrary } from '../surfaces/library.ts'
import type { Grip } from './grips.ts'
import { handTones } from './insert-hand.ts'

/** Where an insert puts its thing: the transform from the thing's own coordinates to the picture. */
export interface InsertPlace {
  x: number
  y: number
  turn: number
  scale: number
}

/**
 * A thing fills the picture: in a hand, or lying on what the place has. `draw` paints it in its own coordinates; `grip` is in the same
 * ones when `gripIn` is `thing`, else in the picture's.
 */
export function stageInsert(
  ctx: CanvasRenderingContext2D,
  request: InsertRequest,
  stage: {
    place: InsertPlace
    grip: Grip
    /** Turn and size when it lies. */
    lying?: Partial<InsertPlace>
    draw: (ctx: CanvasRenderingContext2D) => void
  },
): void {
  const { hand, seconds } = request
  if (hand === null) {
    surfaceLibrary[request.surface](ctx, request.seed)
    place(ctx, { ...stage.place, ...stage.lying }, (inner) => {
      castShadow(inner, stage.draw, { x: 16, y: 26, blur: 34 })
      stage.draw(inner)
    })
    return
  }
  const tones = handTones(hand)
  // A held thing is never quite still.
  const sway = Math.sin(seconds * 1.9) * 3
  const turn = Math.sin(seconds * 1.3) * 0.006
  place(ctx, { ...stage.place, y: stage.place.y + sway, turn: stage.place.turn + turn }, (inner) => {
    stage.grip.behind(inner, tones)
    castShadow(inner, stage.draw, { x: 10, y: 18, blur: 26 })
    stage.draw(inner)
    stage.grip.front(inner, tones)
  })
}

function place(ctx: CanvasRenderingContext2D, at: InsertPlace, draw: (ctx: CanvasRenderingContext2D) => void): void {
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.rotate(at.turn)
  ctx.scale(at.scale, at.scale)
  draw(ctx)
  ctx.restore()
}

/** The soft dark that a thing throws behind itself: drawn far outside the picture, only its shadow falls in. */
function castShadow(
  ctx: CanvasRenderingContext2D,
  draw: (ctx: CanvasRenderingContext2D) => void,
  shadow: { x: number; y: number; blur: number },
): void {
  // A soft thing may be drawn small.
  const share = 0.25
  const canvas = new OffscreenCanvas(Math.ceil(ctx.canvas.width * share), Math.ceil(ctx.canvas.height * share))
  const other = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  const { a, b, c, d, e, f } = ctx.getTransform()
  other.setTransform(a * share, b * share, c * share, d * share, e * share, f * share)
  draw(other)
  other.setTransform(1, 0, 0, 1, 0, 0)
  other.globalCompositeOperation = 'source-in'
  other.fillStyle = '#140a1c'
  other.fillRect(0, 0, canvas.width, canvas.height)
  const soft = new OffscreenCanvas(canvas.width, canvas.height)
  const blurred = soft.getContext('2d') as unknown as CanvasRenderingContext2D
  const pixels = ctx.canvas.width / 1080
  blurred.filter = `blur(${((shadow.blur * pixels) / 2.4) * share}px)`
  blurred.drawImage(canvas, 0, 0)
  ctx.save()
  ctx.setTransform(1 / share, 0, 0, 1 / share, 0, 0)
  ctx.globalAlpha = 0.42
  ctx.imageSmoothingEnabled = true
  ctx.drawImage(soft, shadow.x * pixels * share, shadow.y * pixels * share)
  ctx.restore()
}

import { createRandom } from '#core'
import type { InsertRequest } from '../prop.ts'
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
 * A thing fills the picture: in a hand, or lying on a table. `draw` paints it in its own coordinates; `grip` is in the same
 * ones when `gripIn` is `thing`, else in the picture's.
 */
export function stageInsert(
  ctx: CanvasRenderingContext2D,
  request: InsertRequest,
  stage: {
    place: InsertPlace
    grip: Grip
    /** Turn and size when it lies on a table. */
    lying?: Partial<InsertPlace>
    draw: (ctx: CanvasRenderingContext2D) => void
  },
): void {
  const { hand, seconds } = request
  if (hand === null) {
    drawTable(ctx, request.seed)
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

/** A dark wooden table from above, in a pool of light. */
function drawTable(ctx: CanvasRenderingContext2D, seed: string): void {
  const random = createRandom(`${seed}/table`)
  ctx.save()
  const ground = ctx.createLinearGradient(0, 0, 1080, 1920)
  ground.addColorStop(0, '#7a543c')
  ground.addColorStop(0.5, '#5c3d30')
  ground.addColorStop(1, '#3a2622')
  ctx.fillStyle = ground
  ctx.fillRect(-200, -200, 1480, 2320)
  ctx.translate(540, 960)
  ctx.rotate(-0.12)
  const boards = 5
  for (let i = -boards; i <= boards; i++) {
    const x = i * 260
    ctx.fillStyle = i % 2 === 0 ? 'rgba(255,210,160,.035)' : 'rgba(20,8,10,.07)'
    ctx.fillRect(x, -1400, 260, 2800)
    ctx.fillStyle = 'rgba(20,8,8,.5)'
    ctx.fillRect(x - 2, -1400, 4, 2800)
    ctx.fillStyle = 'rgba(255,220,180,.1)'
    ctx.fillRect(x + 3, -1400, 2, 2800)
    for (let k = 0; k < 9; k++) {
      const gx = x + random.range(16, 244)
      const gy = random.range(-1300, 1000)
      const long = random.range(200, 620)
      ctx.strokeStyle = `rgba(26,10,8,${random.range(0.06, 0.18).toFixed(3)})`
      ctx.lineWidth = random.range(1.5, 4)
      ctx.beginPath()
      ctx.moveTo(gx, gy)
      ctx.bezierCurveTo(
        gx + random.range(-14, 14),
        gy + long * 0.3,
        gx + random.range(-14, 14),
        gy + long * 0.7,
        gx,
        gy + long,
      )
      ctx.stroke()
    }
  }
  ctx.rotate(0.12)
  const pool = ctx.createRadialGradient(-80, -160, 60, -40, -80, 1050)
  pool.addColorStop(0, 'rgba(255,226,178,.42)')
  pool.addColorStop(0.45, 'rgba(255,206,150,.1)')
  pool.addColorStop(1, 'rgba(12,4,14,.72)')
  ctx.fillStyle = pool
  ctx.fillRect(-800, -1200, 1600, 2400)
  ctx.restore()
}

import type { LocalText } from '#core'
import type { PropKind } from '#direction'
import type { PropDefinition } from '../prop.ts'
import { fistGrip } from './grips.ts'
import { ramp, solid, within } from './shapes.ts'
import { stageInsert } from './stage.ts'

type Point = readonly [x: number, y: number]

/** A blade with one edge, up the page from the guard, its edge to the right. */
export interface EdgedBlade {
  /** Along the back and along the edge, both from the guard to the point; each begins a curve at every second of them. */
  back: readonly Point[]
  edge: readonly Point[]
  /** Where it ends and how broad it is. */
  tip: number
  broad: readonly [from: number, to: number]
}

function traced(points: readonly Point[], path: Path2D): void {
  for (let i = 0; i + 1 < points.length; i += 2) path.quadraticCurveTo(...points[i]!, ...points[i + 1]!)
}

/** Steel with its back dull, its edge ground bright; `glint` 0–1 is where light runs along it. */
export function drawEdged(
  ctx: CanvasRenderingContext2D,
  { back, edge, tip, broad }: EdgedBlade,
  { line, glint }: { line: number; glint: number | null },
): Path2D {
  const [[x0, y0], ...spine] = back as [Point, ...Point[]]
  const [[x1, y1], ...sharp] = edge as [Point, ...Point[]]
  const path = new Path2D()
  path.moveTo(x0, y0)
  traced(spine, path)
  const down: Point[] = [[x1, y1], ...sharp].reverse() as Point[]
  path.lineTo(...down[0]!)
  traced(down.slice(1), path)
  path.closePath()
  const [from, to] = broad
  solid(ctx, path, ramp(ctx, { from, to }, ['#7f8ba4', '#b4c0d2', '#d3dbe8', '#aab6ca']), '#2c3346', line)
  within(ctx, path, () => {
    const ground = new Path2D()
    const inward = (x: number) => x - (to - from) * 0.24
    ground.moveTo(x1, y1)
    traced(sharp, ground)
    const inner = down.map(([x, y]): Point => [inward(x), y])
    ground.lineTo(...inner[0]!)
    traced(inner.slice(1), ground)
    ground.closePath()
    ctx.fillStyle = 'rgba(250,253,255,.82)'
    ctx.fill(ground)
    if (glint === null) return
    const y = y0 + (tip - y0) * glint
    ctx.fillStyle = ramp(ctx, { from: y - 60, to: y + 60, upright: true }, [
      'rgba(255,255,255,0)',
      'rgba(255,255,255,.95)',
      'rgba(255,255,255,0)',
    ])
    ctx.fillRect(from - 40, y - 60, to - from + 80, 120)
  })
  return path
}

/** A handle of wood or horn with rivets, or bound with cord. */
export function drawHandle(
  ctx: CanvasRenderingContext2D,
  {
    from,
    to,
    half,
    colours,
    line,
    bound,
  }: {
    from: number
    to: number
    half: number
    colours: readonly string[]
    line: number
    bound: string | null
  },
): void {
  const path = new Path2D()
  path.roundRect(-half, from, half * 2, to - from, half * 0.6)
  solid(ctx, path, ramp(ctx, { from: -half, to: half }, colours), '#160c0a', line)
  if (bound === null) {
    ctx.fillStyle = '#c8a868'
    for (const share of [0.24, 0.5, 0.76]) {
      ctx.beginPath()
      ctx.arc(0, from + (to - from) * share, half * 0.26, 0, Math.PI * 2)
      ctx.fill()
    }
    return
  }
  ctx.strokeStyle = bound
  ctx.lineWidth = 2.4
  for (let y = from + 10; y < to - 8; y += 13) {
    ctx.beginPath()
    ctx.moveTo(-half, y)
    ctx.lineTo(half, y + 8)
    ctx.stroke()
  }
}

/** A silk at the pommel: two tails that hang from where the handle ends. */
export function drawSilk(ctx: CanvasRenderingContext2D, y: number, line: number): void {
  for (const [lean, length, colour] of [
    [-26, 118, '#8e1f2c'],
    [16, 142, '#c0303c'],
  ] as const) {
    const tail = new Path2D()
    tail.moveTo(-7, y)
    tail.bezierCurveTo(-16 + lean, y + 40, lean - 4, y + 80, lean - 20, y + length)
    tail.lineTo(lean + 18, y + length - 16)
    tail.bezierCurveTo(lean + 26, y + 70, 14 + lean * 0.4, y + 36, 7, y)
    tail.closePath()
    solid(ctx, tail, colour, '#3a0d14', line)
  }
}

/** A thing with a blade: held, and filling the picture. */
export function bladeProp(made: {
  id: PropKind
  label: LocalText
  /** The blade's part of the way from the grip to the point, u. */
  blade: { from: number; to: number }
  sided?: true
  draw: (ctx: CanvasRenderingContext2D, line: number, glint: number | null) => void
  /** How many times its size it fills the picture, how far the grip is turned and where it stands. */
  large: { scale: number; y: number; turn: number; thick: number }
}): PropDefinition {
  const { draw, large, ...rest } = made
  return {
    ...rest,
    drawHeld: (ctx) => draw(ctx, 3, null),
    drawInsert: (ctx, request) =>
      stageInsert(ctx, request, {
        place: { x: 560, y: large.y, turn: large.turn, scale: 1 },
        lying: { x: 480, y: large.y + 40, turn: large.turn + 0.3 },
        grip: fistGrip({ x: 0, y: 50, thick: large.thick }),
        draw: (inner) => {
          inner.save()
          inner.scale(large.scale, large.scale)
          draw(inner, 4.6 / large.scale, (request.seconds * 0.6) % 1.5)
          inner.restore()
        },
      }),
  }
}

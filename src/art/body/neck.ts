import { curvePath, type Point, traceCurve } from '../ink/ink.ts'
import { type Dresser, ink, lineWidth, onFront } from '../outfits/dresser.ts'
import { bodyY, drawTrunk } from '../outfits/trunk.ts'

/** Neck, and the skin of chest and shoulders that low necklines show. `to` is the adult height it is needed down to. */
export function drawNeck(d: Dresser, to: number): void {
  const { ctx, frame, skin } = d
  const { neck, female } = frame.size
  const n = neck.half
  drawTrunk(d, {
    to,
    ease: () => 0,
    neck: [
      [-n, 158],
      [0, 164],
      [n, 158],
    ],
    tones: skin,
    width: 2.7,
    shade: [0.3, 0.3, 0.3],
  })
  const top = frame.headPivot
  const base = frame.place(0, 158, 2)
  const flare = frame.edges(170)
  const slim = n * (0.94 + 0.06 * Math.abs(frame.cos))
  const left: Point[] = [
    [top.x - slim * 0.96, top.y - 74],
    [top.x - slim, top.y - 30],
    [base.x - slim * 1.02, base.y - 14],
    [flare.left.x * 0.62 + (base.x - slim) * 0.38, flare.left.y + 1],
  ]
  const right: Point[] = [
    [top.x + slim * 0.96, top.y - 74],
    [top.x + slim, top.y - 30],
    [base.x + slim * 1.02, base.y - 14],
    [flare.right.x * 0.62 + (base.x + slim) * 0.38, flare.right.y + 1],
  ]
  ctx.strokeStyle = skin.line
  ctx.lineWidth = lineWidth(d, 2.7) * 2
  ctx.stroke(curvePath(left))
  ctx.stroke(curvePath(right))
  const path = new Path2D()
  traceCurve(path, left, false, true)
  path.lineTo(base.x, base.y + 24)
  traceCurve(path, [...right].reverse())
  path.closePath()
  ctx.fillStyle = skin.base
  ctx.fill(path)
  // The head's shade on the neck, deepest under the jaw, further down on the dark side.
  const s = frame.dark
  const shade = new Path2D()
  traceCurve(
    shade,
    [
      [top.x - slim, top.y - 74],
      [top.x - slim * 1.0, top.y - 12 + (s < 0 ? 20 : 0)],
      [top.x - slim * 0.3, top.y + 8 + (s < 0 ? 8 : 2)],
      [top.x + slim * 0.4, top.y + 8 + (s > 0 ? 10 : 0)],
      [top.x + slim * 1.0, top.y - 12 + (s > 0 ? 20 : 0)],
      [top.x + slim, top.y - 74],
    ],
    false,
    true,
  )
  shade.closePath()
  ctx.fillStyle = skin.shadow
  ctx.fill(shade)
  if (!d.front) return
  // Sinews and collar bones.
  const y = (v: number) => bodyY(d, v)
  const w = frame.ring(196).width
  for (const side of [-1, 1]) {
    if (to > 190) {
      ink(
        d,
        [onFront(d, side * w * 0.1, 190), onFront(d, side * w * 0.34, 187), onFront(d, side * w * 0.66, 180)],
        female ? 2.6 : 3,
        skin.shadow,
        0.3,
        0.5,
      )
      ink(d, [onFront(d, side * w * 0.09, 193), onFront(d, side * w * 0.12, y(200))], 2.4, skin.shadow, 0.1, 0.8)
    }
    const p = onFront(d, side * n * 0.3, 184)
    const q = frame.place(side * n * 0.62, 150, n * 0.7)
    ink(d, [[q.x, q.y + 6], p], 1.8, skin.shadow, 0.6, 0.2)
  }
}

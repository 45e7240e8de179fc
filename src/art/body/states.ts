import { withAlpha } from '../colour/colour.ts'
import { type Point, polygonPath } from '../ink/ink.ts'
import { type Dresser, onBack, onFront } from '../outfits/dresser.ts'
import { bodyY } from '../outfits/trunk.ts'

/** What the story did to the clothes: blood where someone was hurt, dust where they fell. Water darkens the cloth itself. */
export function drawStates(d: Dresser): void {
  const { wounded, dusty } = d.frame.pose.states
  if (wounded < 0.05 && dusty < 0.05) return
  const w = d.frame.size.shoulder.x
  const at = (x: number, y: number): Point => {
    const py = bodyY(d, y)
    return d.front ? onFront(d, x * w, py, 12) : onBack(d, x * w, py, 12)
  }
  const stain = (x: number, y: number, r: number, colour: string, drip: boolean) => {
    const [cx, cy] = at(x, y)
    const [ex] = at(x + 0.2, y)
    const narrow = Math.min(1, Math.abs(ex - cx) / (0.2 * w))
    const points: Point[] = []
    for (let i = 0; i < 14; i++) {
      const a = (i / 14) * Math.PI * 2
      const q = r * (0.78 + 0.3 * Math.abs(Math.sin(i * 2.7 + x * 9)))
      const down = drip && Math.sin(a) > 0.5 && i % 2 === 0 ? 1.7 : 1
      points.push([cx + Math.cos(a) * q * narrow, cy + Math.sin(a) * q * down])
    }
    d.ctx.fillStyle = colour
    d.ctx.fill(polygonPath(points))
  }
  if (dusty > 0.05)
    for (const [x, y, r] of [
      [-0.5, 280, 34],
      [0.3, 420, 42],
      [-0.3, 540, 30],
      [0.6, 330, 24],
    ] as const)
      stain(x, y, r, withAlpha('#8a745a', 0.38 * dusty), false)
  if (wounded > 0.05) {
    for (const [x, y, r] of [
      [0.36, 352, 34],
      [-0.5, 470, 20],
    ] as const) {
      stain(x, y, r, withAlpha('#7a1420', 0.85 * wounded), true)
      stain(x + 0.02, y - 2, r * 0.6, withAlpha('#a81c28', 0.9 * wounded), false)
    }
  }
}

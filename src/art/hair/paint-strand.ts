import { lerp, smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { mixColours, withAlpha } from '../colour/colour.ts'
import { inkPath, lineWeight, type Point, polygonPath, taper } from '../ink/ink.ts'
import type { HairDrawing, Strand } from './lay-hair.ts'

/** One strand: its colour from root to tip, the side away from the light, its edges and inner lines. */
export function paintStrand(
  ctx: CanvasRenderingContext2D,
  strand: Strand,
  hair: HairDrawing,
  subject: FigureSubject,
  layer: 'behind' | 'beside' | 'front',
): void {
  const { lock, spine, left, right, path } = strand
  const { tones, line } = hair
  const deep =
    layer === 'behind'
      ? smoothstep(10, -60, strand.depth) * (lock.free === true ? 0.35 : 1)
      : lock.under === true
        ? 0.45
        : 0
  const base = mixColours(mixColours(tones.base, tones.light, strand.tone * 0.35), tones.deep, deep)
  const shadow = mixColours(tones.shadow, tones.deep, deep)
  const [rx, ry] = spine[0]!
  const [tx, ty] = spine.at(-1)!
  const tip = subject.design.hair.tip
  if (tip !== null && lock.width > 6) {
    const gradient = ctx.createLinearGradient(rx, ry, tx, ty)
    gradient.addColorStop(0, base)
    gradient.addColorStop(0.5, base)
    gradient.addColorStop(1, mixColours(tip, tones.deep, deep * 0.6))
    ctx.fillStyle = gradient
  } else if (layer === 'front') {
    const gradient = ctx.createLinearGradient(rx, ry, tx, ty)
    gradient.addColorStop(0, mixColours(base, tones.shadow, 0.25))
    gradient.addColorStop(0.4, base)
    gradient.addColorStop(1, mixColours(base, tones.light, 0.55))
    ctx.fillStyle = gradient
  } else ctx.fillStyle = base
  ctx.fill(path)
  const [unlit, lit] = subject.light.side < 0 ? [right, left] : [left, right]
  const lens = (edge: readonly Point[], from: number, to: number, depth: number): Path2D => {
    const last = spine.length - 1
    const a = Math.floor(from * last)
    const b = Math.ceil(to * last)
    const outer: Point[] = []
    const inner: Point[] = []
    for (let i = a; i <= b; i++) {
      const t = (i - a) / (b - a)
      const k = Math.sin(Math.PI * t) ** 0.7 * depth
      outer.push(edge[i]!)
      inner.push([lerp(edge[i]![0], spine[i]![0], k * 2), lerp(edge[i]![1], spine[i]![1], k * 2)])
    }
    return polygonPath([...outer, ...inner.reverse()])
  }
  if (lock.width > 5 && deep < 0.9) {
    ctx.fillStyle = shadow
    ctx.fill(lens(unlit, 0.08, 1, 0.34))
    if (layer !== 'behind' && lock.width > 12) {
      ctx.fillStyle = withAlpha(tones.light, 0.85)
      ctx.fill(lens(lit, 0.2, 0.9, 0.16))
    }
  }
  // Edges are inked from where the strand leaves its neighbours.
  const weight = lineWeight(layer === 'front' ? 2.5 : 2, subject.scale)
  const ink = new Path2D()
  const inner = new Path2D()
  const startAt = layer === 'front' ? 0.44 : 0.06
  for (const edge of [left, right]) {
    const part = edge.slice(Math.floor(edge.length * startAt))
    ink.addPath(inkPath(part, weight, (t) => Math.min(1, t * (layer === 'front' ? 2.2 : 6)) * (1 - 0.72 * t * t), 1))
  }
  const lines = lock.lines ?? 1
  for (let i = 0; i < lines; i++) {
    const offset = (i + 1) / (lines + 1) - 0.5
    const part: Point[] = []
    const last = spine.length - 1
    for (let k = Math.floor(last * (0.16 + 0.08 * i)); k <= Math.floor(last * (0.86 - 0.07 * i)); k++) {
      part.push([lerp(spine[k]![0], right[k]![0], offset * 1.3), lerp(spine[k]![1], right[k]![1], offset * 1.3)])
    }
    if (part.length > 3) inner.addPath(inkPath(part, weight * 0.46, taper(0.4, 0.4, 0), 1))
  }
  ctx.fillStyle = deep > 0.5 ? withAlpha(line, 0.8) : line
  ctx.fill(ink)
  ctx.fillStyle = withAlpha(line, 0.5)
  ctx.fill(inner)
}

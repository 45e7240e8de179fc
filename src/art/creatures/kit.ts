import { mixColours, withAlpha } from '../colour/colour.ts'
import type { EffectDefinition, EffectMoment } from '../effects/effect.ts'
import { envelope, outCubic } from '../effects/kit.ts'
import { curvePath, inkPath, type Point, paintCel, polygonPath } from '../ink/ink.ts'

/** What a creature or machine is painted with: it looks to the right, its ground or middle at the origin, 1000 u is about its length. */
export interface CreatureBrush {
  ctx: CanvasRenderingContext2D
  moment: EffectMoment
  seconds: number
  /** 1 as it comes in, 0 when it stands: for what moves fast at first. */
  speed: number
}

interface Staging {
  id: EffectDefinition['id']
  home: EffectDefinition['home']
  /** Design pixels per 1000 u in a wide picture. In a nearer one it is larger, as people are. */
  size: number
  /** `run` comes in from the left and stops, `cross` passes over the picture, `rise` appears where it is. */
  entry: 'run' | 'cross' | 'rise'
  /** Stands on the ground and darkens it. */
  grounded: boolean
  /** Where its head is, u: in a near picture that is what is seen, at the height of faces. Left out, it is seen as it stands. */
  head?: Point
  /** Shines by itself: no light falls on it. */
  glows?: true
  paint(brush: CreatureBrush): void
}

/** A creature as an effect behind the people: brought in, sized to the picture, and shadowed in one way for all. */
export function creature({ id, home, size, entry, grounded, head, glows, paint }: Staging): EffectDefinition {
  return {
    id,
    place: 'behind',
    home,
    // What comes and stays is drawn as people who move are; what crosses is too fast for it.
    ...(entry === 'cross' ? {} : { onTwos: true }),
    ...(glows ? {} : { lit: true }),
    draw(ctx, moment) {
      const { seconds, length, intensity } = moment
      const close = moment.ground === false
      const near = close ? (head !== undefined ? 2.3 : grounded ? 1.7 : 1.1) : 1
      const scale = (size / 1000) * near * (0.7 + 0.3 * intensity)
      const come = outCubic(seconds / 0.9)
      const way =
        entry === 'run' ? (come - 1) * 1250 : entry === 'cross' ? (seconds / Math.max(0.5, length) - 0.5) * 1500 : 0
      const speed = entry === 'cross' ? 1 : entry === 'run' ? (1 - come) ** 0.5 : 0
      ctx.save()
      ctx.globalAlpha = entry === 'rise' ? envelope(moment, 0.5, 0.4) : envelope(moment, 0.04, 0.3)
      if (close && head !== undefined) ctx.translate(moment.x + 130 + way - head[0] * scale, 880 - head[1] * scale)
      else ctx.translate(moment.x + way, moment.y + (grounded && close ? 260 : 0))
      ctx.scale(scale, scale)
      if (grounded) {
        ctx.fillStyle = 'rgba(10,8,20,.4)'
        ctx.beginPath()
        ctx.ellipse(0, 4, 440, 46, 0, 0, Math.PI * 2)
        ctx.fill()
      }
      paint({ ctx, moment, seconds, speed })
      ctx.restore()
    },
  }
}

export interface Tones {
  base: string
  shadow: string
  light: string
  line: string
}

export function tonesOf(base: string): Tones {
  return {
    base,
    shadow: mixColours(base, '#120e24', 0.42),
    light: mixColours(base, '#ffffff', 0.28),
    line: mixColours(base, '#0c0a16', 0.78),
  }
}

/** Points written as "x y  x y …"; `side` −1 mirrors them. */
export function points(text: string, side = 1): Point[] {
  const numbers = text.trim().split(/\s+/u).map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, i) => [side * numbers[2 * i]!, numbers[2 * i + 1]!])
}

/** A closed shape with its outline, its underside in shade. */
export function mass(ctx: CanvasRenderingContext2D, points: readonly Point[], tones: Tones, smooth = true): void {
  const path = smooth ? curvePath(points, true) : polygonPath(points)
  const ys = points.map(([, y]) => y)
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const fill = ctx.createLinearGradient(0, top, 0, bottom)
  fill.addColorStop(0, tones.light)
  fill.addColorStop(0.3, tones.base)
  fill.addColorStop(0.5, tones.base)
  fill.addColorStop(0.86, tones.shadow)
  fill.addColorStop(1, tones.shadow)
  paintCel(ctx, { shapes: [path], fill, line: tones.line, width: 3.4 })
}

/** A tapering limb, tail or horn along a way. */
export function limb(
  ctx: CanvasRenderingContext2D,
  way: readonly Point[],
  width: number,
  tones: Tones,
  profile: (t: number) => number = (t) => 1 - 0.62 * t,
): void {
  ctx.fillStyle = tones.line
  ctx.fill(inkPath(way, width + 7, profile))
  ctx.fillStyle = tones.base
  ctx.fill(inkPath(way, width, profile))
}

/** Shapes as one: painted at once, and where they overlap no darker. */
export function together(paths: readonly Path2D[]): Path2D {
  const all = new Path2D()
  for (const path of paths) all.addPath(path)
  return all
}

/** A colour that is gone at the height `to`; u. */
export function fading(
  ctx: CanvasRenderingContext2D,
  colour: string,
  alpha: number,
  from: number,
  to: number,
): CanvasGradient {
  const fill = ctx.createLinearGradient(0, from, 0, to)
  fill.addColorStop(0, withAlpha(colour, alpha))
  fill.addColorStop(1, withAlpha(colour, 0))
  return fill
}

export function glow(ctx: CanvasRenderingContext2D, x: number, y: number, r: number, colour: string): void {
  const light = ctx.createRadialGradient(x, y, 0, x, y, r)
  light.addColorStop(0, '#ffffff')
  light.addColorStop(0.25, colour)
  light.addColorStop(1, `${colour}00`)
  ctx.fillStyle = light
  ctx.fillRect(x - r, y - r, r * 2, r * 2)
}

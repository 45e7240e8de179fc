import { withAlpha } from '../../colour/colour.ts'

/** What a thing that nobody holds lies on, seen from above. */
export type SurfaceKind = 'wood' | 'metal' | 'stone' | 'lacquer' | 'sand' | 'grass' | 'snow'

/** Covers the 1080 × 1920 picture and 200 pixels beyond each edge; `seed` lays boards, stones and blades. */
export type DrawSurface = (ctx: CanvasRenderingContext2D, seed: string) => void

/** Fills the whole with a slope of colours from the light to the dark corner. */
export function ground(ctx: CanvasRenderingContext2D, [light, middle, dark]: readonly [string, string, string]): void {
  const slope = ctx.createLinearGradient(0, 0, 1080, 1920)
  slope.addColorStop(0, light)
  slope.addColorStop(0.5, middle)
  slope.addColorStop(1, dark)
  ctx.fillStyle = slope
  ctx.fillRect(-200, -200, 1480, 2320)
}

/** A lamp over the thing, and the dark around it. */
export function poolOfLight(ctx: CanvasRenderingContext2D, colour: string, strength = 1): void {
  const pool = ctx.createRadialGradient(460, 800, 60, 500, 880, 1050)
  pool.addColorStop(0, withAlpha(colour, 0.42 * strength))
  pool.addColorStop(0.45, withAlpha(colour, 0.1 * strength))
  pool.addColorStop(1, 'rgba(12,4,14,.72)')
  ctx.fillStyle = pool
  ctx.fillRect(-260, -240, 1600, 2400)
}

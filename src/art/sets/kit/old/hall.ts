import type { Pen } from '../base/pen.ts'
import { downwards, roundRect, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { lantern, plaque } from './hangings.ts'
import { roof } from './roof.ts'
import { column, lattice } from './woodwork.ts'

/** A row of equal things along a front: their middles, m. */
type Row = readonly number[]

/** How a hall's front is built, m. */
export interface HallStyle {
  /** Half its breadth, and its height up to the lintel. */
  half: number
  height: number
  /** Colours of the wall under the eaves and at its foot; one colour is in shade above. */
  wall: string | readonly [under: string, foot: string]
  windows: { at: Row; width: number; height: number; grid: number; panel: number }
  doorway?: { half: number; height: number; dark: string; lit: string; leaves?: boolean; glow: Glow }
  columns: { at: Row; width: number; top: number; colour?: string }
  /** From below: height of the eaves, half their breadth, how high the ridge is above them. */
  roofs: readonly (readonly [eaves: number, half: number, rise: number])[]
  /** Height of the name board and of a character on it. */
  name: readonly [top: number, size: number]
  lanterns?: Row
}

/** Radius of the light in a doorway, px, its strength by day and after dark. */
type Glow = readonly [radius: number, day: number, dark: number]

/** A hall of old seen from the front, its foot `y` m up at depth z: wall, lattices, doorway, columns, roofs, name board. */
export function hall(pen: Pen, place: { y: number; z: number; size?: number; name: string }, style: HallStyle): void {
  const { ctx, space, tone } = pen
  const [cx, base] = space.at(0, place.y, place.z)
  const s = space.scale(place.z) * (place.size ?? 1)
  const { half, height, wall, windows, doorway, columns } = style
  const [under, foot] =
    typeof wall === 'string' ? [shade(tone.lit(wall), -0.06), tone.lit(wall)] : wall.map((c) => tone.lit(c))
  ctx.fillStyle = downwards(ctx, base - height * s, base, [
    [0, under!],
    [1, foot!],
  ])
  ctx.fillRect(cx - half * s, base - height * s, 2 * half * s, height * s)
  const leaf = (x: number, width: number, high: number, grid: number, panel: number) =>
    lattice(pen, cx + x * s, base - high * s, width * s, high * s, { light: true, grid, panel })
  for (const x of windows.at) leaf(x - windows.width / 2, windows.width, windows.height, windows.grid, windows.panel)
  if (doorway !== undefined) {
    const [w, h] = [doorway.half * s, doorway.height * s]
    const fill = tone.dark ? doorway.dark : tone.lit(doorway.lit)
    if (doorway.leaves) {
      ctx.fillStyle = fill
      ctx.fillRect(cx - w, base - h, 2 * w, h)
      for (const x of [-0.95, 0.48]) leaf(x, 0.47, doorway.height, 3, windows.panel)
    } else roundRect(ctx, cx - w, base - h, 2 * w, h, 3, fill)
    const [radius, day, dark] = doorway.glow
    glow(ctx, cx, base - 1.1 * s, radius, '#ffb45a', tone.dark ? dark : day)
  }
  for (const x of columns.at) column(pen, cx + x * s, base - columns.top * s, base, columns.width * s, columns.colour)
  for (const [eaves, wide, rise] of style.roofs) roof(pen, cx, base - eaves * s, wide * s, rise * s)
  plaque(pen, cx, base - style.name[0] * s, place.name, style.name[1] * s)
  for (const x of style.lanterns ?? []) lantern(pen, cx + x * s, base - 2.6 * s, 0.42 * s)
}

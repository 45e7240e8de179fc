import type { Pen } from '../base/pen.ts'
import { vase } from '../furniture/potted.ts'
import { table } from '../furniture/table.ts'

type Place = readonly [x: number, z: number]

/** A low table with a vase on it, each at its place. */
export function vaseTable(pen: Pen, [x, z]: Place, [vaseX, vaseZ]: Place, wood: string): void {
  table(pen, x, z, 1.25, 0.55, 0.36, wood)
  vase(pen, vaseX, 0.36, vaseZ)
}

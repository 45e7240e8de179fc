import type { Pen } from '../base/pen.ts'
import { haze } from '../light/air.ts'
import { tree } from './tree.ts'

const grove = [
  [230, 330, 0.45, '#5f8f5a'],
  [420, 260, 0.55, '#7a9a5a'],
  [950, 360, 0.4, '#d89ab0'],
  [1080, 300, 0.45, '#5f8f5a'],
  [600, 230, 0.6, '#6a9560'],
] as const

/** Trees of many greens along the far shore of a lake, one of them in blossom; their feet at y px. */
export function shoreTrees(pen: Pen, y: number): void {
  for (const [x, height, far, leaf] of grove) tree(pen, x, y, height, { far, leaf })
}

/** A line of trees behind a village from edge to edge, their feet about y px. */
export function villageTrees(pen: Pen, y: number, leaf: string): void {
  for (let i = 0; i < 9; i++) tree(pen, i * 140 - 30, y + (i % 3) * 10, 230 + (i % 4) * 36, { far: 0.4, leaf })
}

const copse = [
  [880, 130],
  [960, 160],
  [1050, 140],
  [40, 120],
] as const

/** A few small trees on the far bank of a river, their feet at y px, and the mist along it. */
export function farBankTrees(pen: Pen, y: number): void {
  for (const [x, height] of copse) tree(pen, x, y, height, { far: 0.5, leaf: '#5f7f52' })
  haze(pen, y - 17, 70, 0.6)
}

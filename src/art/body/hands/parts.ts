import type { Point } from '../../ink/ink.ts'
import type { Finger } from './hand-drawing.ts'

export const flatPalm: readonly Point[] = [
  [-13, -8],
  [-19, 14],
  [-20, 40],
  [-16, 54],
  [0, 58],
  [15, 54],
  [19, 40],
  [18, 20],
  [13, -8],
]
export const fistPalm: readonly Point[] = [
  [-13, -8],
  [-19, 10],
  [-22, 34],
  [-18, 52],
  [0, 57],
  [17, 52],
  [21, 34],
  [17, 10],
  [13, -8],
]
export const finger = (joints: readonly Point[], from: number, to: number, rest: Partial<Finger> = {}): Finger => ({
  joints,
  from,
  to,
  ...rest,
})
export const grip = { at: [2, 44] as Point, angle: 0 }

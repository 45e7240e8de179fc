import { type HeadSpace, skull, skullDepth } from '../../head/space.ts'
import type { Point } from '../../ink/ink.ts'

/**
 * The half of a ring around the skull that faces the viewer, from left to right: at height `y`, `grow` times as wide as the skull, its
 * front `tilt` u higher than its sides and its back as much lower.
 */
export function headRing(space: HeadSpace, y: number, grow: number, tilt = 0): Point[] {
  const points: Point[] = []
  for (let i = 0; i <= 16; i++) {
    const a = -space.yaw - Math.PI / 2 + (Math.PI * i) / 16
    const z = skullDepth(Math.cos(a)) * grow * Math.cos(a)
    points.push(space.project(skull.x * grow * Math.sin(a), y - tilt * Math.cos(a), z + skull.centreZ))
  }
  return points
}

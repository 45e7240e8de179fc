import { clamp, lerp } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { type HeadSpace, onSkull, skull, skullDepth } from '../head/space.ts'
import { type Point, traceCurve } from '../ink/ink.ts'
import type { HairParts } from './hair-style.ts'
import type { HairDrawing } from './lay-hair.ts'

const degree = Math.PI / 180

/** Elevation of the hairline at any azimuth. */
export function hairlineAt(parts: HairParts, azimuth: number): number {
  const a = Math.abs(((((azimuth + 180) % 360) + 360) % 360) - 180)
  const line = parts.hairline
  let i = 0
  while (i < line.length - 2 && a > line[i + 1]![0]) i++
  const [p, q] = [line[i]!, line[i + 1]!]
  const t = clamp((a - p[0]) / (q[0] - p[0]), 0, 1)
  return lerp(p[1], q[1], t * t * (3 - 2 * t))
}

/** The part of the hair's shell that the viewer sees (or, `back`, does not see), bounded by the hairline; or only its outline. */
export function capPath(
  { parts }: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  back: boolean,
  part: 'whole' | 'dome' = 'whole',
): Path2D {
  const radius = parts.shell * (1 + (subject.design.hair.volume - 1) * 0.5)
  const middle = (-space.yaw / degree) * -1
  // The azimuth that faces the viewer: a head turned right by yaw shows its own right side.
  const facing = -middle + (back ? 180 : 0)
  const edge: Point[] = []
  for (let i = 0; i <= 24; i++) {
    const azimuth = facing - 90 + (180 * i) / 24
    edge.push(space.project(...onSkull(azimuth, hairlineAt(parts, azimuth), radius)))
  }
  if (back) edge.reverse()
  const path = new Path2D()
  if (part === 'whole') traceCurve(path, edge, false, true)
  // Over the top along the shell's outline, from the last point back to the first.
  const halfWidth = (way: number, down: number) =>
    Math.hypot(skull.x * space.cos, skullDepth(way * space.sin, down) * space.sin) * radius
  const [cx, cy] = space.project(0, skull.centreY, skull.centreZ)
  const halfHeight = skull.y * radius
  const angleOf = ([x, y]: Point) =>
    Math.atan2((y - cy) / halfHeight, (x - cx) / halfWidth(x - cx, (y - cy) / halfHeight))
  const from = angleOf(edge.at(-1)!)
  const start = angleOf(edge[0]!)
  let sweep = start - from
  while (sweep > 0) sweep -= Math.PI * 2
  while (sweep < -Math.PI * 2) sweep += Math.PI * 2
  const dome: Point[] = []
  for (let i = 0; i <= 16; i++) {
    const angle = from + (sweep * i) / 16
    dome.push([cx + halfWidth(Math.cos(angle), Math.sin(angle)) * Math.cos(angle), cy + halfHeight * Math.sin(angle)])
  }
  traceCurve(path, dome, false, part === 'dome')
  if (part === 'whole') path.closePath()
  return path
}

import { clamp, lerp } from '#core'
import type { Point } from '../ink/ink.ts'
import type { EyeRequest } from './eye-place.ts'
import type { EyeShape } from './eyes/eye-shape.ts'

const closedLid: readonly Point[] = [
  [-27, 8.5],
  [-15, 14],
  [1, 16.5],
  [16, 12.5],
  [30, 4],
]
const happyLid: readonly Point[] = [
  [-27, 12],
  [-15, 0],
  [1, -5],
  [16, -1],
  [30, 10],
]

/** Both lids in the eye's own space, from the nose to the temple, and how far they are open. */
export interface Lids {
  /** 0 shut … 1.3 torn open. */
  open: number
  upper: readonly Point[]
  lower: readonly Point[]
}

export function lidsOf({ subject, anatomy, side }: EyeRequest, shape: EyeShape): Lids {
  const { face } = subject.pose
  const open = Math.min(Math.max(0, side > 0 ? face.eyeLeft : face.eyeRight), 1.3)
  const rest = closedLid.map((point, i): Point => {
    const happy = happyLid[i]!
    return [lerp(point[0], happy[0], face.happyArc), lerp(point[1], happy[1], face.happyArc)]
  })
  const wide = Math.max(0, open - 1)
  // An old smile is in the eyes: slack cheeks push the lower lid up.
  const raised = face.lowerLid + 0.22 * anatomy.aged * clamp(face.smile, 0, 1)
  const upper = shape.upper.map((point, i): Point => {
    const closed = rest[i]!
    const y = lerp(closed[1], point[1], Math.min(open, 1)) - wide * 14 * Math.sin((Math.PI * i) / 4)
    const angle = face.lidAngle * Math.min(1, open) * (face.lidAngle > 0 ? 7 * (i / 4) ** 1.2 : -8 * (1 - i / 4) ** 1.1)
    const x = lerp(closed[0], point[0], Math.min(open, 1))
    return [x, y + angle]
  })
  const lower = shape.lower.map((point, i): Point => {
    const lift = raised * 13 * Math.sin((Math.PI * i) / 4)
    const y = lerp(rest[i]![1], point[1] - lift, Math.min(open, 1)) + wide * 3 * Math.sin((Math.PI * i) / 4)
    return [
      i === 0 ? upper[0]![0] : i === 4 ? upper[4]![0] : point[0],
      i === 0 ? upper[0]![1] : i === 4 ? upper[4]![1] : y,
    ]
  })
  for (let i = 1; i < 4; i++) if (lower[i]![1] < upper[i]![1] + 0.4) lower[i] = [lower[i]![0], upper[i]![1] + 0.4]

  return { open, upper, lower }
}

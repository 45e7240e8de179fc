import { bodyFrame, type CharacterDesign, type FigurePose } from '#art'
import { blowLands } from '#direction'
import { heldReach } from './held-tip.ts'
import type { Touch } from './touch.ts'

type Limb = NonNullable<Touch['blow']>['limb']
type Point = readonly [number, number]

/** How far back the air shows what went through it, seconds, and by how many steps. */
const reachesBack = 0.14
const steps = 30

/** What a blow leaves in the air while it is fast: from just before it lands until it has gone through. */
export function blowTrail(
  { limb, side, begins }: NonNullable<Touch['blow']>,
  seconds: number,
  design: CharacterDesign,
  poseAt: (secondsAgo: number) => FigurePose,
): Pick<FigurePose, 'trail'> {
  const since = seconds - begins
  if (since < blowLands - 0.09 || since > blowLands + (limb === 'blade' ? 0.2 : 0.05)) return {}
  const edges = Array.from({ length: steps + 1 }, (_, i) =>
    edge(limb, side, design, poseAt((1 - i / steps) * reachesBack)),
  )
  return { trail: edges }
}

/** From which to which point the limb, or what it holds, cuts the air. */
function edge(limb: Limb, side: 'left' | 'right', design: CharacterDesign, pose: FigurePose): readonly [Point, Point] {
  const { arms, legs } = bodyFrame({ design, pose, light: { side: 1, below: false } })
  if (limb === 'foot') {
    const { ankle } = legs[side]
    return [
      [ankle.x, ankle.y + 70],
      [ankle.x, ankle.y - 60],
    ]
  }
  const { wrist, handAngle } = arms[side]
  if (limb === 'hand') {
    const [x, y] = [wrist.x - Math.sin(handAngle) * 45, wrist.y + Math.cos(handAngle) * 45]
    return [
      [x, y + 44],
      [x, y - 44],
    ]
  }
  return heldReach(design, pose, side)
}

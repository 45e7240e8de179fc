import { bodyFrame, type Placed } from './body/frame.ts'
import type { CharacterDesign, OutfitLook } from './character/design.ts'
import type { FigurePose } from './character/pose.ts'
import { type Box, headPlacement, headScale } from './figure.ts'
import { outfitNamed } from './outfits/library.ts'

/** How far hair, hats and their ornaments reach from the head's centre, u; hair that hangs is counted with the trunk. */
const headRoom = { side: 330, above: 260 }
/** Cloth, hand and hair around a joint, u: a wide sleeve hangs from the wrist, a robe falls around the legs. */
const armRoom = { side: 200, above: 160, below: 430 }
const legRoom = { side: 260, above: 160, below: 380 }

/**
 * Within which a person is certainly drawn, by where the joints are: in the drawn figure's units, null for whoever lies, falls or holds
 * something, who may reach anywhere.
 */
export function figureExtent(design: CharacterDesign, pose: FigurePose, outfit: OutfitLook): Box | null {
  const { left, right } = pose.arms
  if (pose.roll !== 0 || left.holds !== null || right.holds !== null) return null
  const { arms, legs } = bodyFrame({ design, pose, light: { side: -1, below: false } })
  const head = headPlacement(design, pose)
  const large = headScale(design)
  const box: Box = {
    left: head.x - headRoom.side * large,
    right: head.x + headRoom.side * large,
    top: head.y - headRoom.above * large,
    bottom: head.y + headRoom.above * large,
  }
  const spread = outfitNamed(outfit.style).spread ?? 0
  const include = ({ x, y }: Placed, room: typeof armRoom, more: number) => {
    box.left = Math.min(box.left, x - room.side - more)
    box.right = Math.max(box.right, x + room.side + more)
    box.top = Math.min(box.top, y - room.above)
    box.bottom = Math.max(box.bottom, y + room.below)
  }
  for (const arm of [arms.left, arms.right])
    for (const joint of [arm.shoulder, arm.elbow, arm.wrist]) include(joint, armRoom, 0)
  for (const leg of [legs.left, legs.right])
    for (const joint of [leg.hip, leg.knee, leg.ankle]) include(joint, legRoom, spread)
  return box
}

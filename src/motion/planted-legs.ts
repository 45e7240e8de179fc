import { type CharacterDesign, legScale, proportionsOf, referenceLeg } from '#art'
import { type BodyPosture, legOf, type PlantedFoot, reach } from './body/index.ts'

/** How far the ankle rises with the heel, u. */
const ball = 60

/** Legs of a body that is turned to `yaw` and sunk by `crouch`, whose feet stand where they are told to. */
export function plantedLegs(
  feet: { inner: PlantedFoot; outer: PlantedFoot },
  { design, yaw, way, crouch }: { design: CharacterDesign; yaw: number; way: 1 | -1; crouch: number },
): BodyPosture['legs'] {
  const size = proportionsOf(design)
  const grown = legScale(size)
  const [sin, cos] = [Math.sin(yaw), Math.cos(yaw)]
  const leg = (side: 1 | -1) => {
    const { towards, near, up, pitch } = side === way ? feet.inner : feet.outer
    const x = way * towards - (side * size.hip.x * cos) / grown
    const z = near + (side * size.hip.x * sin) / grown
    const down = referenceLeg - crouch - up - ball * Math.sin(Math.max(0, Math.min(1.2, pitch)))
    const sideways = Math.max(-0.8, Math.min(0.8, (x * cos - z * sin) / referenceLeg))
    const level = Math.sqrt(1 - sideways * sideways)
    const { flex, bend } = reach((x * sin + z * cos) / level, down / level, pitch)
    return legOf(yaw, side, { flex, bend, out: Math.asin(sideways) * side, foot: pitch })
  }
  return { left: leg(1), right: leg(-1) }
}

import { bodyFrame, type CharacterDesign, type FigurePose, propNamed } from '#art'

type Point = readonly [number, number]

/** From where to where the blade, or the barrel, in a hand reaches in the picture, u; a bare hand's where a short one would be. */
export function heldReach(design: CharacterDesign, pose: FigurePose, side: 'left' | 'right'): readonly [Point, Point] {
  const { wrist } = bodyFrame({ design, pose, light: { side: 1, below: false } }).arms[side]
  const { holds, propTurn = 0 } = pose.arms[side]
  const { from, to } = (holds === null ? undefined : propNamed(holds).blade) ?? { from: 60, to: 230 }
  const along = (far: number): Point => [wrist.x + Math.sin(propTurn) * far, wrist.y - Math.cos(propTurn) * far]
  return [along(from), along(to)]
}

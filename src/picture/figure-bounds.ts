import type { Box } from '#art'
import { designHeight, designWidth } from '#core'
import type { FramedFigure } from './framed.ts'
import { margin, type Placed } from './placed.ts'

/** Where a person may reach, in head units, with whatever this shot has them do. */
export function figureBounds(framed: FramedFigure, floor: number, lying: boolean): Box {
  const { figure } = framed
  // Who is lifted may hang anywhere.
  const wild =
    lying ||
    framed.anchored ||
    figure.poses.some(({ pose }) =>
      ['lie', 'fall', 'fly', 'sword-flight', 'ride', 'fight', 'kneel', 'bow'].includes(pose),
    )
  const held = figure.holds.left !== null || figure.holds.right !== null
  if (wild) return { left: -1900, right: 1900, top: -1500, bottom: floor + 700 }
  const acting = held || figure.gestures.length > 0
  const side = acting ? 1000 : 620
  return { left: -side, right: side, top: acting ? -900 : -420, bottom: floor + 120 }
}

export function within(bounds: Box, extent: Box | null): Box {
  if (extent === null) return bounds
  return {
    left: Math.max(bounds.left, extent.left),
    right: Math.min(bounds.right, extent.right),
    top: Math.max(bounds.top, extent.top),
    bottom: Math.min(bounds.bottom, extent.bottom),
  }
}

/** Part of the picture and its margin that the person may cover, in design pixels. */
export function visibleArea(placed: Placed, { left, right, top, bottom }: Box): Box {
  const spread = Math.abs(Math.sin(placed.roll)) * Math.max(bottom, -top)
  return {
    left: Math.max(-margin, placed.x + (left - spread) * placed.scale),
    right: Math.min(designWidth + margin, placed.x + (right + spread) * placed.scale),
    top: Math.max(-margin, placed.y + (top - Math.abs(Math.sin(placed.roll)) * 400) * placed.scale),
    bottom: Math.min(designHeight + margin, placed.y + (bottom + Math.abs(Math.sin(placed.roll)) * 400) * placed.scale),
  }
}

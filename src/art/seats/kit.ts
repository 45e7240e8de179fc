import { mixColours, shiftColour, withAlpha } from '../colour/colour.ts'
import { type Point, polygonPath } from '../ink/ink.ts'
import type { SeatRoom } from './seat.ts'

/** Head units of a seat's depth seen from above: from the front edge of its surface to the back. */
export const surface = 44

export const darker = (colour: string, by = 0.08): string => shiftColour(colour, { lightness: -by })
export const lighter = (colour: string, by = 0.06): string => shiftColour(colour, { lightness: by })

/** One piece, lit from above: an outline in a dark of its own colour, then the fill between its top and bottom. */
export function piece(room: SeatRoom, path: Path2D, colour: string, from: number, to: number, fall = 0.12): void {
  const { ctx } = room
  ctx.lineJoin = 'round'
  ctx.lineWidth = 7
  ctx.strokeStyle = mixColours(shiftColour(colour, { lightness: -0.3 }), '#1c1216', 0.5)
  ctx.stroke(path)
  const fill = ctx.createLinearGradient(0, from, 0, to)
  fill.addColorStop(0, lighter(colour, 0.05))
  fill.addColorStop(0.35, colour)
  fill.addColorStop(1, darker(colour, fall))
  ctx.fillStyle = fill
  ctx.fill(path)
}

/** A piece with round corners. */
export function block(
  room: SeatRoom,
  { x, y, width, height, round }: { x: number; y: number; width: number; height: number; round: number },
  colour: string,
): void {
  const path = new Path2D()
  path.roundRect(x, y, width, height, round)
  piece(room, path, colour, y, y + height)
  const { ctx } = room
  ctx.strokeStyle = withAlpha(lighter(colour, 0.16), 0.55)
  ctx.lineWidth = 4
  ctx.beginPath()
  ctx.moveTo(x + round, y + 6)
  ctx.lineTo(x + width - round, y + 6)
  ctx.stroke()
}

export function plate(room: SeatRoom, corners: readonly Point[], colour: string): void {
  const heights = corners.map(([, y]) => y)
  piece(room, polygonPath([...corners]), colour, Math.min(...heights), Math.max(...heights))
}

/** Four legs under a surface `half` wide: the farther pair is higher up in the picture, closer together, and darker. */
export function legs(room: SeatRoom, half: number, thick: number, colour: string, splay = 0): void {
  const { top, floor } = room
  for (const [inset, lift, tint] of [
    [56, surface + 18, darker(colour, 0.09)],
    [0, 0, colour],
  ] as const)
    for (const side of [-1, 1]) {
      const x = side * (half - thick / 2 - inset)
      const foot = x + side * splay
      plate(
        room,
        [
          [x - thick / 2, top + 30],
          [x + thick / 2, top + 30],
          [foot + thick * 0.36, floor + 6 - lift],
          [foot - thick * 0.36, floor + 6 - lift],
        ],
        tint,
      )
    }
}

/** The surface seen from a little above, and its front edge. */
export function slab(room: SeatRoom, half: number, thick: number, colour: string, round = 8): void {
  const { top } = room
  plate(
    room,
    [
      [-half + 34, top - surface],
      [half - 34, top - surface],
      [half, top + 8],
      [-half, top + 8],
    ],
    lighter(colour, 0.04),
  )
  block(room, { x: -half, y: top + 4, width: half * 2, height: thick, round }, darker(colour, 0.03))
}

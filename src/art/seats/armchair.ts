import { block, darker, lighter, plate, surface } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** An upholstered armchair, or as much of a sofa as one person takes. */
export const armchair: SeatDefinition = {
  id: 'armchair',
  label: { zh: '沙发', en: 'armchair' },
  half: 440,
  back: 450,
  draw(room) {
    const { top, floor, colour } = room
    for (const side of [-1, 1])
      plate(
        room,
        [
          [side * 350 - 22, floor - 60],
          [side * 350 + 22, floor - 60],
          [side * 350 + 13, floor + 6],
          [side * 350 - 13, floor + 6],
        ],
        '#3a2a22',
      )
    block(room, { x: -372, y: top - 440, width: 744, height: 560, round: 110 }, darker(colour, 0.03))
    block(room, { x: -318, y: top - 372, width: 636, height: 372 - surface + 30, round: 72 }, colour)
    block(room, { x: -330, y: top + 90, width: 660, height: floor - 50 - (top + 90), round: 22 }, darker(colour, 0.06))
    plate(
      room,
      [
        [-290, top - surface],
        [290, top - surface],
        [322, top + 14],
        [-322, top + 14],
      ],
      lighter(colour, 0.05),
    )
    block(room, { x: -326, y: top + 4, width: 652, height: 118, round: 44 }, lighter(colour, 0.02))
    for (const side of [-1, 1])
      block(
        room,
        { x: side * 362 - 72, y: top - 176, width: 144, height: floor - 44 - (top - 176), round: 66 },
        side > 0 ? darker(colour, 0.04) : colour,
      )
  },
}

import { block, darker, lighter, plate, surface } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** A bed with its head-board and a pillow set up: to sit up in, or on its edge. Its colour is the cover's. */
export const bedside: SeatDefinition = {
  id: 'bedside',
  label: { zh: '床边', en: 'edge of a bed' },
  half: 690,
  back: 640,
  draw(room) {
    const { top, floor, colour } = room
    block(room, { x: -620, y: top - 640, width: 1240, height: floor - top + 636, round: 60 }, '#7a5a48')
    block(room, { x: -540, y: top - 580, width: 1080, height: 500, round: 40 }, '#8a6853')
    block(room, { x: -330, y: top - 420, width: 660, height: 420, round: 120 }, '#f1edf2')
    plate(
      room,
      [
        [-600, top - surface - 30],
        [600, top - surface - 30],
        [680, top + 24],
        [-680, top + 24],
      ],
      lighter(colour, 0.06),
    )
    block(room, { x: -690, y: top + 14, width: 1380, height: 210, round: 50 }, colour)
    block(room, { x: -660, y: top + 214, width: 1320, height: 90, round: 10 }, darker('#7a5a48', 0.04))
  },
}

import { block, darker, lighter, plate, surface } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** A wooden case as camps, holds and halls have them about. */
export const crate: SeatDefinition = {
  id: 'crate',
  label: { zh: '木箱', en: 'crate' },
  half: 310,
  back: 60,
  draw(room) {
    const { top, floor, colour } = room
    const [front, height] = [top + 8, floor - top - 4]
    plate(
      room,
      [
        [-266, top - surface],
        [266, top - surface],
        [300, front],
        [-300, front],
      ],
      lighter(colour, 0.07),
    )
    for (let i = 0; i < 4; i++)
      block(
        room,
        { x: -296, y: front + (i * height) / 4, width: 592, height: height / 4, round: 4 },
        i % 2 === 0 ? colour : darker(colour, 0.03),
      )
    for (const x of [-300, 244]) block(room, { x, y: front, width: 56, height, round: 4 }, darker(colour, 0.05))
  },
}

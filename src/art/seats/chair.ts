import { block, darker, legs, slab, surface } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** A chair of wood: two posts, a back-rest of two boards, a cushionless seat. */
export const chair: SeatDefinition = {
  id: 'chair',
  label: { zh: '椅子', en: 'chair' },
  half: 240,
  back: 500,
  draw(room) {
    const { top, colour } = room
    const wood = darker(colour, 0.03)
    for (const side of [-1, 1])
      block(room, { x: side * 178 - 19, y: top - 486, width: 38, height: 486 - surface + 10, round: 14 }, wood)
    block(room, { x: -168, y: top - 470, width: 336, height: 96, round: 24 }, colour)
    block(room, { x: -164, y: top - 316, width: 328, height: 62, round: 18 }, colour)
    legs(room, 212, 40, wood)
    slab(room, 224, 48, colour, 16)
  },
}

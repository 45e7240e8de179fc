import { legs, slab } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** A plain bench of wood. */
export const bench: SeatDefinition = {
  id: 'bench',
  label: { zh: '长凳', en: 'bench' },
  half: 300,
  back: 60,
  draw(room) {
    legs(room, 262, 44, room.colour, 16)
    slab(room, 290, 50, room.colour, 14)
  },
}

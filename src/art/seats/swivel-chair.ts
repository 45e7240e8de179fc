import { block, darker, lighter, plate, surface } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** The high-backed seat of offices, bridges and cabins: a shell with a head-rest, arms, one foot. */
export const swivelChair: SeatDefinition = {
  id: 'swivel-chair',
  label: { zh: '高背椅', en: 'high-backed chair' },
  half: 330,
  back: 760,
  draw(room) {
    const { ctx, top, floor, colour } = room
    block(room, { x: -30, y: top + 80, width: 60, height: floor - top - 110, round: 10 }, '#8a9098')
    plate(
      room,
      [
        [-44, floor - 64],
        [44, floor - 64],
        [236, floor - 6],
        [-236, floor - 6],
      ],
      '#4a4e58',
    )
    block(room, { x: -222, y: top - 750, width: 444, height: 760, round: 120 }, colour)
    block(room, { x: -150, y: top - 716, width: 300, height: 150, round: 64 }, lighter(colour, 0.05))
    ctx.strokeStyle = darker(colour, 0.1)
    ctx.lineWidth = 7
    for (const y of [500, 380, 260]) {
      ctx.beginPath()
      ctx.moveTo(-196, top - y)
      ctx.quadraticCurveTo(0, top - y + 26, 196, top - y)
      ctx.stroke()
    }
    for (const side of [-1, 1]) {
      block(room, { x: side * 286 - 20, y: top - 190, width: 40, height: 220, round: 12 }, '#6a7078')
      block(room, { x: side * 286 - 44, y: top - 214, width: 88, height: 54, round: 26 }, darker(colour, 0.05))
    }
    plate(
      room,
      [
        [-230, top - surface],
        [230, top - surface],
        [262, top + 14],
        [-262, top + 14],
      ],
      lighter(colour, 0.05),
    )
    block(room, { x: -264, y: top + 4, width: 528, height: 92, round: 40 }, lighter(colour, 0.01))
  },
}

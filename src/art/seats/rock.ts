import { darker, lighter, piece, plate } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** A boulder with a flat top, for the open country and caves. */
export const rock: SeatDefinition = {
  id: 'rock',
  label: { zh: '石头', en: 'boulder' },
  half: 350,
  back: 60,
  draw(room) {
    const { ctx, top, floor, colour } = room
    const body = new Path2D()
    body.moveTo(-340, floor + 8)
    body.lineTo(-330, floor - 180)
    body.lineTo(-262, top + 46)
    body.lineTo(-150, top - 36)
    body.lineTo(120, top - 46)
    body.lineTo(266, top + 30)
    body.lineTo(322, floor - 230)
    body.lineTo(346, floor + 8)
    body.closePath()
    piece(room, body, colour, top - 40, floor)
    ctx.save()
    ctx.clip(body)
    plate(
      room,
      [
        [-262, top + 46],
        [-150, top - 40],
        [120, top - 50],
        [270, top + 28],
        [90, top + 64],
        [-120, top + 70],
      ],
      lighter(colour, 0.07),
    )
    plate(
      room,
      [
        [90, top + 64],
        [270, top + 28],
        [360, floor - 230],
        [360, floor + 20],
        [150, floor + 20],
      ],
      darker(colour, 0.09),
    )
    ctx.strokeStyle = darker(colour, 0.14)
    ctx.lineWidth = 6
    ctx.beginPath()
    ctx.moveTo(-120, top + 70)
    ctx.lineTo(-170, floor - 190)
    ctx.lineTo(-120, floor + 8)
    ctx.moveTo(-170, floor - 190)
    ctx.lineTo(-300, floor - 120)
    ctx.stroke()
    ctx.restore()
  },
}

import { block, darker, lighter, piece, plate, surface } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** A ruler's seat: a high crested back with a red cushion, broad arms, a step for the feet. */
export const throne: SeatDefinition = {
  id: 'throne',
  label: { zh: '宝座', en: 'throne' },
  half: 500,
  back: 1010,
  draw(room) {
    const { ctx, top, floor, colour } = room
    const red = '#9a2c2c'
    const crest = new Path2D()
    crest.moveTo(-340, top + 20)
    crest.lineTo(-364, top - 700)
    crest.bezierCurveTo(-372, top - 820, -250, top - 800, -196, top - 850)
    crest.bezierCurveTo(-130, top - 900, -70, top - 990, 0, top - 1000)
    crest.bezierCurveTo(70, top - 990, 130, top - 900, 196, top - 850)
    crest.bezierCurveTo(250, top - 800, 372, top - 820, 364, top - 700)
    crest.lineTo(340, top + 20)
    crest.closePath()
    piece(room, crest, colour, top - 1000, top, 0.2)
    block(room, { x: -262, y: top - 700, width: 524, height: 680, round: 60 }, red)
    ctx.lineWidth = 9
    ctx.strokeStyle = lighter(colour, 0.1)
    for (const [x, y, r] of [
      [0, -852, 62],
      [-190, -760, 34],
      [190, -760, 34],
    ] as const) {
      const disc = new Path2D()
      disc.arc(x, top + y, r, 0, Math.PI * 2)
      piece(room, disc, y < -800 ? red : lighter(colour, 0.06), top + y - r, top + y + r)
      ctx.strokeStyle = lighter(colour, 0.12)
      ctx.lineWidth = 9
      ctx.stroke(disc)
    }
    for (const side of [-1, 1]) {
      block(
        room,
        { x: side * 412 - 62, y: top - 250, width: 124, height: floor - top + 250, round: 20 },
        darker(colour, 0.04),
      )
      const knob = new Path2D()
      knob.arc(side * 412, top - 258, 78, 0, Math.PI * 2)
      piece(room, knob, lighter(colour, 0.04), top - 336, top - 180)
    }
    block(room, { x: -352, y: top + 60, width: 704, height: floor - top - 60, round: 10 }, darker(colour, 0.1))
    for (const x of [-230, 0, 230])
      block(room, { x: x - 96, y: top + 150, width: 192, height: floor - top - 230, round: 10 }, darker(colour, 0.05))
    plate(
      room,
      [
        [-320, top - surface],
        [320, top - surface],
        [350, top + 14],
        [-350, top + 14],
      ],
      lighter(red, 0.05),
    )
    block(room, { x: -352, y: top + 6, width: 704, height: 84, round: 30 }, red)
  },
}

import { block, darker, legs, lighter, piece, slab, surface } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** The tall chair of old halls: posts that carry a curved yoke, a splat, arms on slender posts. */
export const officialChair: SeatDefinition = {
  id: 'official-chair',
  label: { zh: '官帽椅', en: 'yoke-back chair' },
  half: 330,
  back: 720,
  draw(room) {
    const { ctx, top, colour } = room
    const wood = darker(colour, 0.02)
    block(room, { x: -76, y: top - 640, width: 152, height: 640 - surface, round: 10 }, lighter(colour, 0.02))
    ctx.strokeStyle = darker(colour, 0.12)
    ctx.lineWidth = 7
    ctx.beginPath()
    ctx.arc(0, top - 500, 44, 0, Math.PI * 2)
    ctx.stroke()
    for (const side of [-1, 1])
      block(room, { x: side * 206 - 17, y: top - 650, width: 34, height: 650 - surface + 10, round: 12 }, wood)
    const yoke = new Path2D()
    yoke.moveTo(-286, top - 642)
    yoke.bezierCurveTo(-200, top - 656, -120, top - 716, 0, top - 716)
    yoke.bezierCurveTo(120, top - 716, 200, top - 656, 286, top - 642)
    yoke.bezierCurveTo(220, top - 610, 130, top - 662, 0, top - 662)
    yoke.bezierCurveTo(-130, top - 662, -220, top - 610, -286, top - 642)
    piece(room, yoke, colour, top - 716, top - 620)
    for (const side of [-1, 1]) {
      block(room, { x: side * 262 - 15, y: top - 236, width: 30, height: 250, round: 10 }, wood)
      const arm = new Path2D()
      arm.moveTo(side * 196, top - 290)
      arm.quadraticCurveTo(side * 250, top - 276, side * 304, top - 232)
      arm.quadraticCurveTo(side * 300, top - 206, side * 276, top - 212)
      arm.quadraticCurveTo(side * 240, top - 246, side * 196, top - 256)
      arm.closePath()
      piece(room, arm, colour, top - 290, top - 206)
    }
    legs(room, 282, 36, wood)
    slab(room, 292, 44, colour)
    block(room, { x: -250, y: room.floor - 86, width: 500, height: 30, round: 8 }, darker(colour, 0.06))
  },
}

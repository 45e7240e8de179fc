import { withAlpha } from '../colour/colour.ts'
import { darker, lighter, piece } from './kit.ts'
import type { SeatDefinition } from './seat.ts'

/** A drum-shaped stool as old houses and gardens have them. */
export const stool: SeatDefinition = {
  id: 'stool',
  label: { zh: '绣墩', en: 'drum stool' },
  half: 250,
  back: 60,
  draw(room) {
    const { ctx, top, floor, colour } = room
    const middle = (top + floor) / 2
    const body = new Path2D()
    body.moveTo(-186, top + 4)
    body.quadraticCurveTo(-272, middle, -186, floor - 8)
    body.quadraticCurveTo(0, floor + 34, 186, floor - 8)
    body.quadraticCurveTo(272, middle, 186, top + 4)
    body.closePath()
    piece(room, body, colour, top, floor)
    ctx.save()
    ctx.clip(body)
    ctx.fillStyle = withAlpha(darker(colour, 0.14), 0.5)
    ctx.fillRect(90, top, 200, floor - top + 40)
    ctx.lineWidth = 12
    ctx.strokeStyle = darker(colour, 0.1)
    for (const y of [top + 70, floor - 62]) {
      ctx.beginPath()
      ctx.ellipse(0, y - 26, 236, 44, 0, 0, Math.PI)
      ctx.stroke()
    }
    ctx.restore()
    const lid = new Path2D()
    lid.ellipse(0, top, 192, 44, 0, 0, Math.PI * 2)
    piece(room, lid, lighter(colour, 0.08), top - 40, top + 60)
  },
}

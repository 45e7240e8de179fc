import { mixColours, multiplyColours, seatNamed } from '#art'
import { designHeight } from '#core'
import type { Figure } from '#direction'
import type { FramedFigure } from './framed.ts'
import type { LookTreatment } from './looks/look.ts'
import type { MoodLight } from './moods/mood.ts'

/** Whether someone sits at any time of a shot. */
export function sits(figure: Figure): boolean {
  return figure.poses.some(({ pose }) => pose === 'sit')
}

/**
 * Draws what somebody sits on, behind everybody: nobody sits on air. `place` is where they would stand: the middle of their head
 * in design pixels, and design pixels per head unit; `body` the heights of the seat and the floor below it, head units.
 */
export function paintSeat(
  ctx: CanvasRenderingContext2D,
  { figure, seat }: Pick<FramedFigure, 'figure' | 'seat'>,
  place: { x: number; y: number; scale: number; roll: number },
  body: { seat: number; floor: number },
  light: { mood: MoodLight; look: LookTreatment; pixels: number },
): void {
  if (seat === null) return
  const definition = seatNamed(seat.kind)
  if (place.y + (body.seat - definition.back) * place.scale > designHeight) return
  const { mood, look, pixels } = light
  const lit = multiplyColours(seat.colour, mixColours('#ffffff', mood.person.bottom, mood.person.strength))
  const colour = look.desaturate > 0 ? mixColours(lit, greyOf(lit), look.desaturate) : lit
  ctx.save()
  ctx.setTransform(pixels, 0, 0, pixels, 0, 0)
  ctx.translate(place.x, place.y)
  ctx.rotate(place.roll)
  ctx.scale(place.scale, place.scale)
  // Half under the lap that points away to a side.
  ctx.translate(80 * Math.sin(figure.facing), 0)
  definition.draw({ ctx, top: body.seat, floor: body.floor, colour })
  ctx.restore()
}

function greyOf(colour: string): string {
  const value = Number.parseInt(colour.slice(1, 7), 16)
  const grey = Math.round(0.3 * ((value >> 16) & 255) + 0.59 * ((value >> 8) & 255) + 0.11 * (value & 255))
  return `#${grey.toString(16).padStart(2, '0').repeat(3)}`
}

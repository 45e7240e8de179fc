import type { FigurePose } from '#art'

/** Where someone sits: height of the seat and of the floor under it, head units from where the standing head is. */
export interface Seat {
  top: number
  floor: number
}

/** The seat that a shot's sitting person needs, from their settled pose; null when they don't sit. */
export function seatFor(pose: FigurePose, body: { hip: number; floor: number }): Seat | null {
  if (pose.stance !== 'sit') return null
  const top = body.hip + pose.body.drop + 62
  return top < body.floor - 60 ? { top, floor: body.floor } : null
}

/** A plain dark bench, drawn before the person: nobody sits on air. In head units. */
export function drawSeat(ctx: CanvasRenderingContext2D, seat: Seat): void {
  const { top, floor } = seat
  const half = 250
  const line = '#1c1216'
  ctx.lineJoin = 'round'
  ctx.lineWidth = 7
  ctx.strokeStyle = line
  for (const side of [-1, 1]) {
    const leg = new Path2D()
    leg.moveTo(side * (half - 62), top + 40)
    leg.lineTo(side * (half - 22), top + 40)
    leg.lineTo(side * (half - 8), floor + 6)
    leg.lineTo(side * (half - 40), floor + 6)
    leg.closePath()
    ctx.stroke(leg)
    ctx.fillStyle = side < 0 ? '#5c4038' : '#46302c'
    ctx.fill(leg)
  }
  const slab = new Path2D()
  slab.roundRect(-half, top, half * 2, 54, 16)
  ctx.stroke(slab)
  const wood = ctx.createLinearGradient(0, top, 0, top + 54)
  wood.addColorStop(0, '#9a6f58')
  wood.addColorStop(0.3, '#7a5444')
  wood.addColorStop(1, '#4a322c')
  ctx.fillStyle = wood
  ctx.fill(slab)
}

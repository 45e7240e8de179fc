import { smoothstep } from '#core'
import { lineWeight, type Point, traceCurve } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition, ExtraRequest } from './extra.ts'

/** Rims, bridge and temples; `lens` fills the glasses. */
export function drawSpectacles(
  ctx: CanvasRenderingContext2D,
  { subject, space, anatomy }: ExtraRequest,
  frame: string,
  lens: string,
  weight: number,
): void {
  const { eyeY, eyeSpacing } = anatomy
  const at = (x: number, y: number, out: number): Point =>
    space.project(x, y, faceDepth(Math.min(80, Math.abs(x)), y) * 0.45 + 38 + out)
  const line = lineWeight(weight, subject.scale)
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  for (const side of [-1, 1] as const) {
    // The far glass goes with the far eye.
    const facing = space.depth(side * eyeSpacing, 0, 60)
    const seen = smoothstep(-2, 22, facing)
    if (seen < 0.02) continue
    ctx.globalAlpha = seen
    const ring: Point[] = []
    for (let i = 0; i < 12; i++) {
      const a = (i * Math.PI) / 6
      const square = 1 / Math.max(Math.abs(Math.cos(a)) ** 0.55, Math.abs(Math.sin(a)) ** 0.55, 0.75)
      ring.push(
        at(
          side * (eyeSpacing + 1) + Math.cos(a) * 31 * Math.min(1.12, square),
          eyeY + 3 + Math.sin(a) * 23 * Math.min(1.12, square),
          8,
        ),
      )
    }
    const path = new Path2D()
    traceCurve(path, ring, true, true)
    path.closePath()
    ctx.fillStyle = lens
    ctx.fill(path)
    ctx.strokeStyle = frame
    ctx.lineWidth = line
    ctx.stroke(path)
    const shine = new Path2D()
    const light = subject.light.side < 0 ? -1 : 1
    const [ax, ay] = at(side * eyeSpacing + light * 17, eyeY - 11, 9)
    const [bx, by] = at(side * eyeSpacing + light * 6, eyeY + 10, 9)
    shine.moveTo(ax, ay)
    shine.lineTo(bx, by)
    ctx.strokeStyle = '#ffffff88'
    ctx.lineWidth = 3.2
    ctx.stroke(shine)
    // The temple runs back to the ear on the side that shows.
    const arm = new Path2D()
    const [hx, hy] = at(side * (eyeSpacing + 33), eyeY - 4, 4)
    const [ex, ey] = space.project(side * 92, eyeY - 2, -4)
    arm.moveTo(hx, hy)
    arm.lineTo(ex, ey)
    ctx.strokeStyle = frame
    ctx.lineWidth = line
    ctx.stroke(arm)
    ctx.globalAlpha = 1
  }
  const bridge = new Path2D()
  traceCurve(bridge, [at(-16, eyeY, 8), at(0, eyeY - 5, 16), at(16, eyeY, 8)], false, true)
  ctx.strokeStyle = frame
  ctx.lineWidth = line
  ctx.globalAlpha = 1 - smoothstep(1.25, 1.5, Math.abs(space.yaw))
  ctx.stroke(bridge)
  ctx.globalAlpha = 1
}

export const glasses: ExtraDefinition = {
  name: 'glasses',
  label: { zh: '眼镜', en: 'glasses' },
  layer: 'over',
  draw: (ctx, request) => drawSpectacles(ctx, request, '#3a3440', '#e8f2ff24', 3),
}

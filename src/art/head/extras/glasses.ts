import { clamp, lerp, smoothstep } from '#core'
import { lineWeight, type Point, traceCurve } from '../../ink/ink.ts'
import { edgeAt } from '../contour.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition, ExtraRequest } from './extra.ts'

/** Rims, bridge and temples; `lens` fills the glasses. */
export function drawSpectacles(
  ctx: CanvasRenderingContext2D,
  { subject, space, anatomy, contour }: ExtraRequest,
  frame: string,
  lens: string,
  weight: number,
): void {
  const { eyeY, eyeSpacing } = anatomy
  // A little flatter than the eyes they stand before, so that they cover them at every turn.
  const at = (x: number, y: number, out: number): Point => {
    const depth = faceDepth(Math.min(80, Math.abs(x)), y)
    const outwards = clamp((Math.abs(x) - eyeSpacing + 27) / 54, 0, 1.1)
    return space.project(x, y, lerp(depth - 5 - 11 * outwards * outwards, depth * 0.45 + 38, 0.25) + out)
  }
  const turn = Math.abs(space.yaw)
  // Of the far glass no more than the rim shows past the face; the rest is pressed together before the far eye.
  const limit = edgeAt(contour.far, eyeY) * space.side + 3
  const bridgeEnd = at(space.side * 15, eyeY, 8)[0] * space.side
  const outerEnd = at(space.side * (eyeSpacing + 32), eyeY + 3, 8)[0] * space.side
  const narrow = clamp((limit - bridgeEnd) / Math.max(1, outerEnd - bridgeEnd), 0, 1)
  const visible = ctx.globalAlpha
  const before = ([x, y]: Point): Point => {
    const beyond = x * space.side - bridgeEnd
    return [beyond > 0 ? (bridgeEnd + beyond * narrow) * space.side : x, y]
  }
  const held = ([x, y]: Point, past = 0): Point => [Math.min(x * space.side, limit + past) * space.side, y]
  const line = lineWeight(weight, subject.scale)
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  for (const side of [-1, 1] as const) {
    const far = side === space.side
    const on = (x: number, y: number, out: number): Point => (far ? before(at(x, y, out)) : held(at(x, y, out), 7))
    // The far glass goes with the far eye.
    const seen = far ? 1 - smoothstep(0.92, 1.12, turn) : 1
    if (seen < 0.02) continue
    ctx.globalAlpha = visible * seen
    const ring: Point[] = []
    for (let i = 0; i < 12; i++) {
      const a = (i * Math.PI) / 6
      const square = 1 / Math.max(Math.abs(Math.cos(a)) ** 0.55, Math.abs(Math.sin(a)) ** 0.55, 0.75)
      ring.push(
        on(
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
    const [ax, ay] = on(side * eyeSpacing + light * 17, eyeY - 11, 9)
    const [bx, by] = on(side * eyeSpacing + light * 6, eyeY + 10, 9)
    shine.moveTo(ax, ay)
    shine.lineTo(bx, by)
    ctx.strokeStyle = '#ffffff88'
    ctx.lineWidth = 3.2
    ctx.stroke(shine)
    // The temple runs back to the ear on the side that shows.
    ctx.globalAlpha = visible * (far ? 1 - smoothstep(0.05, 0.3, turn) : 1)
    const arm = new Path2D()
    const [hx, hy] = on(side * (eyeSpacing + 33), eyeY - 4, 4)
    const [ex, ey] = space.project(side * 92, eyeY - 2, -4)
    arm.moveTo(hx, hy)
    arm.lineTo(ex, ey)
    ctx.strokeStyle = frame
    ctx.lineWidth = line
    ctx.stroke(arm)
    ctx.globalAlpha = visible
  }
  const bridge = new Path2D()
  traceCurve(
    bridge,
    [at(-16, eyeY, 8), at(0, eyeY - 5, 16), at(16, eyeY, 8)].map((point) => held(point)),
    false,
    true,
  )
  ctx.strokeStyle = frame
  ctx.lineWidth = line
  ctx.globalAlpha = visible * (1 - smoothstep(1.25, 1.5, turn))
  ctx.stroke(bridge)
  ctx.globalAlpha = visible
}

export const glasses: ExtraDefinition = {
  name: 'glasses',
  label: { zh: '眼镜', en: 'glasses' },
  layer: 'over',
  draw: (ctx, request) => drawSpectacles(ctx, request, '#3a3440', '#e8f2ff24', 3),
}

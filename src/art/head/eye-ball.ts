import { clamp } from '#core'
import { hexFromOklch, oklchFromHex, withAlpha } from '../colour/colour.ts'
import { type Point, polygonPath, sampleCurve } from '../ink/ink.ts'
import type { EyeRequest, OnFace } from './eye-place.ts'

interface BallRequest extends EyeRequest {
  opening: Path2D
  upper: readonly Point[]
  onFace: OnFace
}

/** White, iris, pupil, the lid's shadow and the lights, all inside the opening. */
export function drawBall(
  ctx: CanvasRenderingContext2D,
  { subject, anatomy, side, tones, opening, upper, onFace }: BallRequest,
): void {
  const { design, pose, scale } = subject
  const face = pose.face
  const radius = anatomy.iris * 1.06 * face.iris * (0.78 + 0.22 * Math.min(1, anatomy.eyeHeight))
  // Gaze is in picture directions; eye space runs outwards.
  const u = clamp(face.gazeX, -1, 1) * 8.5 * side + 1.6
  const v = clamp(face.gazeY, -1, 1) * 5.5 + 0.2
  const [cx, cy] = onFace(u, v)
  const [ax, ay] = onFace(u - 6, v)
  const [bx, by] = onFace(u + 6, v)
  const across = Math.max(0.34, Math.hypot(bx - ax, by - ay) / 12 / anatomy.eyeWidth)
  const rx = radius * across
  const ry = radius * 1.13
  const lch = oklchFromHex(design.eyes.colour)
  const tone = (L: number, C = 1) => hexFromOklch({ L: clamp(lch.L + L, 0.12, 0.97), C: lch.C * C, h: lch.h })

  ctx.save()
  ctx.clip(opening)
  const white = ctx.createLinearGradient(0, cy - 18 * anatomy.eyeHeight, 0, cy + 16 * anatomy.eyeHeight)
  white.addColorStop(0, '#d9d3e6')
  white.addColorStop(0.5, '#fbf9fd')
  white.addColorStop(1, '#fffdfd')
  ctx.fillStyle = white
  ctx.fill(opening)
  if (face.tears > 0.3) {
    ctx.fillStyle = withAlpha('#e8909a', 0.3 * (face.tears - 0.3))
    ctx.fill(opening)
  }
  const [ix, iy] = onFace(-26, 6)
  ctx.fillStyle = withAlpha(tones.flush, 0.5)
  ctx.beginPath()
  ctx.ellipse(ix, iy, 4.2 * across, 4, 0, 0, Math.PI * 2)
  ctx.fill()

  // Iris.
  const disc = new Path2D()
  disc.ellipse(cx, cy, rx, ry, 0, 0, Math.PI * 2)
  const body = ctx.createLinearGradient(0, cy - ry, 0, cy + ry)
  body.addColorStop(0, tone(-0.32, 0.9))
  body.addColorStop(0.32, tone(-0.18, 1.05))
  body.addColorStop(0.64, tone(0.02, 1.1))
  body.addColorStop(1, tone(0.2, 0.95))
  ctx.fillStyle = body
  ctx.fill(disc)
  ctx.save()
  ctx.clip(disc)
  const glow = ctx.createRadialGradient(cx, cy + ry * 0.72, 0, cx, cy + ry * 0.72, rx * 0.95)
  glow.addColorStop(0, withAlpha(tone(0.36, 0.8), 0.9))
  glow.addColorStop(1, withAlpha(tone(0.3, 0.8), 0))
  ctx.fillStyle = glow
  ctx.fillRect(cx - rx, cy - ry, rx * 2, ry * 2)
  if (radius * scale > 9) {
    const flecks = new Path2D()
    for (let i = 0; i < 13; i++) {
      const angle = Math.PI * (0.08 + (0.84 * i) / 12)
      const long = 0.82 - 0.1 * ((i * 7) % 3)
      flecks.moveTo(cx + Math.cos(angle) * rx * 0.42, cy + Math.sin(angle) * ry * 0.42)
      flecks.lineTo(cx + Math.cos(angle) * rx * long, cy + Math.sin(angle) * ry * long)
    }
    ctx.strokeStyle = withAlpha(tone(0.3, 0.9), 0.4)
    ctx.lineWidth = 0.9
    ctx.stroke(flecks)
  }
  ctx.fillStyle = withAlpha(tone(-0.45, 0.7), 0.94)
  ctx.beginPath()
  ctx.ellipse(cx, cy - ry * 0.04, rx * 0.39, ry * 0.41, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.restore()
  ctx.strokeStyle = tone(-0.38, 0.8)
  ctx.lineWidth = 1.5
  ctx.stroke(disc)

  // The lid's shadow falls on white and iris alike.
  const edge = sampleCurve(upper, 3)
  const cover = [
    ...edge.map(([x, y]) => onFace(x, y - 6)),
    ...edge.map(([x, y]) => onFace(x, y + 4.6 / Math.max(0.6, anatomy.eyeHeight))).reverse(),
  ]
  ctx.fillStyle = withAlpha('#4a3a66', 0.34)
  ctx.fill(polygonPath(cover))

  // Two lights, always on the light's side of the picture.
  const light = subject.light.side < 0 ? -1 : 1
  const flip = subject.light.below ? -1 : 1
  const water = face.tears
  ctx.fillStyle = '#ffffff'
  ctx.beginPath()
  ctx.ellipse(
    cx + light * rx * 0.36,
    cy - flip * ry * 0.38,
    rx * (0.3 + 0.06 * water),
    ry * (0.29 + 0.06 * water),
    0,
    0,
    Math.PI * 2,
  )
  ctx.fill()
  ctx.fillStyle = '#ffffffd8'
  ctx.beginPath()
  ctx.ellipse(
    cx - light * rx * 0.42,
    cy + flip * ry * 0.44,
    rx * (0.13 + 0.1 * water),
    ry * (0.12 + 0.08 * water),
    0,
    0,
    Math.PI * 2,
  )
  ctx.fill()
  if (water > 0.05) {
    const [wx, wy] = onFace(1, 12)
    ctx.fillStyle = withAlpha('#f4faff', 0.75 * water)
    ctx.beginPath()
    ctx.ellipse(wx, wy + 2, 20 * across, 4.5 * water, 0, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.restore()
}

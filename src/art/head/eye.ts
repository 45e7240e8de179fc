import { clamp, lerp, smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { hexFromOklch, mixColours, oklchFromHex, withAlpha } from '../colour/colour.ts'
import { curvePath, inkPath, lineWeight, type Point, polygonPath, sampleCurve, taper, traceCurve } from '../ink/ink.ts'
import type { Anatomy } from './anatomy.ts'
import { eyeNamed } from './eyes/registry.ts'
import type { SkinTones } from './skin.ts'
import { faceDepth, type HeadSpace } from './space.ts'

export interface EyeRequest {
  subject: FigureSubject
  space: HeadSpace
  anatomy: Anatomy
  tones: SkinTones
  /** 1 the character's left (right of the picture), −1 their right. */
  side: 1 | -1
  lash: string
}

const closedLid: readonly Point[] = [
  [-27, 8.5],
  [-15, 14],
  [1, 16.5],
  [16, 12.5],
  [30, 4],
]
const happyLid: readonly Point[] = [
  [-27, 12],
  [-15, 0],
  [1, -5],
  [16, -1],
  [30, 10],
]

/** One eye with its lashes, fold and light; the brow is drawn apart, above the hair's shadow. */
export function drawEye(ctx: CanvasRenderingContext2D, request: EyeRequest): void {
  const { subject, anatomy, side, tones, lash } = request
  const { pose, design, scale } = subject
  const face = pose.face
  const shape = eyeNamed(design.eyes.shape)
  const openness = Math.max(0, side > 0 ? face.eyeLeft : face.eyeRight)
  const onFace = placeOnFace(request, shape.lift)
  const line = (base: number) => lineWeight(base, scale)

  const open = Math.min(openness, 1.3)
  const rest = closedLid.map((point, i): Point => {
    const happy = happyLid[i]!
    return [lerp(point[0], happy[0], face.happyArc), lerp(point[1], happy[1], face.happyArc)]
  })
  const wide = Math.max(0, open - 1)
  // An old smile is in the eyes: slack cheeks push the lower lid up.
  const raised = face.lowerLid + 0.22 * anatomy.aged * clamp(face.smile, 0, 1)
  const upper = shape.upper.map((point, i): Point => {
    const closed = rest[i]!
    const y = lerp(closed[1], point[1], Math.min(open, 1)) - wide * 14 * Math.sin((Math.PI * i) / 4)
    const angle = face.lidAngle * Math.min(1, open) * (face.lidAngle > 0 ? 7 * (i / 4) ** 1.2 : -8 * (1 - i / 4) ** 1.1)
    const x = lerp(closed[0], point[0], Math.min(open, 1))
    return [x, y + angle]
  })
  const lower = shape.lower.map((point, i): Point => {
    const lift = raised * 13 * Math.sin((Math.PI * i) / 4)
    const y = lerp(rest[4 - (4 - i)]![1], point[1] - lift, Math.min(open, 1)) + wide * 3 * Math.sin((Math.PI * i) / 4)
    return [
      i === 0 ? upper[0]![0] : i === 4 ? upper[4]![0] : point[0],
      i === 0 ? upper[0]![1] : i === 4 ? upper[4]![1] : y,
    ]
  })
  for (let i = 1; i < 4; i++) if (lower[i]![1] < upper[i]![1] + 0.4) lower[i] = [lower[i]![0], upper[i]![1] + 0.4]

  const upperScreen = upper.map((point) => onFace(point[0], point[1]))
  const lowerScreen = lower.map((point) => onFace(point[0], point[1]))
  const lids = sampleCurve(upper, 6)
  const heightAtMiddle = lower[2]![1] - upper[2]![1]

  if (heightAtMiddle > 1.2 && open > 0.06) {
    const opening = new Path2D()
    traceCurve(opening, upperScreen, false, true)
    traceCurve(opening, [...lowerScreen].reverse())
    opening.closePath()
    drawBall(ctx, { ...request, opening, upper, onFace, heightAtMiddle })
  }

  // The lash line: thin at the nose, heavy towards the temple, with a wing.
  const female = 1 - anatomy.masculine
  const weight =
    (5.1 + 1.1 * female) *
    shape.weight *
    (0.75 + 0.3 * design.eyes.lash * (0.4 + 0.6 * female)) *
    (1 - anatomy.aged * 0.3)
  const lift = face.happyArc > 0.5 || open < 0.3 ? 0.72 : 1
  const outline = [...lids]
  const wing = 2 + 6.5 * female * design.eyes.lash
  const tip = lids.at(-1)!
  outline.push([tip[0] + wing * 0.55, tip[1] - wing * 0.1], [tip[0] + wing, tip[1] - wing * (open > 0.3 ? 0.42 : 0.1)])
  const count = outline.length - 1
  const above: Point[] = []
  const below: Point[] = []
  for (let i = 0; i <= count; i++) {
    const [x, y] = outline[i]!
    const t = i / count
    const body = (0.1 + 0.9 * smoothstep(-0.05, 0.62, t)) * (1 - smoothstep(0.86, 1, t) * 0.92)
    const thick = weight * body * lift
    const flat = (t - 0.45) * 0.5
    above.push(onFace(x + flat * thick * 0.6, y - thick * 0.78))
    below.push(onFace(x - flat * thick * 0.2, y + thick * 0.22))
  }
  ctx.fillStyle = lash
  ctx.fill(polygonPath([...above, ...below.reverse()]))
  if (female > 0.5 && design.eyes.lash > 0.35) {
    for (const [t, length, lean] of [
      [0.6, 6, 0.35],
      [0.73, 7.5, 0.6],
      [0.84, 8.5, 0.85],
    ] as const) {
      const [x, y] = outline[Math.round(t * count)]!
      const l = length * design.eyes.lash
      const down = open < 0.3 && face.happyArc < 0.5 ? -0.55 : 1
      ctx.fill(
        inkPath(
          [
            onFace(x - 1.4, y - 1),
            onFace(x + l * lean * 0.55, y - l * 0.5 * down),
            onFace(x + l * lean * 1.25, y - l * 0.82 * down),
          ],
          2.3,
          (u) => (1 - u) ** 0.8,
          3,
        ),
      )
    }
  }

  if (open > 0.25) {
    // Lower lashes only towards the outer corner.
    const low = sampleCurve(lower, 5)
    const part = low.slice(Math.floor(low.length * 0.36)).map(([x, y]) => onFace(x, y + 0.4))
    ctx.fillStyle = withAlpha(lash, (0.5 + 0.3 * female) * smoothstep(0.25, 0.6, open))
    ctx.fill(inkPath(part, line(1.25 + 0.6 * female), (t) => 0.25 + 0.75 * t, 2))
    if (female > 0.5 && design.eyes.lash > 0.7) {
      const lashes = new Path2D()
      for (const t of [0.66, 0.78, 0.88]) {
        const [x, y] = low[Math.round(t * (low.length - 1))]!
        lashes.addPath(inkPath([onFace(x, y), onFace(x + 1.6, y + 2.4), onFace(x + 3, y + 3.6)], 1.3, (u) => 1 - u, 2))
      }
      ctx.fill(lashes)
    }
  }
  // The fold of the lid follows the upper lid as it moves.
  const fold = shape.crease
  const foldShow = smoothstep(0.15, 0.5, open) * (1 - smoothstep(1.15, 1.3, open) * 0.4)
  if (fold !== null && foldShow > 0.02) {
    const at = lids.slice(Math.floor(lids.length * 0.12)).map(([x, y], i, all) => {
      const t = i / (all.length - 1)
      return onFace(
        x + t * 2.5,
        y -
          ((fold + weight * 0.25) * (0.62 + 0.38 * Math.sin(Math.PI * Math.min(1, t * 1.1)))) /
            Math.max(0.7, anatomy.eyeHeight),
      )
    })
    ctx.fillStyle = withAlpha(tones.line, 0.62 * foldShow)
    ctx.fill(inkPath(at, line(1.7), taper(0.4, 0.3, 0.05), 2))
  }
  if (anatomy.aged > 0.2 || design.face.wrinkles > 0.25) drawBags(ctx, request, lower, onFace)
}

/** Eye space to picture: on the face's curve, more curved than the face so that it narrows well towards profile. */
function placeOnFace({ space, anatomy, side, subject }: EyeRequest, lift: number): (u: number, v: number) => Point {
  const tilt = (subject.design.eyes.tilt * 2.6 + lift) / 27
  return (u, v) => {
    const x = side * (anatomy.eyeSpacing + u * anatomy.eyeWidth)
    const y = anatomy.eyeY + v * anatomy.eyeHeight - u * tilt
    const out = (u + 27) / 54
    return space.project(x, y, faceDepth(x, y) - 3 - 11 * out * Math.max(0, out) * anatomy.eyeWidth)
  }
}

interface BallRequest extends EyeRequest {
  opening: Path2D
  upper: readonly Point[]
  onFace: (u: number, v: number) => Point
  heightAtMiddle: number
}

/** White, iris, pupil, the lid's shadow and the lights, all inside the opening. */
function drawBall(
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

/** Crow's feet and the bag under an older eye. */
function drawBags(
  ctx: CanvasRenderingContext2D,
  { subject, anatomy, tones }: EyeRequest,
  lower: readonly Point[],
  onFace: (u: number, v: number) => Point,
): void {
  const strength = clamp(Math.max(anatomy.aged * 0.8, subject.design.face.wrinkles), 0, 1)
  const lines = new Path2D()
  const line = lineWeight(1.8, subject.scale)
  const bag = lower.slice(0, 4).map(([x, y]) => onFace(x * 0.9, y + 7.5))
  lines.addPath(inkPath(bag, line, taper(0.4, 0.5, 0), 3))
  for (const [dy, long] of [
    [-3, 9],
    [2, 11],
    [7, 8],
  ] as const) {
    lines.addPath(
      inkPath(
        [onFace(33, dy), onFace(33 + long * 0.5, dy + dy * 0.35), onFace(33 + long, dy + dy)],
        line * 0.9,
        (t) => Math.sin(Math.PI * (0.15 + 0.85 * t)),
        2,
      ),
    )
  }
  ctx.fillStyle = withAlpha(tones.line, 0.62 * strength)
  ctx.fill(lines)
}

/** A soft shade of make-up over the lid. */
export function drawEyeShadow(ctx: CanvasRenderingContext2D, request: EyeRequest, colour: string): void {
  const onFace = placeOnFace(request, 0)
  const [x, y] = onFace(8, -12)
  ctx.fillStyle = withAlpha(mixColours(colour, '#ffffff', 0.1), 0.32)
  ctx.fill(
    curvePath([onFace(-22, 0), onFace(-8, -16), onFace(16, -21), onFace(38, -10), onFace(28, 0), [x, y + 6]], true),
  )
}

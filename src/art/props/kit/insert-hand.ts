import { mixColours, shiftColour } from '../../colour/colour.ts'
import { clothLight, clothShadow, lineColour, skinLine, skinShadow } from '../../colour/palette.ts'
import { curvePath, inkPath, type Point, paintCel, sampleCurve, taper } from '../../ink/ink.ts'

/*
 * Hands large enough to fill a picture, drawn for what they hold. Coordinates are design pixels of the insert before the
 * hand's own transform; light comes from the upper left.
 */

export interface HandTones {
  skin: string
  shadow: string
  light: string
  line: string
  nail: string
  sleeve: string
  sleeveShadow: string
  sleeveLight: string
  sleeveLine: string
}

export function handTones(hand: { skin: string; sleeve: string }): HandTones {
  const { skin, sleeve } = hand
  return {
    skin,
    shadow: skinShadow(skin),
    light: shiftColour(skin, { lightness: 0.035, chroma: -0.012 }),
    line: mixColours(skinLine(skin), '#5a2420', 0.25),
    nail: shiftColour(skin, { lightness: 0.012, chroma: 0.03, hue: -18 }),
    sleeve,
    sleeveShadow: clothShadow(sleeve),
    sleeveLight: clothLight(sleeve),
    sleeveLine: lineColour(sleeve),
  }
}

export interface Finger {
  /** Knuckle to tip. */
  joints: readonly Point[]
  /** Width at the knuckle and at the tip. */
  from: number
  to: number
  /** The nail faces the viewer; its turn and size follow the tip. */
  nail?: boolean
  /** The knuckle end goes over into the palm without a line. */
  melts?: boolean
  /** Fractions of the length at which creases cross. */
  creases?: readonly number[]
}

const lineWidth = 4.6

/** Outline of a finger: swells a little at the joints, ends round. */
function fingerPath(finger: Finger): Path2D {
  const spine = sampleCurve(finger.joints, 10)
  const last = spine.length - 1
  const left: Point[] = []
  const right: Point[] = []
  const normal = (i: number): Point => {
    const [ax, ay] = spine[Math.max(0, i - 1)]!
    const [bx, by] = spine[Math.min(last, i + 1)]!
    const length = Math.hypot(bx - ax, by - ay) || 1
    return [-(by - ay) / length, (bx - ax) / length]
  }
  for (let i = 0; i <= last; i++) {
    const t = i / last
    const half = ((finger.from + (finger.to - finger.from) * t) / 2) * (1 + 0.045 * Math.cos(t * Math.PI * 4))
    const [nx, ny] = normal(i)
    const [x, y] = spine[i]!
    left.push([x + nx * half, y + ny * half])
    right.push([x - nx * half, y - ny * half])
  }
  const [tx, ty] = spine[last]!
  const [nx, ny] = normal(last)
  const half = (finger.to / 2) * 1.045
  const tip: Point[] = []
  for (let i = 1; i < 8; i++) {
    const angle = Math.PI * (i / 8)
    const along = Math.sin(angle) * 1.06
    const across = Math.cos(angle)
    // The way the finger points is the normal turned back by a quarter.
    tip.push([tx + (nx * across + ny * along) * half, ty + (ny * across - nx * along) * half])
  }
  // The knuckle end is round too: a bent joint where it shows, hidden in the palm where it doesn't.
  const [kx, ky] = spine[0]!
  const [mx, my] = normal(0)
  const knuckle: Point[] = []
  for (let i = 1; i < 8; i++) {
    const angle = Math.PI * (i / 8)
    const across = -Math.cos(angle) * (finger.from / 2)
    const back = -Math.sin(angle) * (finger.from / 2) * 0.7
    knuckle.push([kx + mx * across + my * back, ky + my * across - mx * back])
  }
  const path = new Path2D()
  for (const [x, y] of [...left, ...tip, ...right.reverse(), ...knuckle]) path.lineTo(x, y)
  path.closePath()
  return path
}

/** Palm and fingers of one view of a hand, outlined as one thing. Fingers are shaded and separated in their order. */
export function paintHandParts(
  ctx: CanvasRenderingContext2D,
  tones: HandTones,
  parts: { palm: Path2D | null; fingers: readonly Finger[]; shadows?: readonly Path2D[]; lines?: readonly Path2D[] },
): void {
  const paths = parts.fingers.map(fingerPath)
  const shapes = parts.palm === null ? paths : [parts.palm, ...paths]
  paintCel(ctx, { shapes, fill: tones.skin, line: tones.line, width: lineWidth })
  if (parts.palm !== null) {
    ctx.save()
    ctx.clip(parts.palm)
    ctx.fillStyle = tones.shadow
    for (const shadow of parts.shadows ?? []) ctx.fill(shadow)
    ctx.restore()
  }
  parts.fingers.forEach((finger, i) => {
    const path = paths[i]!
    if (i > 0) {
      // Each finger stands before the one drawn before it.
      ctx.save()
      ctx.clip(union(shapes))
      ctx.strokeStyle = tones.line
      ctx.lineWidth = lineWidth * 1.1
      ctx.lineJoin = 'round'
      ctx.globalAlpha = 0.85
      ctx.stroke(path)
      ctx.restore()
      ctx.fillStyle = tones.skin
      ctx.fill(path)
    }
    shadeFinger(ctx, tones, finger, path)
    if (finger.melts === true) melt(ctx, tones, finger)
  })
  ctx.fillStyle = tones.line
  for (const line of parts.lines ?? []) ctx.fill(line)
}

/** Skin without a line over the knuckle end, fading along the finger. */
function melt(ctx: CanvasRenderingContext2D, tones: HandTones, { joints, from }: Finger): void {
  const [[ax, ay], [bx, by]] = [joints[0]!, joints[1]!]
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length]
  const patch = new Path2D()
  const half = from * 0.44
  patch.ellipse(
    ax - ux * from * 0.06,
    ay - uy * from * 0.06,
    half,
    from * 0.46,
    Math.atan2(uy, ux) - Math.PI / 2,
    0,
    Math.PI * 2,
  )
  ctx.fillStyle = tones.skin
  ctx.fill(patch)
}

function union(shapes: readonly Path2D[]): Path2D {
  const all = new Path2D()
  for (const shape of shapes) all.addPath(shape)
  return all
}

function shadeFinger(ctx: CanvasRenderingContext2D, tones: HandTones, finger: Finger, path: Path2D): void {
  const { joints, from, to } = finger
  const spine = sampleCurve(joints, 10)
  ctx.save()
  ctx.clip(path)
  // Away from the light, right and below: one lens of shadow along the finger.
  const side: Point[] = spine.map(([x, y]) => [x + from * 0.36, y + from * 0.3])
  ctx.fillStyle = tones.shadow
  ctx.fill(inkPath(side, from * 0.62, taper(0.25, 0.2, 0.35), 3))
  const lit: Point[] = spine.map(([x, y]) => [x - from * 0.2, y - from * 0.17])
  ctx.globalAlpha = 0.75
  ctx.fillStyle = tones.light
  ctx.fill(inkPath(lit, from * 0.2, taper(0.4, 0.35, 0), 3))
  ctx.globalAlpha = 1
  ctx.restore()
  const at = (t: number) => {
    const i = Math.min(spine.length - 2, Math.max(1, Math.round(t * (spine.length - 1))))
    const [ax, ay] = spine[i - 1]!
    const [bx, by] = spine[i + 1]!
    return { x: spine[i]![0], y: spine[i]![1], angle: Math.atan2(by - ay, bx - ax), width: from + (to - from) * t }
  }
  ctx.fillStyle = tones.line
  for (const t of finger.creases ?? []) {
    const { x, y, angle, width } = at(t)
    for (const shift of [-0.07, 0.07]) {
      const half = width * (shift < 0 ? 0.24 : 0.3)
      const cx = x + Math.cos(angle) * width * shift
      const cy = y + Math.sin(angle) * width * shift
      const crease: Point[] = [-1, 0, 1].map((k) => [
        cx - Math.sin(angle) * half * k + Math.cos(angle) * (k === 0 ? width * 0.05 : 0),
        cy + Math.cos(angle) * half * k + Math.sin(angle) * (k === 0 ? width * 0.05 : 0),
      ])
      ctx.globalAlpha = 0.55
      ctx.fill(inkPath(crease, 3, taper(0.5, 0.5, 0.1), 5))
      ctx.globalAlpha = 1
    }
  }
  if (finger.nail === true) drawNail(ctx, tones, at(0.97), to)
}

function drawNail(
  ctx: CanvasRenderingContext2D,
  tones: HandTones,
  tip: { x: number; y: number; angle: number },
  width: number,
): void {
  ctx.save()
  ctx.translate(tip.x, tip.y)
  ctx.rotate(tip.angle - Math.PI / 2)
  const w = width * 0.33
  const nail = new Path2D()
  nail.moveTo(-w, -width * 0.34)
  nail.bezierCurveTo(-w * 0.9, -width * 0.52, w * 0.9, -width * 0.52, w, -width * 0.34)
  nail.bezierCurveTo(w * 1.05, width * 0.1, w * 0.8, width * 0.38, 0, width * 0.4)
  nail.bezierCurveTo(-w * 0.8, width * 0.38, -w * 1.05, width * 0.1, -w, -width * 0.34)
  ctx.fillStyle = tones.nail
  ctx.fill(nail)
  ctx.strokeStyle = tones.line
  ctx.globalAlpha = 0.6
  ctx.lineWidth = 2.4
  ctx.stroke(nail)
  ctx.globalAlpha = 0.75
  ctx.fillStyle = '#fff8f2'
  ctx.beginPath()
  ctx.ellipse(-w * 0.35, -width * 0.08, w * 0.2, width * 0.2, 0.1, 0, Math.PI * 2)
  ctx.fill()
  ctx.globalAlpha = 0.55
  ctx.beginPath()
  ctx.ellipse(0, width * 0.33, w * 0.7, width * 0.08, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.restore()
}

/** Sleeve from the wrist down to beyond the picture: `x`, `y` the wrist's middle, `angle` where the forearm goes (0 straight down). */
export function paintSleeve(
  ctx: CanvasRenderingContext2D,
  tones: HandTones,
  arm: { x: number; y: number; angle: number; width: number },
): void {
  ctx.save()
  ctx.translate(arm.x, arm.y)
  ctx.rotate(arm.angle)
  const w = arm.width
  const cuff = curvePath(
    [
      [-w * 0.54, 6],
      [-w * 0.2, 22],
      [w * 0.2, 22],
      [w * 0.54, 6],
      [w * 0.57, 70],
      [0, 88],
      [-w * 0.57, 70],
    ],
    true,
  )
  const inner = new Path2D()
  inner.ellipse(0, 10, w * 0.52, 20, 0, 0, Math.PI * 2)
  ctx.fillStyle = tones.sleeveShadow
  ctx.fill(inner)
  const sleeve = new Path2D()
  sleeve.moveTo(-w * 0.62, 52)
  sleeve.bezierCurveTo(-w * 0.2, 78, w * 0.2, 78, w * 0.62, 52)
  sleeve.lineTo(w * 0.95, 1100)
  sleeve.lineTo(-w * 0.95, 1100)
  sleeve.closePath()
  const pale = mixColours(tones.sleeveLight, '#f6f2f4', 0.72)
  paintCel(ctx, { shapes: [cuff], fill: pale, line: tones.sleeveLine, width: 4 })
  const shade = curvePath(
    [
      [w * 0.16, 40],
      [w * 0.3, 300],
      [w * 0.26, 700],
      [w * 0.4, 1120],
      [w * 1.3, 1120],
      [w * 1.2, 40],
    ],
    true,
  )
  const folds = [
    inkPath(
      [
        [-w * 0.5, 150],
        [-w * 0.1, 190],
        [w * 0.1, 260],
      ] as Point[],
      16,
      taper(0.3, 0.8, 0),
    ),
    inkPath(
      [
        [w * 0.6, 210],
        [w * 0.2, 270],
        [0, 360],
      ] as Point[],
      18,
      taper(0.3, 0.8, 0),
    ),
    inkPath(
      [
        [-w * 0.62, 330],
        [-w * 0.26, 380],
        [-w * 0.12, 470],
      ] as Point[],
      16,
      taper(0.3, 0.8, 0),
    ),
  ]
  paintCel(ctx, {
    shapes: [sleeve],
    fill: tones.sleeve,
    line: tones.sleeveLine,
    width: 5,
    shadows: [shade, ...folds],
    shadow: tones.sleeveShadow,
    inside: (inner2) => {
      inner2.globalAlpha = 0.5
      inner2.fillStyle = tones.sleeveLight
      inner2.fill(
        inkPath(
          [
            [-w * 0.5, 80],
            [-w * 0.62, 400],
            [-w * 0.7, 1000],
          ] as Point[],
          22,
          taper(0.2, 0.4, 0.2),
        ),
      )
      inner2.globalAlpha = 1
    },
  })
  ctx.restore()
}

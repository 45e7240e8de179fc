import { clamp, createRandom, smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { withAlpha } from '../colour/colour.ts'
import { type HeadSpace, onSkull } from '../head/space.ts'
import { inkPath, lineWeight, type Point, taper } from '../ink/ink.ts'
import { hairlineAt } from './cap.ts'
import type { HairDrawing } from './lay-hair.ts'

const degree = Math.PI / 180

/** The combed lines of the cap: dark strokes from the whorl to the hairline. */
export function paintCombing(
  ctx: CanvasRenderingContext2D,
  { parts, tones, line }: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
): void {
  const random = createRandom(`${subject.design.seed}/combing`)
  const dark = new Path2D()
  const fine = new Path2D()
  const shade = new Path2D()
  const [wa, we] = parts.whorl
  const radius = parts.shell * (1 + (subject.design.hair.volume - 1) * 0.5)
  const lineCount = parts.fringe ? 30 : 48
  for (let i = 0; i < lineCount; i++) {
    const azimuth = -180 + (360 * i) / lineCount + random.range(-4, 4)
    // Below the nape the shortest way from the whorl would run over the face.
    const end = Math.max(-60, hairlineAt(parts, azimuth))
    const stop = random.range(0.55, 1)
    const width = random.range(0.7, 1.5)
    const shadeIt = random.chance(0.42)
    const points: Point[] = []
    let depth = 0
    for (let s = 1; s <= 4; s++) {
      const t = 0.1 + (stop - 0.1) * (s / 4)
      const place = onSkull(...alongSkull([wa, we], [azimuth, end + 2], t), radius * 0.995)
      depth += space.depth(...place)
      points.push(space.project(...place))
    }
    // Near the shell's edge a broad stroke would stick out of it.
    if (depth < (shadeIt ? 70 : 20)) continue
    if (shadeIt) shade.addPath(inkPath(points, 9 * width, taper(0.5, 0.35, 0), 3))
    else if (i % 3 === 0) dark.addPath(inkPath(points, lineWeight(1.7, subject.scale) * width, taper(0.5, 0.4, 0), 3))
    // The finest light lines are lost in a small head; what they cost is not.
    else if (subject.scale > 0.5)
      fine.addPath(inkPath(points, lineWeight(1.2, subject.scale) * width, taper(0.5, 0.4, 0), 3))
  }
  ctx.fillStyle = withAlpha(tones.shadow, 0.75)
  ctx.fill(shade)
  ctx.fillStyle = withAlpha(line, 0.6)
  ctx.fill(dark)
  ctx.fillStyle = withAlpha(tones.light, 0.9)
  ctx.fill(fine)
}

/** The shortest way over the head from one place of it to another, as azimuth and elevation: over the crown, not round the ears. */
function alongSkull(
  [a0, e0]: readonly [number, number],
  [a1, e1]: readonly [number, number],
  t: number,
): [azimuth: number, elevation: number] {
  const at = (azimuth: number, elevation: number) => {
    const [a, e] = [azimuth * degree, elevation * degree]
    return [Math.cos(e) * Math.sin(a), Math.sin(e), Math.cos(e) * Math.cos(a)] as const
  }
  const [p, q] = [at(a0, e0), at(a1, e1)]
  const angle = Math.acos(clamp(p[0] * q[0] + p[1] * q[1] + p[2] * q[2], -1, 1)) || 1e-6
  const [s, u] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)]
  const [x, y, z] = [0, 1, 2].map((i) => p[i]! * s + q[i]! * u) as [number, number, number]
  return [Math.atan2(x, z) / degree, Math.asin(clamp(y, -1, 1)) / degree]
}

/** Short fine strokes along an uncovered hairline: without them it reads as a helmet. */
export function paintBabyHair(
  ctx: CanvasRenderingContext2D,
  { parts, tones }: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
): void {
  const random = createRandom(`${subject.design.seed}/baby-hair`)
  const path = new Path2D()
  for (let i = 0; i < 60; i++) {
    const azimuth = -88 + 3 * i + random.range(-1, 1)
    const jitter = random.range(-1.5, 1.5)
    const fall = random.range(0.5, 4.5)
    const end = hairlineAt(parts, azimuth)
    const a = onSkull(azimuth, end + 4, 1)
    const b = onSkull(azimuth + jitter, end - fall * 0.4, 1)
    const c = onSkull(azimuth + jitter * 2, end - fall, 0.985)
    if (space.depth(...b) < 6) continue
    path.addPath(inkPath([space.project(...a), space.project(...b), space.project(...c)], 1.7, (t) => 1 - t, 2))
  }
  ctx.fillStyle = withAlpha(tones.shadow, 0.8)
  ctx.fill(path)
}

/** The band of light around the crown, as lenses of uneven length. */
export function paintGloss(
  ctx: CanvasRenderingContext2D,
  { parts, tones }: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
): void {
  const strength = Math.min(1, parts.gloss + subject.pose.states.wet * 0.4)
  if (strength <= 0.02) return
  const random = createRandom(`${subject.design.seed}/gloss`)
  const radius = parts.shell * (1 + (subject.design.hair.volume - 1) * 0.5) * 1.03
  const path = new Path2D()
  const gap = random.range(-25, 25)
  for (let i = 0; i < 90; i++) {
    const azimuth = -180 + 4 * i + random.range(-1.6, 1.6)
    const up = random.range(2, 7.5)
    const down = random.range(2.5, 13)
    const width = random.range(3.4, 7.2)
    if (Math.abs(azimuth - gap) < 6) continue
    const level = 44 + 4 * Math.sin(azimuth * 0.05)
    const place = (e: number) => onSkull(azimuth, e, radius)
    const middle = place(level)
    const depth = space.depth(...middle) / 70
    if (depth < 0.12) continue
    const fade = smoothstep(0.12, 0.6, depth)
    path.addPath(
      inkPath(
        [
          space.project(...place(level + up * fade)),
          space.project(...middle),
          space.project(...place(level - down * fade)),
        ],
        width * fade,
        (t) => Math.sin(Math.PI * t) ** 0.8,
        3,
      ),
    )
  }
  ctx.fillStyle = withAlpha(tones.gloss, 0.46 * strength)
  ctx.fill(path)
}

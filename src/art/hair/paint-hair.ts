import { clamp, createRandom, lerp, smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { mixColours, shiftColour, withAlpha } from '../colour/colour.ts'
import { type HairTones, hairTones, lineColour } from '../colour/palette.ts'
import type { SkinTones } from '../head/skin.ts'
import { type HeadSpace, onSkull, skull, skullDepth } from '../head/space.ts'
import { inkPath, lineWeight, type Point, polygonPath, sampleCurve, taper, traceCurve } from '../ink/ink.ts'
import type { HairBall, HairParts, Lock } from './hair-style.ts'
import { ornamentNamed } from './ornaments/registry.ts'
import { hairNamed } from './registry.ts'
import { leafProfile } from './strands.ts'

const degree = Math.PI / 180

/** A head of hair at one instant: what is drawn in which layer, with its colours. */
export interface HairDrawing {
  parts: HairParts
  tones: HairTones
  line: string
  strands: readonly Strand[]
  balls: readonly { ball: HairBall; depth: number }[]
}

interface Strand {
  lock: Lock
  /** The strand's middle line and edges in the picture. */
  spine: readonly Point[]
  left: readonly Point[]
  right: readonly Point[]
  path: Path2D
  /** Mean depth of its lower part, u. */
  depth: number
  /** Depth at the root. */
  rootDepth: number
  tone: number
}

const built = new Map<string, HairParts>()

function partsOf({ design }: FigureSubject): HairParts {
  const key = `${design.hair.style}|${design.hair.part}|${design.hair.volume}|${design.seed}`
  const kept = built.get(key)
  if (kept !== undefined) return kept
  const parts = hairNamed(design.hair.style).build({
    part: design.hair.part,
    volume: design.hair.volume,
    random: createRandom(`${design.seed}/hair`),
  })
  if (built.size > 200) built.clear()
  built.set(key, parts)
  return parts
}

const laid = new WeakMap<FigureSubject, HairDrawing>()

/** Projects every strand of the subject's hair; once for the passes of one instant. */
export function layHair(subject: FigureSubject, space: HeadSpace): HairDrawing {
  const kept = laid.get(subject)
  if (kept !== undefined) return kept
  const hair = projectHair(subject, space)
  laid.set(subject, hair)
  return hair
}

function projectHair(subject: FigureSubject, space: HeadSpace): HairDrawing {
  const { design, pose, scale } = subject
  const parts = partsOf(subject)
  const wet = pose.states.wet
  const colour = wet > 0 ? shiftColour(design.hair.colour, { lightness: -0.05 * wet }) : design.hair.colour
  const tones = hairTones(colour)
  const volume = design.hair.volume
  const strands = parts.locks.map((lock, index): Strand => {
    const phase = index * 1.7
    const wind = pose.sway + 0.05 * Math.sin(pose.time * 1.7 + phase) * (1 - wet)
    const points = lock.way.map(([x, y, z], i): Point => {
      const t = i / (lock.way.length - 1)
      const [px, py] = space.project(x * (1 + (volume - 1) * 0.5), y - (volume - 1) * 14 * (y < -40 ? 1 : 0), z)
      return [px + wind * lock.swing * t * t * (0.75 + 0.25 * Math.sin(phase)), py]
    })
    const spine = sampleCurve(points, points.length > 6 ? 2 : 3)
    // At the head's edge a strand is seen side on: left wide it would stick out like a horn.
    const narrowing = lock.way.map(([x, y, z]) => {
      const forward = (z - skull.centreZ) / skullDepth(z - skull.centreZ)
      const out = Math.hypot(x / skull.x, forward) || 1
      const facing = Math.abs(space.depth(x / skull.x, 0, forward)) / out
      const least = lerp(0.34, 0.74, smoothstep(-70, 170, y))
      return least + (1 - least) * Math.min(1, facing * 1.25)
    })
    const profile = lock.profile ?? leafProfile
    const last = spine.length - 1
    const left: Point[] = []
    const right: Point[] = []
    for (let i = 0; i <= last; i++) {
      const [ax, ay] = spine[Math.max(0, i - 1)]!
      const [bx, by] = spine[Math.min(last, i + 1)]!
      const long = Math.hypot(bx - ax, by - ay) || 1
      const half =
        (lock.width *
          narrowing[Math.min(narrowing.length - 1, Math.round((i / last) * (narrowing.length - 1)))]! *
          profile(i / last) *
          (1 - 0.28 * wet * (i / last))) /
        2
      const [x, y] = spine[i]!
      left.push([x - (-(by - ay) / long) * half, y - ((bx - ax) / long) * half])
      right.push([x + (-(by - ay) / long) * half, y + ((bx - ax) / long) * half])
    }
    const path = new Path2D()
    // Every second point is enough for the curve.
    const thin = (points: readonly Point[]) => (last < 16 ? points : points.filter((_, i) => i % 2 === 0 || i === last))
    traceCurve(path, thin(left), false, true)
    traceCurve(path, [...thin(right)].reverse())
    path.closePath()
    const middle = lock.way[Math.floor(lock.way.length * 0.6)]!
    const root = lock.way[0]!
    return {
      lock,
      spine,
      left,
      right,
      path,
      depth: space.depth(...middle),
      rootDepth: space.depth(root[0], root[1], root[2]),
      tone: ((index * 37) % 11) / 11,
    }
  })
  const hat = design.hair.ornaments.some((name) => ornamentNamed(name)?.hat === true)
  const balls = (hat ? [] : (parts.balls ?? [])).map((ball) => ({ ball, depth: space.depth(...ball.centre) }))
  void scale
  return { parts, tones, line: lineColour(tones.base), strands, balls }
}

const byDepth = (a: Strand, b: Strand) => a.depth - b.depth

/**
 * The hair behind neck and body: the far half of the cap and the strands that hang behind. `share` fades them out as the
 * head turns its back.
 */
export function paintHairBehind(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
): void {
  if (hair.parts.bare === true) return
  paintBalls(ctx, hair, subject, space, (depth) => depth < -40)
  const back = capPath(hair, subject, space, true)
  const line = lineWeight(3.2, subject.scale)
  ctx.lineJoin = 'round'
  ctx.strokeStyle = hair.line
  ctx.lineWidth = line
  ctx.stroke(back)
  ctx.fillStyle = hair.tones.deep
  ctx.fill(back)
  const behind = hair.strands.filter((strand) => strand.depth < 6).sort(byDepth)
  // Those in full shadow are one dark mass with its lines: two fills instead of dozens.
  const dark = behind.filter((strand) => strand.depth <= -58 && strand.lock.free !== true)
  if (dark.length > 0) {
    const mass = new Path2D()
    const ink = new Path2D()
    for (const { path, left, right } of dark) {
      mass.addPath(path)
      for (const edge of [left, right])
        ink.addPath(inkPath(edge, line * 0.6, (t) => Math.min(1, t * 6) * (1 - 0.72 * t * t), 1))
    }
    ctx.fillStyle = hair.tones.deep
    ctx.fill(mass)
    ctx.fillStyle = withAlpha(hair.line, 0.8)
    ctx.fill(ink)
  }
  for (const strand of behind) if (!dark.includes(strand)) paintStrand(ctx, strand, hair, subject, 'behind')
}

/** Strands beside the head that the face covers; the pass between body and face. */
export function paintHairBeside(ctx: CanvasRenderingContext2D, hair: HairDrawing, subject: FigureSubject): void {
  for (const strand of [...hair.strands].sort(byDepth)) {
    if (strand.depth < -36 || strand.depth > 18) continue
    const alpha = smoothstep(-36, -28, strand.depth)
    ctx.globalAlpha = alpha
    paintStrand(ctx, strand, hair, subject, 'beside')
    ctx.globalAlpha = 1
  }
}

/** The shadow that fringe and side locks throw on the face; the caller has clipped to it. */
export function paintHairShadow(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  colour: string,
): void {
  const shade = subject.light.side < 0 ? 1 : -1
  ctx.save()
  ctx.translate(shade * 5, subject.light.below ? -4 : 9)
  ctx.fillStyle = colour
  // One fill, for each costs dearly inside a clip; all strands turn the same way round, or they would cut holes into each other.
  ctx.fill(capPath(hair, subject, space, false))
  const shadow = new Path2D()
  for (const { depth, left, right } of hair.strands) {
    if (depth <= 8) continue
    const thin = (points: readonly Point[]) =>
      points.length <= 16 ? points : points.filter((_, i) => i % 2 === 0 || i === points.length - 1)
    const [there, back] = clockwise(left, right) ? [left, right] : [right, left]
    traceCurve(shadow, thin(there), false, true)
    traceCurve(shadow, [...thin(back)].reverse())
    shadow.closePath()
  }
  ctx.fill(shadow)
  ctx.restore()
}

/** Which way round a strand goes that runs down one edge and up the other. */
function clockwise(down: readonly Point[], up: readonly Point[]): boolean {
  const ring = [...down, ...[...up].reverse()]
  let area = 0
  ring.forEach(([x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!
    area += x * ny - nx * y
  })
  return area > 0
}

/** The skull of a bald head, under the face: both halves of the shell as skin, and the nape that joins it to the neck. */
export function paintBareSkull(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  { base: fill, shadow: shade, line }: SkinTones,
): void {
  const nape = [
    [0, 20, -92],
    [0, 58, -72],
    [0, 84, -54],
    [0, 112, -46],
  ].map(([x, y, z]) => space.project(x!, y!, z!))
  const neck = polygonPath([...nape, space.project(0, 112, 10), space.project(0, 0, 10)])
  ctx.fillStyle = line
  ctx.fill(inkPath(sampleCurve(nape, 4), lineWeight(2.6, subject.scale) * 1.6, taper(0.2, 0.2, 0.3), 1))
  ctx.strokeStyle = line
  ctx.lineWidth = lineWeight(2.6, subject.scale)
  for (const back of [true, false]) ctx.stroke(capPath(hair, subject, space, back, 'dome'))
  // Under the skull the neck lies in its shade.
  const fall = ctx.createLinearGradient(0, 52, 0, 108)
  fall.addColorStop(0, fill)
  fall.addColorStop(1, shade)
  ctx.fillStyle = fall
  ctx.fill(neck)
  ctx.fillStyle = fill
  for (const back of [true, false]) ctx.fill(capPath(hair, subject, space, back))
}

/** Cap, fringe, side locks, gloss, buns: all that lies before the face. `ears` draws those that belong over the cropped hair. */
export function paintHairFront(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  ears: () => void,
): void {
  const { parts, tones, line } = hair
  if (parts.bare === true) {
    ears()
    return
  }
  paintBalls(ctx, hair, subject, space, (depth) => depth >= -40 && depth < 0)
  const cap = capPath(hair, subject, space, false)
  const weight = lineWeight(3.2, subject.scale)
  ctx.strokeStyle = line
  ctx.lineWidth = weight
  ctx.lineJoin = 'round'
  ctx.stroke(cap)
  const light = subject.light.side < 0 ? -1 : 1
  const [cx] = space.project(0, 0, skull.centreZ)
  const fill = ctx.createLinearGradient(cx + light * 100, -150, cx - light * 90, 40)
  fill.addColorStop(0, mixColours(tones.base, tones.light, 0.8))
  fill.addColorStop(0.45, tones.base)
  fill.addColorStop(1, mixColours(tones.base, tones.shadow, 0.65))
  ctx.fillStyle = fill
  ctx.fill(cap)
  paintCombing(ctx, hair, subject, space)
  if (!parts.fringe) paintBabyHair(ctx, hair, subject, space)
  const front = hair.strands.filter((strand) => strand.depth > -6).sort(byDepth)
  const paint = (strands: readonly Strand[]) => {
    for (const strand of strands) {
      ctx.globalAlpha = smoothstep(-6, 12, strand.depth)
      paintStrand(ctx, strand, hair, subject, 'front')
    }
    ctx.globalAlpha = 1
  }
  paint(front.filter((strand) => strand.lock.close === true))
  ears()
  paint(front.filter((strand) => strand.lock.close !== true))
  paintGloss(ctx, hair, subject, space)
  paintBalls(ctx, hair, subject, space, (depth) => depth >= 0)
}

/** Elevation of the hairline at any azimuth. */
function hairlineAt(parts: HairParts, azimuth: number): number {
  const a = Math.abs(((((azimuth + 180) % 360) + 360) % 360) - 180)
  const line = parts.hairline
  let i = 0
  while (i < line.length - 2 && a > line[i + 1]![0]) i++
  const [p, q] = [line[i]!, line[i + 1]!]
  const t = clamp((a - p[0]) / (q[0] - p[0]), 0, 1)
  return lerp(p[1], q[1], t * t * (3 - 2 * t))
}

/** The part of the hair's shell that the viewer sees (or, `back`, does not see), bounded by the hairline; or only its outline. */
function capPath(
  { parts }: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  back: boolean,
  part: 'whole' | 'dome' = 'whole',
): Path2D {
  const radius = parts.shell * (1 + (subject.design.hair.volume - 1) * 0.5)
  const middle = (-space.yaw / degree) * -1
  // The azimuth that faces the viewer: a head turned right by yaw shows its own right side.
  const facing = -middle + (back ? 180 : 0)
  const edge: Point[] = []
  for (let i = 0; i <= 24; i++) {
    const azimuth = facing - 90 + (180 * i) / 24
    edge.push(space.project(...onSkull(azimuth, hairlineAt(parts, azimuth), radius)))
  }
  if (back) edge.reverse()
  const path = new Path2D()
  if (part === 'whole') traceCurve(path, edge, false, true)
  // Over the top along the shell's outline, from the last point back to the first.
  const halfWidth = (way: number) => Math.hypot(skull.x * space.cos, skullDepth(way * space.sin) * space.sin) * radius
  const [cx, cy] = space.project(0, skull.centreY, skull.centreZ)
  const halfHeight = skull.y * radius
  const angleOf = ([x, y]: Point) => Math.atan2((y - cy) / halfHeight, (x - cx) / halfWidth(x - cx))
  const from = angleOf(edge.at(-1)!)
  const start = angleOf(edge[0]!)
  let sweep = start - from
  while (sweep > 0) sweep -= Math.PI * 2
  while (sweep < -Math.PI * 2) sweep += Math.PI * 2
  const dome: Point[] = []
  for (let i = 0; i <= 16; i++) {
    const angle = from + (sweep * i) / 16
    dome.push([cx + halfWidth(Math.cos(angle)) * Math.cos(angle), cy + halfHeight * Math.sin(angle)])
  }
  traceCurve(path, dome, false, part === 'dome')
  if (part === 'whole') path.closePath()
  return path
}

/** The combed lines of the cap: dark strokes from the whorl to the hairline. */
function paintCombing(
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
    const end = hairlineAt(parts, azimuth)
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
function paintBabyHair(
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
function paintGloss(
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

function paintStrand(
  ctx: CanvasRenderingContext2D,
  strand: Strand,
  hair: HairDrawing,
  subject: FigureSubject,
  layer: 'behind' | 'beside' | 'front',
): void {
  const { lock, spine, left, right, path } = strand
  const { tones, line } = hair
  const deep =
    layer === 'behind'
      ? smoothstep(10, -60, strand.depth) * (lock.free === true ? 0.35 : 1)
      : lock.under === true
        ? 0.45
        : 0
  const base = mixColours(mixColours(tones.base, tones.light, strand.tone * 0.35), tones.deep, deep)
  const shadow = mixColours(tones.shadow, tones.deep, deep)
  const [rx, ry] = spine[0]!
  const [tx, ty] = spine.at(-1)!
  const tip = subject.design.hair.tip
  if (tip !== null && lock.width > 6) {
    const gradient = ctx.createLinearGradient(rx, ry, tx, ty)
    gradient.addColorStop(0, base)
    gradient.addColorStop(0.5, base)
    gradient.addColorStop(1, mixColours(tip, tones.deep, deep * 0.6))
    ctx.fillStyle = gradient
  } else if (layer === 'front') {
    const gradient = ctx.createLinearGradient(rx, ry, tx, ty)
    gradient.addColorStop(0, mixColours(base, tones.shadow, 0.25))
    gradient.addColorStop(0.4, base)
    gradient.addColorStop(1, mixColours(base, tones.light, 0.55))
    ctx.fillStyle = gradient
  } else ctx.fillStyle = base
  ctx.fill(path)
  const shadeRight = subject.light.side < 0
  const [unlit, lit] = shadeRight === tx >= -9999 ? [right, left] : [left, right]
  const lens = (edge: readonly Point[], from: number, to: number, depth: number): Path2D => {
    const last = spine.length - 1
    const a = Math.floor(from * last)
    const b = Math.ceil(to * last)
    const outer: Point[] = []
    const inner: Point[] = []
    for (let i = a; i <= b; i++) {
      const t = (i - a) / (b - a)
      const k = Math.sin(Math.PI * t) ** 0.7 * depth
      outer.push(edge[i]!)
      inner.push([lerp(edge[i]![0], spine[i]![0], k * 2), lerp(edge[i]![1], spine[i]![1], k * 2)])
    }
    return polygonPath([...outer, ...inner.reverse()])
  }
  if (lock.width > 5 && deep < 0.9) {
    ctx.fillStyle = shadow
    ctx.fill(lens(unlit, 0.08, 1, 0.34))
    if (layer !== 'behind' && lock.width > 12) {
      ctx.fillStyle = withAlpha(tones.light, 0.85)
      ctx.fill(lens(lit, 0.2, 0.9, 0.16))
    }
  }
  // Edges are inked from where the strand leaves its neighbours.
  const weight = lineWeight(layer === 'front' ? 2.5 : 2, subject.scale)
  const ink = new Path2D()
  const inner = new Path2D()
  const startAt = layer === 'front' ? 0.44 : 0.06
  for (const edge of [left, right]) {
    const part = edge.slice(Math.floor(edge.length * startAt))
    ink.addPath(inkPath(part, weight, (t) => Math.min(1, t * (layer === 'front' ? 2.2 : 6)) * (1 - 0.72 * t * t), 1))
  }
  const lines = lock.lines ?? 1
  for (let i = 0; i < lines; i++) {
    const offset = (i + 1) / (lines + 1) - 0.5
    const part: Point[] = []
    const last = spine.length - 1
    for (let k = Math.floor(last * (0.16 + 0.08 * i)); k <= Math.floor(last * (0.86 - 0.07 * i)); k++) {
      part.push([lerp(spine[k]![0], right[k]![0], offset * 1.3), lerp(spine[k]![1], right[k]![1], offset * 1.3)])
    }
    if (part.length > 3) inner.addPath(inkPath(part, weight * 0.46, taper(0.4, 0.4, 0), 1))
  }
  ctx.fillStyle = deep > 0.5 ? withAlpha(line, 0.8) : line
  ctx.fill(ink)
  ctx.fillStyle = withAlpha(line, 0.5)
  ctx.fill(inner)
}

function paintBalls(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  where: (depth: number) => boolean,
): void {
  const { tones, line } = hair
  const light = subject.light.side < 0 ? -1 : 1
  for (const { ball, depth } of hair.balls) {
    if (!where(depth)) continue
    const [x, y] = space.project(...ball.centre)
    const rx = ball.radius
    const ry = ball.radius * ball.aspect
    const path = new Path2D()
    path.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2)
    ctx.strokeStyle = line
    ctx.lineWidth = lineWeight(3.2, subject.scale) * 1.6
    ctx.stroke(path)
    const fill = ctx.createRadialGradient(x + light * rx * 0.4, y - ry * 0.45, rx * 0.1, x, y, rx * 1.15)
    fill.addColorStop(0, tones.light)
    fill.addColorStop(0.5, tones.base)
    fill.addColorStop(1, tones.shadow)
    ctx.fillStyle = fill
    ctx.fill(path)
    const ink = new Path2D()
    for (let i = 0; i < ball.coils; i++) {
      const t = (i + 0.5) / ball.coils
      const w = rx * (1 - Math.abs(t - 0.5) * 0.5)
      const yy = y - ry + 2 * ry * t
      ink.addPath(
        inkPath(
          [
            [x - w * 0.92, yy + ry * 0.12],
            [x - w * 0.2, yy - ry * 0.22],
            [x + w * 0.8, yy - ry * 0.05],
          ],
          lineWeight(1.9, subject.scale),
          taper(0.4, 0.4, 0),
          4,
        ),
      )
    }
    ctx.fillStyle = withAlpha(line, 0.75)
    ctx.fill(ink)
    const shine = inkPath(
      [
        [x + light * rx * 0.1 - rx * 0.35, y - ry * 0.5],
        [x + light * rx * 0.1, y - ry * 0.62],
        [x + light * rx * 0.1 + rx * 0.4, y - ry * 0.45],
      ],
      ry * 0.16,
      taper(0.4, 0.4, 0),
      4,
    )
    ctx.fillStyle = withAlpha(tones.gloss, 0.6)
    ctx.fill(shine)
  }
}

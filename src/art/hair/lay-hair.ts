import { createRandom, lerp, smoothstep } from '#core'
import { isComic } from '../character/comic.ts'
import type { FigureSubject } from '../character/subject.ts'
import { shiftColour } from '../colour/colour.ts'
import { type HairTones, hairTones, lineColour } from '../colour/palette.ts'
import { type HeadSpace, skull, skullDepth } from '../head/space.ts'
import { type Point, sampleCurve, strokeSides, traceCurve } from '../ink/ink.ts'
import type { HairBall, HairParts, Lock } from './hair-style.ts'
import { ornamentNamed } from './ornaments/registry.ts'
import { hairNamed } from './registry.ts'
import { leafProfile } from './strands.ts'

/** A head of hair at one instant: what is drawn in which layer, with its colours. */
export interface HairDrawing {
  parts: HairParts
  tones: HairTones
  line: string
  strands: readonly Strand[]
  balls: readonly { ball: HairBall; depth: number }[]
}

/** One strand as it lies in the picture. */
export interface Strand {
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

/** Height of the chin, u. */
const chin = 123

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
  const { design, pose } = subject
  const parts = partsOf(subject)
  const wet = pose.states.wet
  const colour = wet > 0 ? shiftColour(design.hair.colour, { lightness: -0.05 * wet }) : design.hair.colour
  const tones = hairTones(colour)
  const volume = design.hair.volume
  // Half as long under a comic head, or it would sweep the floor.
  const fall = isComic(design) ? 0.42 : 1
  const strands = parts.locks.map((lock, index): Strand => {
    const phase = index * 1.7
    const wind = pose.sway + 0.05 * Math.sin(pose.time * 1.7 + phase) * (1 - wet)
    const points = lock.way.map(([x, y, z], i): Point => {
      const t = i / (lock.way.length - 1)
      const hung = y > chin ? chin + (y - chin) * fall : y
      const [px, py] = space.project(x * (1 + (volume - 1) * 0.5), hung - (volume - 1) * 14 * (y < -40 ? 1 : 0), z)
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
    const { left, right } = strokeSides(
      spine,
      (i) =>
        (lock.width *
          narrowing[Math.min(narrowing.length - 1, Math.round((i / last) * (narrowing.length - 1)))]! *
          profile(i / last) *
          (1 - 0.28 * wet * (i / last))) /
        2,
    )
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
  return { parts, tones, line: lineColour(tones.base), strands, balls }
}

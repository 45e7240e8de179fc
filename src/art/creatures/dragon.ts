import { lerp } from '#core'
import { withAlpha } from '../colour/colour.ts'
import { inkPath, type Point, paintCel, polygonPath, strokeSides, taper } from '../ink/ink.ts'
import { paintDragonHead } from './dragon-head.ts'
import { paintDragonLeg } from './dragon-leg.ts'
import { creature, glow, type Tones, together, tonesOf } from './kit.ts'

/** What a dragon is painted with. */
export interface DragonTones {
  scales: Tones
  belly: Tones
  gold: Tones
  mane: Tones
}

const tones: DragonTones = {
  scales: tonesOf('#2a8a74'),
  belly: tonesOf('#efd9a0'),
  gold: tonesOf('#e0a93f'),
  mane: tonesOf('#c8502e'),
}

/** Where its back bends, from the tip of the tail to the neck, and half its girth there; u. */
const bends: readonly (readonly [x: number, y: number, girth: number])[] = [
  [-610, 250, 3],
  [-520, 150, 14],
  [-440, 210, 28],
  [-350, 330, 44],
  [-210, 330, 58],
  [-120, 190, 66],
  [-140, 30, 70],
  [-40, -80, 74],
  [100, -30, 76],
  [180, 70, 72],
  [275, 104, 64],
  [360, 30, 56],
  [356, -84, 52],
  [300, -170, 50],
]

/** Pieces to each bend: the coils are round, and scales lie close. */
const pieces = 5

interface Section {
  at: Point
  girth: number
  /** Across the body, towards the back. */
  back: Point
}

/** The winding body at a time: a wave runs through it from head to tail. */
function sectionsOf(seconds: number): Section[] {
  const moved = bends.map(([x, y, girth], i): [number, number, number] => {
    const loose = 1 - 0.55 * (i / (bends.length - 1))
    const phase = seconds * 1.7 + i * 0.95
    return [x + 20 * loose * Math.sin(phase * 0.8), y + 34 * loose * Math.sin(phase), girth]
  })
  const way: [number, number, number][] = []
  const at = (i: number) => moved[Math.max(0, Math.min(moved.length - 1, i))]!
  for (let i = 0; i < moved.length - 1; i++)
    for (let k = 0; k < pieces; k++) {
      const t = k / pieces
      const on = (axis: 0 | 1 | 2) => {
        const [a, b, c, d] = [at(i - 1)[axis], at(i)[axis], at(i + 1)[axis], at(i + 2)[axis]]
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
      }
      way.push([on(0), on(1), on(2)])
    }
  return way.map(([x, y, girth], i) => {
    const [ax, ay] = way[Math.max(0, i - 1)]!
    const [bx, by] = way[Math.min(way.length - 1, i + 1)]!
    const length = Math.hypot(bx - ax, by - ay) || 1
    return { at: [x, y], girth, back: [(by - ay) / length, -(bx - ax) / length] }
  })
}

/** A place of a section: −1 the belly, 1 the back. */
const across = ({ at, girth, back }: Section, t: number): Point => [
  at[0] + back[0] * girth * t,
  at[1] + back[1] * girth * t,
]

/** The body with its fins, its scales and the plates of its belly. */
function paintBody(ctx: CanvasRenderingContext2D, sections: readonly Section[]): void {
  const { scales, belly, gold, mane } = tones
  const fins: Path2D[] = []
  for (let i = 2; i < sections.length - 2; i += 2) {
    const [root, end] = [across(sections[i - 1]!, 0.9), across(sections[i + 1]!, 0.9)]
    // Where the back is hollow they stand close and are short.
    const room = Math.min(1, Math.hypot(end[0] - root[0], end[1] - root[1]) / 44)
    fins.push(polygonPath([root, across(sections[i - 1]!, 0.9 + (0.55 + 0.06 * (i % 8)) * room), end]))
  }
  paintCel(ctx, { shapes: [together(fins)], fill: mane.base, line: mane.line, width: 3 })
  const spine = sections.map(({ at }) => at)
  const { right, left } = strokeSides(spine, (i) => sections[i]!.girth)
  const body = polygonPath([...right, ...left.reverse()])
  paintCel(ctx, {
    shapes: [body],
    fill: scales.base,
    line: scales.line,
    width: 3.6,
    inside: () => {
      const strip = (from: number, to: number) =>
        polygonPath([
          ...sections.map((section) => across(section, from)),
          ...sections.map((section) => across(section, to)).reverse(),
        ])
      ctx.fillStyle = withAlpha(scales.light, 0.6)
      ctx.fill(strip(0.5, 0.78))
      const rows = new Path2D()
      for (const [i, section] of sections.entries()) {
        const next = sections[i + 1]
        if (next === undefined || section.girth < 16) continue
        // Scales in three rows, each laid over the next, like tiles.
        for (const row of [0.72, 0.3, -0.12]) {
          const shift = i % 2 === 0 ? 0 : 0.2
          const [a, tip, b] = [
            across(section, row + 0.2 + shift),
            across(next, row + shift),
            across(section, row - 0.2 + shift),
          ]
          rows.moveTo(...a)
          rows.quadraticCurveTo(lerp(a[0], tip[0], 1.3), lerp(a[1], tip[1], 1.3), ...tip)
          rows.quadraticCurveTo(lerp(b[0], tip[0], 1.3), lerp(b[1], tip[1], 1.3), ...b)
        }
      }
      ctx.strokeStyle = withAlpha(scales.line, 0.55)
      ctx.lineWidth = 3
      ctx.stroke(rows)
      ctx.fillStyle = belly.base
      ctx.fill(strip(-1.1, -0.44))
      ctx.fillStyle = withAlpha(belly.shadow, 0.75)
      ctx.fill(strip(-1.1, -0.8))
      const plates = new Path2D()
      for (const [i, section] of sections.entries())
        if (i % 2 === 0) plates.addPath(inkPath([across(section, -0.42), across(section, -1)], 4, () => 1, 1))
      ctx.fillStyle = withAlpha(belly.line, 0.6)
      ctx.fill(plates)
      ctx.fillStyle = withAlpha(gold.base, 0.9)
      ctx.fill(strip(-0.5, -0.42))
      ctx.fillStyle = withAlpha(scales.line, 0.28)
      ctx.fill(strip(-0.42, -0.14))
    },
  })
}

/** The tuft at the end of the tail. */
function paintTuft(ctx: CanvasRenderingContext2D, section: Section, seconds: number): void {
  const [x, y] = section.at
  const locks = [-2, -1, 0, 1, 2].map((k): Path2D => {
    const a = 2.5 + k * 0.36 + 0.12 * Math.sin(seconds * 2 + k)
    const long = 120 - 16 * Math.abs(k)
    return inkPath(
      [
        [x + 34, y - 40],
        [x + Math.cos(a) * long * 0.5, y + Math.sin(a - 0.3) * long * 0.5],
        [x + Math.cos(a) * long, y + Math.sin(a) * long],
      ],
      32,
      taper(0.35, 0.75, 0.05),
      5,
    )
  })
  paintCel(ctx, { shapes: locks, fill: tones.mane.base, line: tones.mane.line, width: 3 })
}

/** The long Chinese dragon winding through the air. */
export const dragon = creature({
  id: 'dragon',
  home: { x: 0.42, y: 0.26 },
  size: 900,
  entry: 'rise',
  grounded: false,
  paint({ ctx, seconds, moment }) {
    const sections = sectionsOf(seconds)
    const leg = (bend: number, far: boolean, turn: number) =>
      paintDragonLeg(ctx, across(sections[bend * pieces]!, -0.5), { seconds, far, turn, tones })
    leg(4, true, 0.5)
    leg(9, true, -0.3)
    paintTuft(ctx, sections[0]!, seconds)
    paintBody(ctx, sections)
    leg(4, false, 0.15)
    leg(9, false, -0.1)
    const neck = sections.at(-1)!
    ctx.save()
    ctx.translate(...neck.at)
    ctx.rotate(0.06 * Math.sin(seconds * 1.7))
    paintDragonHead(ctx, seconds, tones)
    ctx.restore()
    glow(ctx, neck.at[0] + 330, neck.at[1] + 60, 52 + 14 * moment.intensity, '#ff9a3f')
  },
})

import { lerp } from '#core'
import { mixColours, shiftColour, withAlpha } from '../../colour/colour.ts'
import { hairTones, lineColour } from '../../colour/palette.ts'
import { curvePath, inkPath, lineWeight, type Point, paintCel, taper } from '../../ink/ink.ts'
import { distance, type Growth, growthOf, mid, perSide } from './beard-growth.ts'
import type { ExtraDefinition } from './extra.ts'
import { drawMoustache } from './moustache.ts'

/** A full beard: down the cheeks and along the jaw, to a few locks below the chin; an elder's are long. */
export const beard: ExtraDefinition = {
  name: 'beard',
  label: { zh: '胡须', en: 'beard' },
  layer: 'over',
  until: 2.2,
  reach: 250,
  draw(ctx, request) {
    const { subject, anatomy } = request
    const { design, pose } = subject
    const tones = hairTones(mixColours(design.hair.colour, '#e4e2ea', anatomy.aged > 0.6 ? 0.25 : 0))
    const line = lineColour(tones.base)
    const long = anatomy.aged > 0.6 ? 92 : 22
    const growth = growthOf(request)
    const width = lineWeight(2.2, subject.scale) * 0.5
    const hanging = locksOf(growth, long, pose.sway * long * 0.12)
    // Only what stands out from the jaw has an outline: on the cheek hair has none.
    ctx.strokeStyle = line
    ctx.lineWidth = width * 2
    ctx.stroke(curvePath(growth.jaw))
    paintCel(ctx, { shapes: hanging.map(({ shape }) => shape), fill: tones.base, line, width })
    ctx.fillStyle = tones.base
    ctx.fill(curvePath([...growth.jaw, ...[...growth.cheek].reverse()], true))
    drawRoots(ctx, growth, tones.base)
    drawStrands(ctx, growth, hanging, { shadow: tones.shadow, line, fine: lineWeight(1.5, subject.scale) })
    drawMoustache(ctx, request, shiftColour(tones.base, { lightness: 0.01 }), line, 1.15)
  },
}

/** The same for a hair at every frame, as if by chance: 0 … 1. */
const chance = (i: number): number => ((i * 37 + 11) % 17) / 16

interface Lock {
  way: Point[]
  shape: Path2D
}

/** Hair that stands out past the jaw: short tufts along it, four locks from the chin. */
function locksOf({ cheek, jaw }: Growth, long: number, sway: number): Lock[] {
  const chin = jaw[perSide]!
  const lock = (way: Point[], width: number, rise: number): Lock => ({
    way,
    shape: inkPath(way, width, taper(rise, 1 - rise), 6),
  })
  const locks: Lock[] = []
  for (let i = 1; i < jaw.length - 1; i++) {
    const down = Math.sign(perSide - i)
    // Hair lies along the jaw and points to the chin; the tufts are no two the same.
    const [root, end, next] = [mid(cheek[i - down]!, jaw[i - down]!, 0.5), jaw[i]!, jaw[i + down]!]
    const out = (1 + 6 * chance(i)) * Math.min(1, Math.min(i, jaw.length - 1 - i) / 6)
    const tip: Point = [
      next[0] + (next[0] - end[0]) * chance(i + 3),
      next[1] + (next[1] - end[1]) * chance(i + 3) + out,
    ]
    locks.push(lock([root, mid(root, end, 0.8), tip], Math.min(11, 2 + 0.7 * distance(cheek[i]!, end)), 0.5))
  }
  for (const [step, reach] of [
    [-3, 0.5],
    [3, 0.62],
    [-1, 0.84],
    [1, 1],
  ] as const) {
    const [root, end] = [mid(cheek[perSide + step]!, jaw[perSide + step]!, 0.3), jaw[perSide + step]!]
    const tip: Point = [lerp(end[0], chin[0], 0.45) + sway + step, chin[1] + long * reach]
    const bow = Math.sign(step) * long * 0.03
    locks.push(
      lock([root, end, [lerp(end[0], tip[0], 0.45) + bow, lerp(end[1], tip[1], 0.55)], tip], 15 + long * 0.12, 0.36),
    )
  }
  return locks
}

/** The edge on the cheek: single hairs, some far up, between which skin shows. */
function drawRoots(ctx: CanvasRenderingContext2D, { cheek, jaw }: Growth, fill: string): void {
  const dense = new Path2D()
  const thin = new Path2D()
  for (let k = 0; k < (cheek.length - 1) * 3; k++) {
    const i = Math.floor(k / 3)
    const root = mid(cheek[i]!, cheek[i + 1]!, (k % 3) / 3)
    const end = mid(jaw[i]!, jaw[i + 1]!, (k % 3) / 3)
    const depth = distance(root, end)
    const room = Math.min(1, k / 9, ((cheek.length - 1) * 3 - k) / 12)
    // Where the cheek ends there is no room for hair above the beard.
    const up = (Math.min(1, depth / 24) * (k % 2 === 0 ? 9 : 4) * room * (0.5 + chance(k))) / Math.max(1, depth)
    const way = [mid(root, end, -up), mid(root, end, 0.12), mid(root, end, 0.6)]
    ;(k % 2 === 0 ? thin : dense).addPath(inkPath(way, room * (k % 2 === 0 ? 2 : 4.5), taper(0.6, 0.4, 0), 3))
  }
  ctx.fillStyle = fill
  ctx.fill(dense)
  ctx.fillStyle = withAlpha(fill, 0.75)
  ctx.fill(thin)
}

function drawStrands(
  ctx: CanvasRenderingContext2D,
  { cheek, jaw }: Growth,
  hanging: readonly Lock[],
  { shadow, line, fine }: { shadow: string; line: string; fine: number },
): void {
  const dark = new Path2D()
  const thin = new Path2D()
  for (let i = 1; i < jaw.length - 1; i++) {
    const down = Math.sign(perSide - i)
    const from = 0.1 + 0.35 * chance(i + 5)
    const way = [0, 0.5, 1].map((t): Point => {
      const along = (line: Point[]) => mid(line[i]!, line[i + down]!, t * 1.4 - 0.7 * (1 - t))
      return mid(along(cheek), along(jaw), lerp(from, 1.02, t))
    })
    if (i % 2 === 0) dark.addPath(inkPath(way, 6, taper(0.5, 0.5, 0), 4))
    else thin.addPath(inkPath(way, fine, taper(0.4, 0.5, 0), 4))
  }
  for (const { way } of hanging.slice(-4)) {
    dark.addPath(inkPath(way, 6, taper(0.6, 0.4, 0), 4))
    thin.addPath(
      inkPath(
        way.map(([x, y]): Point => [x - 3.5, y - 6]),
        fine,
        taper(0.5, 0.5, 0),
        4,
      ),
    )
  }
  ctx.fillStyle = withAlpha(shadow, 0.7)
  ctx.fill(dark)
  ctx.fillStyle = withAlpha(line, 0.7)
  ctx.fill(thin)
}

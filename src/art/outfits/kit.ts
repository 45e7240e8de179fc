import type { Side } from '../body/frame.ts'
import type { Point } from '../ink/ink.ts'
import { type Dresser, ink, onBack, onFront, piece, type Tones, tonesOf } from './dresser.ts'
import type { LegCut, ShoeCut, SleeveCut } from './outfit.ts'
import { bodyFolds, bodyY, drawTrunk, type TrunkShape } from './trunk.ts'

/** Points on the front (or back) of the trunk by adult height and x from the middle, for one outfit's room over the skin. */
export function fitting(
  d: Dresser,
  ease: number,
): { p: (x: number, y: number) => Point; b: (x: number, y: number) => Point; w: number; n: number } {
  const { size } = d.frame
  return {
    p: (x, y) => onFront(d, x, bodyY(d, y), ease),
    b: (x, y) => onBack(d, x, bodyY(d, y), ease),
    w: size.shoulder.x,
    n: size.neck.half,
  }
}

/** A plain garment on the trunk: outline, shade, creases. */
export function top(
  d: Dresser,
  tones: Tones,
  to: number,
  ease: number,
  neck: readonly Point[],
  more: Partial<TrunkShape> = {},
): void {
  drawTrunk(d, { to, ease: (y) => (y < bodyY(d, 230) ? Math.min(8, ease) : ease), neck, tones, ...more })
  bodyFolds(d, tones, ease, 0.85)
}

export const crewNeck = (d: Dresser): Point[] => {
  const n = d.frame.size.neck.half
  return [
    [-n - 5, 162],
    [-n * 0.5, 178],
    [0, 183],
    [n * 0.5, 178],
    [n + 5, 162],
  ]
}

export const vNeck = (d: Dresser, low: number, wide = 8): Point[] => {
  const n = d.frame.size.neck.half
  return [
    [-n - wide, 162],
    [-n * 0.5, 162 + (low - 162) * 0.6],
    [0, low],
    [n * 0.5, 162 + (low - 162) * 0.6],
    [n + wide, 162],
  ]
}

/** A band that stands round the neck: `high` u above its base. */
export function standCollar(d: Dresser, tones: Tones, high: number, trim: Tones | null = null, open = 0): void {
  const { n } = fitting(d, 6)
  const at = (x: number, y: number) => (d.front ? onFront(d, x, y, 7) : onBack(d, x, y, 7))
  const o = open
  if (d.front && o > 0) {
    for (const side of [-1, 1])
      piece(
        d,
        [
          at(side * (n + 7), 168),
          at(side * (n + 3), 164 - high),
          at(side * (n * 0.55 + o), 172 - high),
          at(side * o, 186 - high * 0.5),
          at(side * o * 0.6, 194),
          at(side * n * 0.6, 184),
        ],
        tones,
        { width: 2.4 },
      )
    return
  }
  const path = [
    at(-n - 8, 168),
    at(-n - 3, 164 - high),
    at(-n * 0.5, 172 - high),
    at(0, 175 - high),
    at(n * 0.5, 172 - high),
    at(n + 3, 164 - high),
    at(n + 8, 168),
    at(n * 0.5, 184),
    at(0, 190),
    at(-n * 0.5, 184),
  ]
  piece(d, path, tones, { width: 2.4, smooth: false })
  if (trim !== null)
    ink(
      d,
      [
        at(-n - 3, 167 - high),
        at(-n * 0.5, 175 - high),
        at(0, 178 - high),
        at(n * 0.5, 175 - high),
        at(n + 3, 167 - high),
      ],
      4,
      trim.base,
      0.02,
      0.02,
    )
}

/** A turned-down collar with points. */
export function turnedCollar(d: Dresser, tones: Tones, low: number, spread = 14, ease = 8): void {
  const { p, b, n } = fitting(d, ease)
  if (!d.front) {
    piece(d, [b(-n - 14, 172), b(-n * 0.7, 146), b(0, 142), b(n * 0.7, 146), b(n + 14, 172), b(0, 182)], tones, {
      smooth: true,
    })
    return
  }
  const far = d.frame.sin >= 0 ? 1 : -1
  for (const side of [far, -far])
    piece(
      d,
      [
        p(side * (n + 1), 144),
        p(side * (n + spread), 168),
        p(side * (n * 0.8 + spread), low + 24),
        p(side * n * 0.5, low + 14),
        p(side * 2, low),
        p(side * n * 0.74, 178),
      ],
      tones,
      { width: 2.3 },
    )
}

export function buttons(d: Dresser, x: number, ys: readonly number[], colour: string, radius = 5, ease = 12): void {
  if (!d.front) return
  const { p } = fitting(d, ease)
  const { ctx } = d
  for (const y of ys) {
    const [bx, by] = p(x, y)
    ctx.fillStyle = tonesOf(colour).line
    ctx.beginPath()
    ctx.arc(bx, by, radius + 1.4, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = colour
    ctx.beginPath()
    ctx.arc(bx, by, radius, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = tonesOf(colour).light
    ctx.beginPath()
    ctx.arc(bx - radius * 0.3, by - radius * 0.3, radius * 0.35, 0, Math.PI * 2)
    ctx.fill()
  }
}

/** A patch pocket, with a flap when `flap`. */
export function pocket(
  d: Dresser,
  x: number,
  y: number,
  width: number,
  height: number,
  tones: Tones,
  flap: boolean,
  ease = 12,
): void {
  if (!d.front) return
  const { p } = fitting(d, ease)
  const h = width / 2
  piece(
    d,
    [p(x - h, y), p(x + h, y), p(x + h * 0.96, y + height - 8), p(x, y + height), p(x - h * 0.96, y + height - 8)],
    tones,
    { width: 2 },
  )
  if (flap)
    piece(
      d,
      [
        p(x - h - 3, y - 5),
        p(x + h + 3, y - 5),
        p(x + h + 2, y + height * 0.26),
        p(x, y + height * 0.36),
        p(x - h - 2, y + height * 0.26),
      ],
      tones,
      { width: 2 },
    )
}

/** A line down or across the front. */
export function seam(d: Dresser, rows: readonly Point[], colour: string, width = 2.2, ease = 11): void {
  const { p } = fitting(d, ease)
  if (d.front)
    ink(
      d,
      rows.map(([x, y]) => p(x, y)),
      width,
      colour,
      0.03,
      0.06,
    )
}

/** A strap or board on the shoulder. */
export function epaulette(d: Dresser, side: Side, tones: Tones, trim: Tones): void {
  const { size } = d.frame
  const at = (x: number, y: number, z: number): Point => {
    const q = d.frame.place(side * x, y, z)
    return [q.x, q.y]
  }
  const w = size.shoulder.x
  const y0 = 172
  const y1 = size.shoulder.y - size.arm.root - 2
  piece(
    d,
    [
      at(w * 0.52, y0 + 6, 10),
      at(w * 1.0, y1 + 10, 16),
      at(w * 1.08, y1 + 16, 4),
      at(w * 1.0, y1 + 8, -14),
      at(w * 0.54, y0 + 2, -12),
    ],
    tones,
    { width: 2.2 },
  )
  ink(d, [at(w * 0.92, y1 + 9, 13), at(w * 0.92, y1 + 5, -11)], 5, trim.base, 0.02, 0.02)
}

export const fitted = (tones: Tones, ease: number, length = 1.97, more: Partial<SleeveCut> = {}): SleeveCut => ({
  kind: 'fitted',
  tones,
  length,
  ease,
  cuff: null,
  glove: null,
  ...more,
})
export const bareArms = (d: Dresser): SleeveCut => ({
  kind: 'bare',
  tones: d.skin,
  length: 0,
  ease: 0,
  cuff: null,
  glove: null,
})
export const trousers = (
  tones: Tones,
  ease: readonly [number, number, number] = [6, 8, 14],
  more: Partial<LegCut> = {},
): LegCut => ({
  kind: 'trousers',
  tones,
  ease,
  length: 2,
  crease: false,
  ...more,
})
export const bareLegs = (d: Dresser): LegCut => ({
  kind: 'bare',
  tones: d.skin,
  ease: [0, 0, 0],
  length: 0,
  crease: false,
})
/** White and plain, as they are worn under old robes: seen when a leg comes out. */
export const underTrousers: LegCut = {
  kind: 'trousers',
  tones: tonesOf('#e8e8f0'),
  ease: [4, 6, 8],
  length: 2,
  crease: false,
}
export const shoes = (kind: ShoeCut['kind'], colour: string, sole = '#1d1a20', shaft = 0): ShoeCut => ({
  kind,
  tones: tonesOf(colour),
  sole,
  shaft,
})

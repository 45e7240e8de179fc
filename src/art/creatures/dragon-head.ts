import { withAlpha } from '../colour/colour.ts'
import { curvePath, inkPath, type Point, paintCel, polygonPath, taper } from '../ink/ink.ts'
import type { DragonTones } from './dragon.ts'
import { glow, points, together } from './kit.ts'

/** The head, to the right of its neck: a mane like flame, antlers, a long snout open on its teeth, and whiskers that float. */
export function paintDragonHead(ctx: CanvasRenderingContext2D, seconds: number, tones: DragonTones): void {
  const { scales, belly, gold, mane } = tones
  const cel = (text: string, { base, line }: { base: string; line: string }, inside?: () => void) =>
    paintCel(ctx, {
      shapes: [curvePath(points(text), true)],
      fill: base,
      line,
      width: 3.4,
      ...(inside === undefined ? {} : { inside }),
    })
  const stroke = (way: readonly Point[], width: number, colour: string, profile = taper(0.3, 0.6, 0)) => {
    ctx.fillStyle = colour
    ctx.fill(inkPath(way, width, profile, 5))
  }
  // The mane streams back from brow, cheek and jaw.
  const locks = Array.from({ length: 9 }, (_, i): Point[] => {
    const a = 2.25 + i * 0.26
    const long = 200 + 34 * ((i * 5) % 3) + 10 * Math.sin(seconds * 2.6 + i)
    const wave = 22 * Math.sin(seconds * 2.2 + i * 0.9)
    return [
      [10 + 26 * Math.cos(a), -10 + 26 * Math.sin(a)],
      [Math.cos(a) * long * 0.5, Math.sin(a + 0.22) * long * 0.46],
      [Math.cos(a) * long - 20, Math.sin(a) * long * 0.8 + wave - 20],
    ]
  })
  paintCel(ctx, {
    shapes: [
      together(locks.map((way) => inkPath(way, 70, (t) => (1 - t ** 1.5) * (0.7 + 0.3 * Math.sin(Math.PI * t)), 5))),
    ],
    fill: mane.base,
    line: mane.line,
    width: 3.2,
  })
  for (const [i, way] of locks.entries())
    stroke(way, 16, i % 2 === 0 ? withAlpha(mane.light, 0.8) : withAlpha(mane.shadow, 0.8))
  // Antlers: the far one behind.
  for (const far of [true, false]) {
    const [ox, oy] = far ? [34, 6] : [0, 0]
    paintCel(ctx, {
      shapes: [
        '20 -56  -14 -104  -40 -170  -96 -214',
        '-18 -112  -66 -116  -104 -146',
        '-38 -166  -22 -206  -36 -246',
      ].map((text, i) =>
        inkPath(
          points(text).map(([x, y]): Point => [x + ox, y + oy]),
          i === 0 ? 30 : 18,
          (t) => 1 - 0.85 * t,
          6,
        ),
      ),
      fill: far ? gold.shadow : gold.base,
      line: gold.line,
      width: 3,
    })
  }
  // Lower jaw, the mouth's inside with tongue, teeth; then the skull over them.
  cel('-50 30  -10 84  60 104  140 106  206 116  222 100  190 84  120 70  60 44  20 20', scales, () => {
    ctx.fillStyle = belly.base
    ctx.fill(curvePath(points('-60 60  0 92  70 112  150 116  230 130  200 150  0 140  -80 90'), true))
  })
  ctx.fillStyle = '#5a1420'
  ctx.fill(curvePath(points('26 10  90 20  170 16  226 14  214 60  200 88  130 74  70 48'), true))
  stroke(points('60 44  120 62  176 62  212 46'), 22, '#d8606a', taper(0.2, 0.4, 0.1))
  ctx.fillStyle = '#fff6e6'
  for (const [x, y, long] of [
    [96, 62, -16],
    [126, 72, -18],
    [156, 80, -18],
    [196, 92, -34],
  ] as const)
    ctx.fill(
      polygonPath([
        [x - 8, y + 4],
        [x + 9, y + 6],
        [x + 4, y + long],
      ]),
    )
  cel(
    `-70 -20  -40 -66  16 -88  60 -78  84 -92  108 -70  140 -54  184 -52  206 -72  240 -66  256 -34  252 -2  232 18
    196 20  150 12  110 22  70 14  40 30  10 54  -40 44`,
    scales,
    () => {
      ctx.fillStyle = withAlpha(scales.light, 0.55)
      ctx.fill(
        curvePath(
          points('-30 -64  20 -82  70 -70  120 -56  190 -48  214 -66  240 -58  190 -30  110 -40  30 -58'),
          true,
        ),
      )
      ctx.fillStyle = withAlpha(scales.shadow, 0.7)
      ctx.fill(curvePath(points('-60 40  10 40  60 4  110 10  160 -2  220 8  262 -10  240 40  60 60'), true))
    },
  )
  for (const [x, y, long] of [
    [112, 18, 26],
    [142, 14, 20],
    [170, 16, 22],
    [212, 18, 46],
    [232, 14, 24],
  ] as const) {
    ctx.fillStyle = '#fff6e6'
    ctx.fill(
      polygonPath([
        [x - 10, y - 4],
        [x + 9, y - 4],
        [x - 2, y + long],
      ]),
    )
  }
  // Nostril, brow of gold, the eye under it, folds of the cheek.
  stroke(points('214 -50  232 -44  236 -28'), 11, '#12201c')
  cel('34 -58  66 -92  120 -84  134 -62  104 -66  74 -58', gold)
  ctx.fillStyle = '#fff3c8'
  ctx.fill(curvePath(points('58 -46  84 -60  110 -52  104 -38  78 -34'), true))
  ctx.fillStyle = '#c2301e'
  ctx.beginPath()
  ctx.ellipse(88, -47, 12, 12, 0, 0, 6.29)
  ctx.fill()
  ctx.fillStyle = '#160a08'
  ctx.beginPath()
  ctx.ellipse(90, -47, 4, 11, 0, 0, 6.29)
  ctx.fill()
  stroke(points('50 -42  80 -62  116 -52'), 8, scales.line, taper(0.3, 0.3, 0))
  stroke(points('40 -20  64 0  100 -2'), 6, withAlpha(scales.line, 0.8))
  stroke(points('16 -40  0 -4  10 30'), 6, withAlpha(scales.line, 0.8))
  stroke(points('140 -40  160 -26  196 -30'), 5, withAlpha(scales.line, 0.7))
  glow(ctx, 92, -48, 30, '#ffcf4a')
  // Ear, beard under the chin, whiskers.
  cel('-30 -50  -96 -86  -120 -60  -70 -24', scales)
  paintCel(ctx, {
    shapes: [0, 1, 2, 3].map((i) => {
      const sway = 14 * Math.sin(seconds * 2.4 + i)
      return inkPath(
        [
          [150 - i * 40, 106 - i * 8],
          [130 - i * 46 + sway * 0.5, 150],
          [96 - i * 48 + sway, 186 - i * 6],
        ],
        30,
        (t) => 1 - t ** 1.4,
        4,
      )
    }),
    fill: mane.base,
    line: mane.line,
    width: 2.8,
  })
  for (const side of [0, 1]) {
    const sway = 26 * Math.sin(seconds * 1.9 + side * 1.4)
    const way: Point[] = [
      [226, 0],
      [290, 20 + side * 30],
      [300 - side * 40, 110 + sway],
      [220 - side * 50, 190 + sway],
      [250 - side * 70, 270 - sway],
    ]
    stroke(way, 17, gold.line, (t) => 1 - 0.9 * t)
    stroke(way, 11, gold.base, (t) => 1 - 0.9 * t)
  }
}

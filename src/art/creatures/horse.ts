import { multiplyColours } from '../colour/colour.ts'
import { inkPath, type Point, taper } from '../ink/ink.ts'
import { type BeastBuild, paintBeast } from './beast.ts'
import { type CreatureBrush, creature, tonesOf } from './kit.ts'

const coat = '#7a4a34'
const far = '#54322a'
const build: BeastBuild = {
  body: [
    [205, -330],
    [232, -400],
    [278, -470],
    [300, -505],
    [350, -478],
    [398, -462],
    [420, -478],
    [418, -502],
    [380, -548],
    [336, -604],
    [312, -622],
    [300, -668],
    [280, -618],
    [226, -560],
    [150, -470],
    [84, -436],
    [-20, -418],
    [-130, -434],
    [-206, -428],
    [-252, -380],
    [-252, -312],
    [-212, -262],
    [-120, -236],
    [0, -226],
    [112, -246],
    [178, -284],
  ],
  fore: [150, -290],
  hind: [-206, -300],
  leg: 296,
  thick: 58,
  tail: { root: [-246, -396], length: 260, width: 40, lift: 0.02, strands: 3 },
}

/** A horse that looks to the right, its feet at the origin; `light` multiplies its colours. */
export function paintHorse(brush: Pick<CreatureBrush, 'ctx' | 'seconds' | 'speed'>, light = '#ffffff'): void {
  const lit = (colour: string) => multiplyColours(colour, light)
  paintBeast(brush, build, tonesOf(lit(coat)), tonesOf(lit(far)))
  const { ctx, seconds, speed } = brush
  const blow = 26 + 50 * speed
  for (let i = 0; i < 11; i++) {
    const t = i / 10
    const root: Point = [306 - 190 * t, -640 + 196 * t]
    const wave = Math.sin(seconds * 7 + i * 0.9) * 12
    ctx.fillStyle = i % 3 === 0 ? lit('#3a2620') : lit('#241614')
    ctx.fill(
      inkPath(
        [root, [root[0] - blow * 0.7, root[1] + 34], [root[0] - blow * 1.3, root[1] + 92 + wave]],
        34,
        taper(0.2, 0.8, 0.05),
      ),
    )
  }
  ctx.fillStyle = lit('#1a1012')
  ctx.beginPath()
  ctx.ellipse(346, -560, 9, 11, 0.4, 0, 6.29)
  ctx.ellipse(408, -486, 6, 8, 0.6, 0, 6.29)
  ctx.fill()
  // Saddle and girth.
  ctx.fillStyle = lit('#7a1f2a')
  ctx.fill(
    inkPath(
      [
        [-96, -430],
        [-10, -432],
        [76, -442],
      ],
      46,
      taper(0.2, 0.2, 0.5),
    ),
  )
  ctx.fillStyle = lit('#2a1618')
  ctx.fill(
    inkPath(
      [
        [10, -420],
        [18, -330],
        [12, -234],
      ],
      16,
      () => 1,
    ),
  )
}

/** A horse that comes galloping in, mane flying. */
export const horse = creature({
  id: 'horse',
  home: { x: 0.58, y: 0.8 },
  size: 900,
  entry: 'run',
  grounded: true,
  paint: (brush) => paintHorse(brush),
})

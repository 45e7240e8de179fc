import { inkPath, type Point, polygonPath, taper } from '../ink/ink.ts'
import { type BeastBuild, paintBeast } from './beast.ts'
import { creature, glow, mass, points, tonesOf } from './kit.ts'

const fur = tonesOf('#5c6172')
const far = tonesOf('#3a3d4b')
const pale = '#c4c9d4'
const build: BeastBuild = {
  // Chest deep, belly drawn up to the loins, the head low before the shoulders.
  body: points(`
    196 -196  240 -236  276 -262  330 -250  384 -246  404 -262  400 -284  352 -306  316 -336  300 -352
    288 -412  258 -362  216 -366  170 -372  110 -352  20 -326  -80 -318  -160 -322  -214 -288  -226 -220
    -176 -196  -110 -214  -20 -196  70 -150  140 -140`),
  fore: [132, -206],
  hind: [-176, -226],
  leg: 232,
  thick: 52,
  tail: { root: [-210, -284], length: 230, width: 92, lift: 0.06, strands: 1 },
}

/** A grey wolf, low and watching, teeth bared, its eyes alight. */
export const wolf = creature({
  id: 'wolf',
  home: { x: 0.58, y: 0.8 },
  size: 1000,
  entry: 'run',
  grounded: true,
  paint(brush) {
    paintBeast(brush, build, fur, far)
    const { ctx, seconds } = brush
    const tuft = (way: Point[], width: number, colour: string) => {
      ctx.fillStyle = colour
      ctx.fill(inkPath(way, width, taper(0.25, 0.8, 0.02), 4))
    }
    // The pale underside: throat, chest, belly.
    ctx.fillStyle = pale
    ctx.globalAlpha = 0.55
    ctx.fill(
      polygonPath(
        points('214 -214  256 -246  226 -290  176 -270  130 -196  60 -168  -20 -202  70 -158  140 -148  190 -190'),
      ),
    )
    ctx.globalAlpha = 1
    // Ruff and back in shaggy tufts, each a little moved by the wind.
    const stir = 5 * Math.sin(seconds * 2.2)
    for (const [i, x] of [188, 160, 214, 132, 104, 236].entries()) {
      const top = -352 + 9 * (i % 3)
      tuft(
        [
          [x + 10, top],
          [x - 16, top + 62],
          [x - 44 + stir, top + 128 - 14 * (i % 2)],
        ],
        54,
        i % 2 === 0 ? fur.base : fur.shadow,
      )
    }
    for (let i = 0; i < 9; i++) {
      const x = 90 - 34 * i
      tuft(
        [
          [x + 14, -340 + i * 2],
          [x - 14, -334 + i * 2],
          [x - 44, -312 + i * 2 + stir],
        ],
        24,
        i % 2 === 0 ? fur.shadow : far.base,
      )
    }
    for (const [x, y] of [
      [-190, -226],
      [-164, -212],
      [-200, -250],
    ] as const)
      tuft(
        [
          [x + 20, y - 40],
          [x, y],
          [x - 18, y + 44],
        ],
        30,
        fur.shadow,
      )
    // Far ear, muzzle with its dark bridge, the mouth open on teeth.
    mass(ctx, points('262 -358  264 -420  292 -374'), far)
    ctx.fillStyle = pale
    ctx.fill(polygonPath(points('300 -278  350 -286  398 -272  400 -258  352 -262  306 -254')))
    ctx.fillStyle = '#2a0f18'
    ctx.fill(polygonPath(points('316 -262  396 -262  388 -246  340 -240  318 -246')))
    ctx.fillStyle = '#f4f0e6'
    for (const x of [338, 356, 374, 388])
      ctx.fill(
        polygonPath([
          [x - 6, -262],
          [x + 6, -262],
          [x, x === 374 ? -238 : -249],
        ]),
      )
    tuft(points('310 -338  352 -314  398 -288'), 22, fur.shadow)
    ctx.fillStyle = '#0e0c14'
    ctx.beginPath()
    ctx.ellipse(402, -278, 14, 11, 0.2, 0, 6.29)
    ctx.fill()
    tuft(points('296 -334  322 -318  340 -312'), 12, '#14121c')
    glow(ctx, 322, -312, 20, '#ffd24a')
  },
})

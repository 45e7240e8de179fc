import { withAlpha } from '../colour/colour.ts'
import { inkPath, type Point, polygonPath, taper } from '../ink/ink.ts'
import { type BeastBuild, furPath, paintBeast } from './beast.ts'
import { paintTail } from './beast-tail.ts'
import { creature, fading, glow, mass, points, tonesOf } from './kit.ts'

const fur = tonesOf('#5c6172')
const far = tonesOf('#3a3d4b')
const pale = '#c4c9d4'
const build: BeastBuild = {
  // Chest deep, belly drawn up to the loins, the head low before the shoulders.
  body: points(`
    196 -196  240 -236  276 -262  330 -250  384 -246  404 -262  400 -284  352 -306  316 -336  300 -352
    288 -412  258 -362  216 -366  170 -372  110 -352  20 -326  -80 -318  -160 -322  -214 -288  -226 -220
    -176 -196  -110 -214  -20 -196  70 -150  140 -140`),
  fore: { joints: points('128 -250  116 -168  132 -80  126 -26  140 0'), half: [46, 29, 17, 15, 14], foot: 'paw' },
  hind: { joints: points('-166 -256  -136 -170  -204 -98  -190 -26  -174 0'), half: [52, 44, 17, 14, 14], foot: 'paw' },
  neck: { root: [150, -290], along: [120, -20] },
  stretch: 0.1,
}

/** A grey wolf, low and watching, teeth bared, its eyes alight. */
export const wolf = creature({
  id: 'wolf',
  home: { x: 0.58, y: 0.8 },
  size: 1000,
  entry: 'run',
  grounded: true,
  head: [330, -290],
  paint(brush) {
    const { ctx, seconds } = brush
    const tuft = (way: Point[], width: number, colour: string) => {
      ctx.fillStyle = colour
      ctx.fill(inkPath(way, width, taper(0.25, 0.8, 0.02), 4))
    }
    paintBeast(brush, build, {
      near: fur,
      far,
      behind: ({ gait }) =>
        paintTail(ctx, seconds, gait, fur, { root: [-206, -280], length: 240, width: 78, lift: 0.06, tip: far.base }),
      tufts: [
        furPath(points('250 -340  170 -350'), points('120 -352  160 -380  210 -380  250 -370'), -26),
        furPath(points('100 -330  -80 -300'), points('-150 -320  -80 -322  10 -330  100 -352'), -16),
        furPath(points('170 -190  90 -180'), points('50 -152  110 -140  170 -156  220 -206'), 22),
        furPath(points('-170 -250  -180 -300'), points('-222 -276  -226 -236  -196 -186'), 18),
        furPath(points('270 -320  240 -300'), points('214 -226  240 -248  262 -262'), 20),
      ],
      inside: () => {
        ctx.fillStyle = fading(ctx, fur.shadow, 0.6, -190, -110)
        ctx.fill(
          furPath(points('240 -120  -240 -120'), points('-230 -240  -120 -240  0 -222  110 -200  210 -226'), -20),
        )
        // A dark saddle, the ruff over the shoulder, the haunch; pale throat and chest.
        ctx.fillStyle = withAlpha(far.base, 0.85)
        ctx.fill(
          furPath(
            points('-240 -420  260 -420'),
            points('250 -356  180 -316  90 -300  -40 -284  -140 -292  -216 -270'),
            -26,
          ),
        )
        ctx.fillStyle = withAlpha(pale, 0.7)
        ctx.fill(furPath(points('180 -140  270 -240'), points('300 -262  250 -284  206 -250  170 -196  130 -160'), 22))
        ctx.fillStyle = withAlpha(fur.light, 0.5)
        ctx.fill(furPath(points('216 -350  150 -340'), points('112 -330  104 -270  128 -220'), 20))
        ctx.fill(furPath(points('-110 -310  -150 -300'), points('-182 -288  -176 -244  -150 -210'), 16))
        ctx.fillStyle = withAlpha(fur.line, 0.6)
        ctx.fill(inkPath(points('162 -300  170 -250  152 -206'), 5, taper(0.5, 0.5, 0)))
        ctx.fill(inkPath(points('-124 -286  -110 -236  -122 -196'), 5, taper(0.5, 0.5, 0)))
      },
      over: ({ onHead }) =>
        onHead(() => {
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
        }),
    })
  },
})

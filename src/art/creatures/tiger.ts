import { withAlpha } from '../colour/colour.ts'
import { inkPath, type Point, polygonPath, taper } from '../ink/ink.ts'
import { type BeastBuild, furPath, paintBeast } from './beast.ts'
import { paintTail } from './beast-tail.ts'
import { creature, fading, glow, points, tonesOf } from './kit.ts'

const fur = tonesOf('#d8853a')
const far = tonesOf('#a35e2c')
const build: BeastBuild = {
  // High shoulders, a back that dips, a great round head carried low.
  body: points(`
    196 -196  236 -226  270 -210  318 -204  364 -214  392 -240  398 -278  386 -314  358 -352  330 -384
    318 -414  290 -420  272 -392  240 -384  196 -390  150 -384  70 -340  -30 -326  -130 -344  -214 -330  -256 -266
    -236 -200  -150 -186  -60 -176  50 -152  140 -156`),
  fore: { joints: points('150 -258  134 -170  148 -82  142 -30  160 0'), half: [62, 42, 28, 24, 21], foot: 'paw' },
  hind: { joints: points('-190 -250  -158 -168  -226 -96  -212 -30  -192 0'), half: [70, 58, 26, 22, 20], foot: 'paw' },
  neck: { root: [170, -300], along: [110, -10] },
  stretch: 0.08,
}

/** A striped tiger. */
export const tiger = creature({
  id: 'tiger',
  home: { x: 0.58, y: 0.8 },
  size: 1000,
  entry: 'run',
  grounded: true,
  head: [320, -310],
  paint(brush) {
    const { ctx, seconds } = brush
    const mark = (way: Point[], width: number, colour = '#2a1614') => {
      ctx.fillStyle = colour
      ctx.fill(inkPath(way, width, taper(0.2, 0.7, 0.05), 4))
    }
    const white = '#fff2e2'
    paintBeast(brush, build, {
      near: fur,
      far,
      behind: ({ gait }) =>
        paintTail(ctx, seconds, gait, fur, { root: [-240, -290], length: 310, width: 36, lift: 0.3, tip: '#2a1614' }),
      tufts: [
        furPath(points('300 -300  270 -290'), points('236 -236  262 -196  300 -206  330 -214'), 22),
        furPath(points('190 -190  100 -190'), points('90 -152  150 -152  200 -196'), 14),
      ],
      inside: ({ fore, hind }) => {
        ctx.fillStyle = fading(ctx, fur.shadow, 0.45, -190, -110)
        ctx.fill(polygonPath(points('-260 -240  -150 -236  0 -216  110 -206  210 -240  330 -226  300 -140  -260 -120')))
        mark(points('-146 -330  -128 -270  -146 -206'), 6, withAlpha(fur.line, 0.6))
        mark(points('196 -320  206 -256  176 -206'), 6, withAlpha(fur.line, 0.6))
        // White below: belly, chest, chin.
        ctx.fillStyle = white
        ctx.globalAlpha = 0.8
        ctx.fill(
          polygonPath(
            points('-180 -192  -60 -184  60 -162  150 -164  200 -204  236 -232  196 -250  120 -210  -20 -206'),
          ),
        )
        ctx.globalAlpha = 1
        // Stripes come down from the back in pairs, and up from the belly between them.
        for (let i = 0; i < 9; i++) {
          const x = 176 - i * 46
          const top = -378 + 46 * Math.min(1, i / 2.4) - (i > 5 ? 10 : 0)
          mark(
            [
              [x, top],
              [x - 18, top + 54],
              [x - 8, top + 104 + (i % 2) * 24],
            ],
            19,
          )
          if (i % 2 === 0)
            mark(
              [
                [x - 22, top + 2],
                [x - 34, top + 36],
                [x - 30, top + 62],
              ],
              12,
            )
          if (i % 2 === 1 && i < 8)
            mark(
              [
                [x - 4, -182],
                [x + 4, -212],
                [x - 4, -236],
              ],
              13,
            )
        }
        ctx.fillStyle = '#2a1614'
        for (const leg of [fore, hind]) for (const t of [0.3, 0.42, 0.54, 0.66]) ctx.fill(leg.band(t, 13))
      },
      over: ({ onHead }) =>
        onHead(() => {
          // Cheek ruff, brow spots and muzzle.
          ctx.fillStyle = white
          ctx.fill(
            polygonPath(
              points(
                '262 -300  290 -330  300 -262  330 -232  296 -206  262 -190  256 -226  232 -232  250 -262  234 -288',
              ),
            ),
          )
          ctx.beginPath()
          ctx.ellipse(366, -250, 40, 32, -0.25, 0, 6.29)
          ctx.ellipse(340, -352, 17, 11, 0.7, 0, 6.29)
          ctx.fill()
          for (const way of [
            '290 -380  312 -372  330 -380',
            '286 -360  306 -350  322 -356',
            '266 -330  290 -318  300 -296',
            '256 -292  282 -282  294 -262',
            '254 -250  280 -244  296 -230',
          ])
            mark(points(way), 11)
          mark(points('292 -394  300 -410  314 -398'), 13, '#4a2a20')
          ctx.fillStyle = '#d8707a'
          ctx.fill(polygonPath(points('380 -284  404 -276  398 -258  386 -262')))
          mark(points('394 -262  380 -244  344 -232  322 -238'), 8)
          for (const [x, y] of [
            [356, -254],
            [368, -246],
            [350, -242],
          ] as const)
            mark(
              [
                [x, y],
                [x + 4, y + 1],
                [x + 8, y],
              ],
              6,
            )
          for (const y of [-258, -246, -234])
            mark(
              [
                [352, y],
                [320, y + 12],
                [272, y + 10 + (y + 246)],
              ],
              3,
              '#ffffffcc',
            )
          mark(points('328 -334  350 -322  368 -318'), 12)
          glow(ctx, 346, -312, 20, '#c8e04a')
          ctx.fillStyle = '#1a1206'
          ctx.beginPath()
          ctx.ellipse(350, -312, 5, 7, 0, 0, 6.29)
          ctx.fill()
        }),
    })
  },
})

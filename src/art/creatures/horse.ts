import { multiplyColours, withAlpha } from '../colour/colour.ts'
import { curvePath, inkPath, taper } from '../ink/ink.ts'
import { type BeastBuild, paintBeast } from './beast.ts'
import { paintMane, paintTail } from './horse-hair.ts'
import { paintBridle, paintSaddle } from './horse-tack.ts'
import { type CreatureBrush, creature, fading, points, together, tonesOf } from './kit.ts'

const build: BeastBuild = {
  // From the breast up the throat, round the head, down the crest, over withers, back and croup, along the belly.
  body: points(`
    204 -296  226 -346  240 -410  262 -474  280 -520  296 -536  320 -524  350 -498  374 -474  392 -462  408 -468
    420 -484  416 -506  398 -534  372 -574  348 -612  326 -640  306 -656  288 -652  248 -618  200 -556  150 -500
    104 -462  60 -446  0 -432  -70 -438  -140 -452  -200 -440  -244 -404  -264 -352  -254 -300  -206 -262
    -150 -264  -90 -240  0 -222  90 -220  160 -240`),
  fore: { joints: points('158 -330  146 -232  162 -128  158 -44  172 0'), half: [52, 35, 18, 14, 12], foot: 'hoof' },
  hind: {
    joints: points('-190 -344  -158 -250  -232 -144  -220 -46  -204 0'),
    half: [62, 58, 20, 15, 12],
    foot: 'hoof',
  },
  neck: { root: [140, -400], along: [110, -140] },
  stretch: 0.3,
}

/** A saddled bay horse that looks to the right, its feet at the origin; `light` multiplies its colours. */
export function paintHorse(brush: Pick<CreatureBrush, 'ctx' | 'seconds' | 'speed'>, light = '#ffffff'): void {
  const { ctx, seconds } = brush
  const lit = (colour: string) => multiplyColours(colour, light)
  const coat = tonesOf(lit('#935531'))
  const dark = lit('#2b1a19')
  const hair = tonesOf(lit('#33211f'))
  const fill = (colour: string | CanvasGradient, ...paths: Path2D[]) => {
    ctx.fillStyle = colour
    for (const path of paths) ctx.fill(path)
  }
  paintBeast(brush, build, {
    near: coat,
    far: tonesOf(lit('#4a2a22')),
    behind: ({ gait }) => paintTail(ctx, seconds, gait, hair),
    inside: ({ gait, fore, hind, bend, onHead }) => {
      // A bay's legs are black to the knee; one wears a white sock.
      fill(fading(ctx, dark, 0.92 - 0.3 * gait, -104, -196), fore.shape, hind.shape)
      fill(lit('#e9dfd6'), hind.band(3.35 / 4, 40))
      fill(lit('#1a1216'), fore.foot, hind.foot)
      // Belly, breast, the hollow before the thigh and the throat lie in shade.
      fill(
        withAlpha(coat.shadow, 0.62),
        together([
          curvePath(
            points(
              '240 -330  200 -286  130 -252  0 -240  -84 -252  -122 -300  -138 -372  -150 -300  -150 -230  0 -190  150 -190  230 -240',
            ),
            true,
          ),
          inkPath(points('-266 -350  -242 -270  -196 -206'), 30, taper(0.5, 0.4, 0)),
          curvePath(points('242 -404  268 -474  284 -520  300 -528  284 -470  262 -402  232 -344').map(bend), true),
        ]),
      )
      // Light along crest, back, croup and shoulder.
      fill(
        withAlpha(coat.light, 0.55),
        inkPath(points('-230 -404  -180 -428  -112 -426'), 22, taper(0.5, 0.5, 0)),
        inkPath(points('172 -404  200 -360  196 -316'), 20, taper(0.5, 0.5, 0)),
        inkPath(points('-196 -366  -172 -320  -176 -284'), 26, taper(0.5, 0.5, 0)),
        inkPath(points('226 -520  240 -560  270 -596').map(bend), 16, taper(0.5, 0.5, 0)),
      )
      // Muscle: the edge of the shoulder, ribs, the thigh's fold.
      fill(
        withAlpha(coat.line, 0.55),
        inkPath(points('120 -436  164 -384  196 -316  186 -272'), 5, taper(0.4, 0.5, 0)),
        inkPath(points('96 -330  104 -284  128 -246'), 4, taper(0.5, 0.5, 0)),
        inkPath(points('-126 -412  -108 -340  -128 -280'), 5, taper(0.4, 0.5, 0)),
        inkPath(points('250 -440  226 -392  196 -356').map(bend), 4, taper(0.5, 0.5, 0)),
      )
      onHead(() => {
        fill(
          withAlpha(coat.shadow, 0.75),
          curvePath(points('300 -540  330 -520  366 -486  396 -466  372 -488  342 -528  326 -560  306 -566'), true),
        )
        fill(withAlpha(coat.light, 0.6), inkPath(points('336 -616  364 -576  392 -530'), 13, taper(0.5, 0.5, 0)))
        // Dark, soft muzzle, and a star.
        fill(
          withAlpha(dark, 0.72),
          curvePath(points('392 -540  376 -506  380 -468  398 -456  430 -476  424 -520'), true),
        )
        fill(lit('#efe6dc'), curvePath(points('334 -622  348 -616  352 -596  342 -602'), true))
      })
    },
    over: ({ gait, bend, onHead }) => {
      onHead(() => {
        fill(coat.line, curvePath(points('286 -646  280 -690  290 -716  306 -690  312 -656'), true))
        fill(coat.base, curvePath(points('291 -650  286 -688  291 -706  301 -688  306 -658'), true))
        fill(dark, inkPath(points('296 -660  293 -680  292 -696'), 8, taper(0.4, 0.5, 0)))
        fill(lit('#120c10'), curvePath(points('404 -514  414 -510  412 -496  404 -500'), true))
        fill(lit('#1a1014'), inkPath(points('415 -482  398 -480  382 -484'), 4.5, taper(0.2, 0.6, 0)))
        fill(lit('#140c0e'), curvePath(points('326 -594  338 -604  352 -598  354 -586  342 -580  330 -584'), true))
        fill(lit('#f6efe6'), curvePath(points('337 -598  343 -600  344 -594  339 -593'), true))
        fill(coat.line, inkPath(points('320 -594  338 -610  358 -600'), 6, taper(0.4, 0.4, 0)))
        fill(withAlpha(coat.line, 0.6), inkPath(points('302 -566  320 -530  346 -510'), 4.5, taper(0.5, 0.5, 0)))
      })
      paintBridle(ctx, lit, onHead, bend)
      paintMane(ctx, seconds, gait, hair, bend)
      paintSaddle(ctx, lit)
    },
  })
}

/** A horse that comes galloping in, mane flying. */
export const horse = creature({
  id: 'horse',
  home: { x: 0.58, y: 0.8 },
  size: 900,
  entry: 'run',
  grounded: true,
  head: [360, -560],
  paint: (brush) => paintHorse(brush),
})

import { curvePath, inkPath, type Point, paintCel } from '../ink/ink.ts'
import { points } from './kit.ts'

type Lit = (colour: string) => string

/** Bridle, bit and the rein to the saddle. */
export function paintBridle(
  ctx: CanvasRenderingContext2D,
  lit: Lit,
  onHead: (draw: () => void) => void,
  bend: (point: Point) => Point,
): void {
  const strap = (way: Point[], width = 8) => {
    ctx.fillStyle = lit('#1e1114')
    ctx.fill(inkPath(way, width + 3, () => 1, 5))
    ctx.fillStyle = lit('#7c2a2c')
    ctx.fill(inkPath(way, width - 2, () => 1, 5))
  }
  onHead(() => {
    for (const way of [
      '300 -650  310 -600  346 -536  377 -490',
      '308 -614  322 -628  334 -628',
      '386 -556  368 -530  348 -500',
      '299 -650  290 -590  300 -538',
    ])
      strap(points(way))
    ctx.fillStyle = lit('#d9b45c')
    for (const [x, y] of points('377 -490  309 -606  362 -516')) {
      ctx.beginPath()
      ctx.arc(x, y, 9, 0, 6.29)
      ctx.arc(x, y, 4, 0, 6.29, true)
      ctx.fill()
    }
  })
  // The rein hangs from the bit to the pommel.
  const [bit, slack] = [bend([377, -488]), bend([250, -452])]
  strap([bit, slack, [140, -430], [64, -456]], 6)
}

/** A high saddle on an embroidered cloth, girth and stirrup. */
export function paintSaddle(ctx: CanvasRenderingContext2D, lit: Lit): void {
  const shape = (text: string, colour: string, inside?: () => void) =>
    paintCel(ctx, {
      shapes: [curvePath(points(text), true)],
      fill: lit(colour),
      line: lit('#1c1014'),
      width: 3,
      ...(inside === undefined ? {} : { inside }),
    })
  const band = (text: string, width: number, colour: string) => {
    ctx.fillStyle = lit(colour)
    ctx.fill(inkPath(points(text), width, () => 1, 6))
  }
  band('34 -330  30 -270  22 -222', 20, '#1c1014')
  band('34 -330  30 -270  22 -222', 12, '#6d5646')
  shape('-112 -440  -20 -428  84 -446  96 -400  86 -330  60 -300  -64 -296  -104 -330  -120 -390', '#8c2230', () => {
    band('-112 -330  -66 -304  58 -308  84 -336  92 -404', 13, '#d9b45c')
    band('-104 -332  -62 -314  54 -318  74 -340  82 -404', 4, '#5e1622')
  })
  shape('-60 -420  50 -424  62 -380  40 -320  4 -306  -34 -326  -56 -378', '#5b3426', () => {
    band('-44 -396  -30 -342  4 -322', 3, '#33191a')
  })
  shape(
    '-104 -452  -98 -470  -78 -462  -40 -438  16 -438  40 -456  62 -478  76 -470  70 -440  40 -418  -50 -416  -96 -430',
    '#6d3d2a',
  )
  band('-86 -452  -36 -430  20 -430  58 -460', 4, '#a8714c')
  band('2 -400  8 -330  6 -286', 8, '#241418')
  ctx.strokeStyle = lit('#c9ccd2')
  ctx.lineWidth = 7
  ctx.stroke(curvePath(points('6 -288  -14 -250  -16 -240  30 -240  26 -252'), true))
}

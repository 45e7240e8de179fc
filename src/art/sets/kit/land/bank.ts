import { withAlpha } from '../../../colour/colour.ts'
import { curvePath, type Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, oval, shade } from '../paint/brush.ts'
import { reeds } from '../plants/reeds.ts'
import { grass } from './grass.ts'
import { rock } from './rock.ts'

const edge: readonly Point[] = [
  [-160, 1400],
  [160, 1372],
  [420, 1400],
  [700, 1378],
  [960, 1404],
  [1240, 1380],
]

const boulders = [
  [70, 230, 120],
  [250, 130, 60],
  [980, 240, 130],
  [830, 110, 56],
] as const

/** A bank laid with flat stones along the near side of a pond, boulders at both ends. */
export function stonyBank(pen: Pen, colour = '#b9b09c'): void {
  const { ctx, tone } = pen
  const bank = curvePath([...edge])
  bank.lineTo(1240, 2080)
  bank.lineTo(-160, 2080)
  bank.closePath()
  const base = tone.lit(tone.snow ? '#eef3fa' : colour)
  ctx.fillStyle = downwards(ctx, 1370, 2060, [
    [0, shade(base, 0.03)],
    [1, shade(base, -0.12)],
  ])
  ctx.fill(bank)
  ctx.save()
  ctx.clip(bank)
  const random = pen.random.fork('stones')
  for (let i = 0; i < 120; i++) {
    const t = random.next() ** 1.2
    oval(
      ctx,
      random.range(-140, 1220),
      1400 + t * 640,
      (24 + 60 * t) * random.range(0.6, 1.2),
      (8 + 18 * t) * random.range(0.7, 1.1),
      withAlpha(shade(base, random.range(-0.07, 0.04)), 0.6),
    )
  }
  ctx.restore()
  for (const [x, width, height] of boulders) rock(pen, x, 1428, width, height, '#8f939a')
}

/** A river's bank of earth and pebbles that comes nearer at the left. */
export function riverBank(pen: Pen, colour = '#8a7f62'): void {
  const { ctx, tone } = pen
  const base = tone.lit(tone.snow ? '#eef3fa' : colour)
  ctx.fillStyle = shade(base, -0.03)
  ctx.beginPath()
  ctx.moveTo(-160, 1420)
  ctx.quadraticCurveTo(120, 1390, 330, 1470)
  ctx.quadraticCurveTo(620, 1600, 1240, 1520)
  ctx.lineTo(1240, 2080)
  ctx.lineTo(-160, 2080)
  ctx.fill()
  ctx.fillStyle = shade(base, -0.1)
  for (let i = 0; i < 60; i++) {
    const random = pen.random.fork(`pebble ${i}`)
    const t = random.next()
    const [x, wide] = [random.range(-140, 1220), (10 + 30 * t) * random.range(0.5, 1)]
    ctx.beginPath()
    ctx.ellipse(x, 1560 + t * 480, wide, 4 + 8 * t, 0, 0, 6.29)
    ctx.fill()
  }
}

/** What lies and grows along that bank: boulders at the right, reeds at both sides, grass at the left. */
export function riverEdge(pen: Pen): void {
  rock(pen, 940, 1580, 250, 120)
  rock(pen, 1080, 1640, 200, 150, '#84888c')
  reeds(pen, 0, 1500, 330)
  reeds(pen, 1080, 1560, 260)
  grass(pen, 1490, 60, '#7a8a4a', 0.8, -140, 260)
}

import { createRandom, designHeight, designWidth } from '#core'
import type { EffectDefinition, EffectMoment } from './effect.ts'
import { chanceOf, edge, envelope, life } from './kit.ts'

const depths = [
  { count: 54, width: 4, tall: 42, speed: 1900, alpha: 0.45 },
  { count: 30, width: 6.5, tall: 50, speed: 2700, alpha: 0.68 },
  { count: 9, width: 13, tall: 58, speed: 3900, alpha: 0.6 },
]

type Sheet = OffscreenCanvas
const kept = new Map<string, readonly Sheet[]>()

/**
 * The streaks of each depth, drawn once: sheets as large as the picture whose edges fit one another, so that falling is only
 * copying. Two kinds of rain are kept.
 */
function streaks(ratio: number, slant: number, amount: number): readonly Sheet[] {
  const key = `${ratio} ${slant} ${amount}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const [width, height] = [Math.round(designWidth * ratio), Math.round(designHeight * ratio)]
  const sheets = depths.map((depth, index) => {
    const sheet = new OffscreenCanvas(width, height)
    const ctx = sheet.getContext('2d') as unknown as CanvasRenderingContext2D
    ctx.scale(width / designWidth, height / designHeight)
    ctx.lineCap = 'round'
    const random = createRandom(`rain/${index}`)
    const drops: [x: number, y: number, length: number][] = []
    for (let i = 0; i < Math.round(depth.count * amount); i++) {
      const [x, y] = [random.range(0, designWidth), random.range(0, designHeight)]
      const length = depth.tall * depth.width * random.range(0.64, 0.96)
      // What reaches over an edge comes in again at the other.
      for (const dx of [-designWidth, 0, designWidth])
        for (const dy of [-designHeight, 0, designHeight]) drops.push([x + dx, y + dy, length])
    }
    // The whole streak faint, its lower part bright, its head brightest: one stroke each for all drops.
    for (const [part, thick, strong] of [
      [1, 0.3, 0.5],
      [0.55, 0.42, 0.65],
      [0.14, 0.55, 0.9],
    ] as const) {
      ctx.globalAlpha = depth.alpha * strong
      ctx.strokeStyle = part === 1 ? '#b9cdf2' : '#eaf2ff'
      ctx.lineWidth = depth.width * thick
      ctx.beginPath()
      for (const [x, y, length] of drops) {
        ctx.moveTo(x + slant * length * part, y - length * part)
        ctx.lineTo(x, y)
      }
      ctx.stroke()
    }
    return sheet
  })
  for (const oldest of kept.keys()) {
    if (kept.size < 2) break
    kept.delete(oldest)
  }
  kept.set(key, sheets)
  return sheets
}

/** Lays a sheet over the picture, moved and wrapped around, by whole pixels. */
function wrap(ctx: CanvasRenderingContext2D, sheet: Sheet, x: number, y: number): void {
  const { width, height } = sheet
  const left = ((Math.round(x) % width) + width) % width
  const top = ((Math.round(y) % height) + height) % height
  for (const dx of left === 0 ? [0] : [left - width, left])
    for (const dy of top === 0 ? [0] : [top - height, top]) ctx.drawImage(sheet, dx, dy)
}

/** Rain in three depths, slanted by `side`, with splashes where the ground is seen. */
export const rain: EffectDefinition = {
  id: 'rain',
  place: 'front',
  home: { x: 0.5, y: 0.5 },
  draw(ctx, moment) {
    const strength = envelope(moment, 0.25, 0.3)
    const slant = 0.1 + moment.side * 0.14
    const amount = 0.4 + 0.6 * (Math.round(moment.intensity * 5) / 5)
    const { a: ratio } = ctx.getTransform()
    const start = chanceOf(moment, 'rain')
    ctx.save()
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.globalAlpha = strength
    for (const [index, sheet] of streaks(ratio, slant, amount).entries()) {
      const fallen = moment.seconds * depths[index]!.speed
      const [x, y] = [start.range(0, designWidth) - slant * fallen, start.range(0, designHeight) + fallen]
      wrap(ctx, sheet, x * ratio, y * ratio)
    }
    ctx.restore()
    if (moment.ground !== false) splash(ctx, moment, strength)
  },
}

function splash(ctx: CanvasRenderingContext2D, moment: EffectMoment, strength: number): void {
  ctx.save()
  ctx.strokeStyle = '#e6f0ff'
  ctx.lineCap = 'round'
  const random = chanceOf(moment, 'splash')
  const n = Math.round(46 * moment.intensity)
  for (let i = 0; i < n; i++) {
    const { turn, t } = life(moment.seconds, random.range(0.24, 0.42), random.next())
    const own = (k: number) => Math.abs(Math.sin((turn * 7 + i * 13 + 1) * k)) % 1
    const depth = own(12.9)
    const y = 1330 + depth * 640
    const x = edge.left + own(78.2) * edge.width
    const s = 0.4 + depth
    ctx.globalAlpha = (1 - t) * 0.6 * strength
    ctx.lineWidth = 1.5 + depth
    ctx.beginPath()
    ctx.ellipse(x, y, 22 * t * s + 3, 6 * t * s + 1, 0, 0, 6.29)
    ctx.moveTo(x - 9 * s * t, y - 3)
    ctx.lineTo(x - 14 * s * t, y - 20 * s * Math.sin(t * 3.1))
    ctx.moveTo(x + 9 * s * t, y - 3)
    ctx.lineTo(x + 15 * s * t, y - 17 * s * Math.sin(t * 3.1))
    ctx.stroke()
  }
  ctx.restore()
}

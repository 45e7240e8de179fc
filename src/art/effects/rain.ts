import { createRandom, designHeight, designWidth } from '#core'
import type { EffectDefinition, EffectMoment } from './effect.ts'
import { chanceOf, edge, envelope, life } from './kit.ts'

const depths = [
  { count: 54, width: 4, tall: 42, speed: 1900, alpha: 0.45 },
  { count: 30, width: 6.5, tall: 50, speed: 2700, alpha: 0.68 },
  { count: 9, width: 13, tall: 58, speed: 3900, alpha: 0.6 },
]

/** Lengths that the streaks of one depth come in, as shares of the longest. */
const lengths = [0.68, 0.76, 0.84, 0.92]

type Streak = OffscreenCanvas
const kept = new Map<string, Streak>()

/** One streak drawn once: falling is only copying, and of all the rain only a quarter of the picture is ever wet. */
function streak(depth: (typeof depths)[number], long: number, ratio: number, slant: number): Streak {
  const key = `${depth.width} ${long} ${ratio} ${slant}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const length = depth.tall * depth.width * long
  const room = depth.width
  const reach = Math.abs(slant) * length
  const sheet = new OffscreenCanvas(Math.ceil((reach + 2 * room) * ratio), Math.ceil((length + 2 * room) * ratio))
  const ctx = sheet.getContext('2d') as unknown as CanvasRenderingContext2D
  const [x, y] = [room + (slant < 0 ? reach : 0), room + length]
  ctx.scale(ratio, ratio)
  ctx.lineCap = 'round'
  // The whole streak faint, its lower part bright, its head brightest.
  for (const [part, thick, strong] of [
    [1, 0.3, 0.5],
    [0.55, 0.42, 0.65],
    [0.14, 0.55, 0.9],
  ] as const) {
    ctx.globalAlpha = depth.alpha * strong
    ctx.strokeStyle = part === 1 ? '#b9cdf2' : '#eaf2ff'
    ctx.lineWidth = depth.width * thick
    ctx.beginPath()
    ctx.moveTo(x + slant * length * part, y - length * part)
    ctx.lineTo(x, y)
    ctx.stroke()
  }
  if (kept.size > 60) kept.clear()
  kept.set(key, sheet)
  return sheet
}

/** `value` brought into 0 … `size` by whole turns. */
function turned(value: number, size: number): number {
  return ((value % size) + size) % size
}

/** Rain in three depths, slanted by `side`, with splashes where the ground is seen. */
export const rain: EffectDefinition = {
  id: 'rain',
  place: 'front',
  home: { x: 0.5, y: 0.5 },
  onTwos: true,
  draw(ctx, moment) {
    const strength = envelope(moment, 0.25, 0.3)
    const slant = 0.1 + moment.side * 0.14
    const amount = 0.4 + 0.6 * (Math.round(moment.intensity * 5) / 5)
    const { a: ratio } = ctx.getTransform()
    const start = chanceOf(moment, 'rain')
    ctx.save()
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.globalAlpha = strength
    for (const [index, depth] of depths.entries()) {
      const random = createRandom(`rain/${index}`)
      const fallen = moment.seconds * depth.speed
      const [dx, dy] = [start.range(0, designWidth) - slant * fallen, start.range(0, designHeight) + fallen]
      const [width, height] = [designWidth * ratio, designHeight * ratio]
      // What leaves the picture at one edge comes in again at the other, streak and all.
      const longest = streak(depth, lengths.at(-1)!, ratio, slant)
      const [wide, high] = [width + longest.width, height + longest.height]
      const count = Math.round((depth.count * amount * wide * high) / (width * height))
      for (let i = 0; i < count; i++) {
        const sheet = streak(depth, random.pick(lengths), ratio, slant)
        const x = turned(random.next() * wide + dx * ratio, wide) - longest.width
        const y = turned(random.next() * high + dy * ratio, high) - longest.height
        if (x + sheet.width > 0 && y + sheet.height > 0) ctx.drawImage(sheet, Math.round(x), Math.round(y))
      }
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

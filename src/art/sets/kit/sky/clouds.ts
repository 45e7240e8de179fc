import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { area, areaRight, blended, downwards, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { sheet } from '../paint/sheet.ts'

/** A heaped cloud: lit crown, shaded belly, flat foot at `y`. */
export function cumulus(pen: Pen, x: number, y: number, width: number, height: number, name: string, alpha = 1): void {
  const { tone } = pen
  const random = pen.random.fork(`cloud ${name}`)
  const night = tone.hour === 'night'
  const light = night
    ? mixColours(tone.sky[2], '#a9b8ec', 0.5)
    : tone.overcast
      ? mixColours(tone.sky[3], '#ffffff', 0.25)
      : mixColours(tone.sky[3], tone.hour === 'day' ? '#ffffff' : tone.key, 0.75)
  const dark = mixColours(tone.sky[1], tone.sky[2], tone.hour === 'day' ? 0.65 : 0.35)
  sheet(pen.ctx, { alpha, fine: 0.5, blur: 2.5 }, (ctx) => {
    const puffs: [number, number, number][] = []
    for (let i = 0; i < 26; i++) {
      const t = random.next()
      const crown = Math.sin(Math.PI * t) ** 0.8
      const r = height * random.range(0.14, 0.3) * (0.5 + crown * 0.6)
      puffs.push([x + (t - 0.5) * width, y - r * 0.5 - random.next() * crown * height * 0.72, r])
    }
    ctx.fillStyle = light
    ctx.beginPath()
    for (const [px, py, r] of puffs) {
      ctx.moveTo(px + r, py)
      ctx.arc(px, py, r, 0, 6.29)
    }
    ctx.fill()
    blended(ctx, 'source-atop', 1, () => {
      ctx.fillStyle = downwards(ctx, y - height, y + height * 0.2, [
        [0, withAlpha(dark, 0)],
        [0.5, withAlpha(dark, 0.25)],
        [1, withAlpha(dark, 0.95)],
      ])
      ctx.fillRect(x - width, y - height * 1.4, width * 2, height * 2)
      for (const [px, py, r] of puffs.slice(0, 16))
        glow(ctx, px + pen.side * r * 0.35, py - r * 0.35, r * 0.95, light, 0.6, { mode: 'source-atop' })
    })
    blended(ctx, 'destination-out', 1, () => {
      ctx.fillStyle = downwards(ctx, y - height * 0.12, y + height * 0.28, [
        [0, '#00000000'],
        [1, '#000000ff'],
      ])
      ctx.fillRect(x - width, y - height * 0.12, width * 2, height * 2)
    })
  })
}

/** Long thin clouds. */
export function streaks(pen: Pen, y0: number, y1: number, count: number, alpha = 0.5, colour = pen.tone.sky[3]): void {
  const random = pen.random.fork('streaks')
  sheet(pen.ctx, { blur: 7, alpha, fine: 0.3 }, (ctx) => {
    for (let i = 0; i < count; i++) {
      const [x, y, w] = [random.range(area.x, areaRight), random.range(y0, y1), random.range(180, 620)]
      const lift = mixColours(colour, i % 3 === 0 ? pen.tone.sky[1] : colour, 0.35)
      for (let k = 0; k < 4; k++) {
        ctx.fillStyle = withAlpha(lift, random.range(0.25, 0.7))
        ctx.beginPath()
        ctx.ellipse(
          x + random.range(-w * 0.3, w * 0.3),
          y + random.range(-14, 14),
          w * random.range(0.3, 0.6),
          random.range(4, 15),
          0,
          0,
          6.29,
        )
        ctx.fill()
      }
    }
  })
}

/** The usual clouds for the weather. */
export function clouds(pen: Pen, low = 820): void {
  const { tone } = pen
  if (tone.overcast) {
    const random = pen.random.fork('deck')
    sheet(pen.ctx, { blur: 26, fine: 0.25 }, (ctx) => {
      for (let i = 0; i < 46; i++) {
        const t = random.next()
        ctx.fillStyle = withAlpha(random.chance(0.5) ? shade(tone.sky[1], -0.05) : shade(tone.sky[2], 0.05), 0.5)
        ctx.beginPath()
        ctx.ellipse(
          random.range(area.x, areaRight),
          area.y + (low * 0.8 - area.y) * t,
          random.range(120, 340),
          random.range(24, 70) * (1.2 - t * 0.7),
          0,
          0,
          6.29,
        )
        ctx.fill()
      }
    })
    return
  }
  streaks(pen, 120, low - 120, tone.hour === 'day' ? 7 : 11, tone.hour === 'night' ? 0.28 : 0.5)
  if (tone.hour !== 'night') {
    cumulus(pen, 170, low - 210, 520, 190, 'a', 0.92)
    cumulus(pen, 960, low - 120, 620, 210, 'b', 0.88)
  }
}

/** A soft cloud that drifts, for `animate`. */
export function driftingHaze(pen: Pen, seconds: number, y: number, alpha = 0.14, count = 3): void {
  const random = pen.random.fork('drift')
  for (let i = 0; i < count; i++) {
    const span = 2200
    const x = ((random.range(0, span) + seconds * random.range(8, 20)) % span) - 560
    glow(
      pen.ctx,
      x,
      y + random.range(-90, 90),
      random.range(260, 420),
      mixColours(pen.tone.haze, '#ffffff', 0.3),
      alpha,
      { flat: 0.22, mode: 'source-over' },
    )
  }
}

/** A heaped cloud of fair days: none at night or under a closed sky. */
export function fairCloud(pen: Pen, ...cloud: CloudPlace): void {
  if (!pen.tone.overcast && pen.tone.hour !== 'night') cumulus(pen, ...cloud)
}
type CloudPlace = [x: number, y: number, width: number, height: number, name: string, alpha?: number]

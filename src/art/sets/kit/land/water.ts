import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { haze } from '../light/air.ts'
import { area, areaRight, downwards, oval, shade } from '../paint/brush.ts'
import { sheet } from '../paint/sheet.ts'
import { driftingHaze } from '../sky/clouds.ts'
import { drops } from '../sky/views.ts'

/** Still water from `from` down, mirroring what `scene` paints above that line. */
export function water(
  pen: Pen,
  from: number,
  to: number,
  scene: ((mirror: CanvasRenderingContext2D) => void) | null,
  colour = '#4f7f96',
): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  ctx.fillStyle = downwards(ctx, from, to, [
    [0, mixColours(base, tone.sky[3], 0.6)],
    [0.4, mixColours(base, tone.sky[2], 0.3)],
    [1, shade(base, -0.1)],
  ])
  ctx.fillRect(area.x, from, area.width, to - from)
  if (scene !== null)
    sheet(ctx, { blur: 5, alpha: 0.6, fine: 0.5 }, (mirror) => {
      mirror.beginPath()
      mirror.rect(area.x, from, area.width, to - from)
      mirror.clip()
      mirror.translate(0, 2 * from)
      mirror.scale(1, -1)
      scene(mirror)
    })
  const random = pen.random.fork('water')
  for (let i = 0; i < 130; i++) {
    const t = random.next() ** 1.5
    const y = from + 3 + t * (to - from)
    const w = random.range(20, 130) * (0.2 + t)
    oval(
      ctx,
      random.range(area.x, areaRight),
      y,
      w,
      1 + 2.5 * t,
      withAlpha(
        random.chance(0.6) ? mixColours(tone.sky[3], '#ffffff', 0.3) : shade(base, -0.1),
        random.range(0.1, 0.34),
      ),
    )
  }
}

/** A river from `from` px down that mirrors `scene`, a band of mist at its far bank. */
export function river(
  pen: Pen,
  from: number,
  to: number,
  scene: (mirror: CanvasRenderingContext2D) => void,
  colour: string,
): void {
  water(pen, from, to, scene, colour)
  haze(pen, from + 15, 60, 0.5)
}

/** Light that plays on water, for `animate`. */
export function glints(pen: Pen, seconds: number, y0: number, y1: number, count = 26): void {
  const { ctx } = pen
  const random = pen.random.fork('glints')
  ctx.fillStyle = pen.tone.key
  for (let i = 0; i < count; i++) {
    const t = random.next()
    const a = Math.max(0, Math.sin(seconds * random.range(1.2, 3) + random.range(0, 6.28)))
    const x = random.range(0, 1080) + Math.sin(seconds * 0.6 + i) * 12
    ctx.globalAlpha = a * 0.6 * (0.35 + 0.65 * pen.tone.keyPower)
    ctx.beginPath()
    ctx.ellipse(x, y0 + (y1 - y0) * t, (12 + 40 * t) * a, 1.2 + 2 * t, 0, 0, 6.29)
    ctx.fill()
  }
  ctx.globalAlpha = 1
}

/** Light that plays on water between y0 and y1, drops on it when it rains, and mist that drifts over it at `mist`, for `moving`. */
export function waterPlay(
  pen: Pen,
  seconds: number,
  [y0, y1]: readonly [y0: number, y1: number],
  { rain = y0, many = 26, mist }: { rain?: number; many?: number; mist?: number } = {},
): void {
  glints(pen, seconds, y0, y1, many)
  drops(pen, seconds, rain)
  if (mist !== undefined) driftingHaze(pen, seconds, mist, 0.14)
}

import { defineSet, floor, grounding, layer, plain, vignette } from './kit/base/index.ts'
import { bokeh, shafts } from './kit/light/index.ts'
import { blended, downwards, fillArea, glow, poly, shade } from './kit/paint/index.ts'
import { cityView } from './kit/sky/index.ts'
import { streetLamp } from './kit/street/index.ts'
import { backBench, cabinDoors, cabinRoof, cabinWindows, car } from './kit/vehicles/index.ts'

/** Inside a car, from between the front seats looking back: two seats, rear window on the road. */
export const carInterior = defineSet('car-interior', {
  label: { zh: '车内', en: 'car interior' },
  zh: '车内 车里 轿车 汽车 豪车 出租车 后座 车上 副驾驶 迈巴赫 劳斯莱斯 马车 车厢',
  en: 'car interior, inside the car, car, taxi, back seat, limousine, limo, sedan, van, vehicle, carriage, cab, truck',
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'car',
  light: { side: -0.5, moods: { night: 'night-warm' } },
  seating: { kind: 'armchair', colour: '#b08a64' },
  backdrop: { x: 0.5, y: 0.36 },
  layers: () => [
    layer(0.1, (pen) => {
      cityView(pen, { low: 880, foot: 900, height: 520 })
      floor(pen, plain('#5d6270'), { back: 60, half: 40 })
      for (const x of [-2.4, 2.4]) for (const z of [6, 10, 15, 22, 30]) streetLamp(pen, x * 1.6, z)
      car(pen, -1.6, 12, '#8a94a4', false)
      car(pen, 1.7, 18, '#a83a3a', false)
      if (pen.tone.dark) bokeh(pen, 60, ['#ffb36a', '#ff6a5a', '#ffe0b0', '#8fd0ff', '#ff8ac0'], 420, 960, 0.5)
    }).moving((pen, seconds) => {
      if (!pen.tone.dark) return
      for (let i = 0; i < 5; i++) {
        const t = (seconds * 0.5 + i / 5) % 1
        const x = 540 + (i % 2 ? 1 : -1) * (620 - 560 * t)
        glow(pen.ctx, x, 560 + 240 * t, 120 * (1.1 - t), '#ffd9a0', 0.8 * (1 - t))
      }
    }),
    layer(0.7, (pen) => {
      const { ctx, tone } = pen
      const body = tone.lit('#4a4450')
      const leather = tone.lit('#b08a64')
      fillArea(
        ctx,
        downwards(ctx, -140, 2060, [
          [0, shade(body, 0.05)],
          [0.5, body],
          [1, shade(body, -0.14)],
        ]),
      )
      cabinRoof(pen)
      cabinWindows(pen, body)
      backBench(pen, body, leather)
      cabinDoors(pen, body)
      if (!tone.dark) shafts(pen, { x: 180, y: 340, width: 600, length: 1100, lean: 160, alpha: 0.2 * tone.keyPower })
      else glow(ctx, 540, 700, 600, '#ffc58a', 0.14)
      vignette(pen, 0.6)
      grounding(pen, 0.35)
    }).moving((pen, seconds) => {
      const t = (seconds * 0.45) % 1
      blended(pen.ctx, 'screen', pen.tone.dark ? 0.14 * Math.sin(t * 3.14) : 0.12 * Math.sin(t * 3.14), () =>
        poly(
          pen.ctx,
          [
            [-200 + t * 1500, 330],
            [-40 + t * 1500, 330],
            [-260 + t * 1500, 1900],
            [-560 + t * 1500, 1900],
          ],
          pen.tone.dark ? '#ffcf94' : '#ffffff',
        ),
      )
    }),
  ],
  seats: [-0.356, 0.356].map((x) => ({ x, z: -0.71, height: 0.29 })),
  seatedOnly: true,
  places: () => ({
    centre: { x: 540, y: 2060, scale: 0.86 },
    left: { x: 290, y: 2060, scale: 0.86 },
    right: { x: 790, y: 2060, scale: 0.86 },
    'far-left': { x: 230, y: 2060, scale: 0.86 },
    'far-right': { x: 850, y: 2060, scale: 0.86 },
  }),
})

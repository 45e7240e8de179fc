import { defineSet, floor, grounding, layer, planks, vignette } from './kit/base/index.ts'
import { bench, chair, pottedPlant, table } from './kit/furniture/index.ts'
import { lampGlow } from './kit/light/index.ts'
import { nearLeaves } from './kit/near/index.ts'
import { column } from './kit/old/index.ts'
import { backPlane, box, disc, sidePlane, stroke } from './kit/paint/index.ts'
import { bush } from './kit/plants/index.ts'
import { bars } from './kit/rooms/index.ts'
import { cityView, drops, twinkle, weathered } from './kit/sky/index.ts'

/** A terrace high over the city: planters, a pergola with a string of lamps, table and chairs by the railing. */
export const balcony = defineSet('balcony', {
  label: { zh: '阳台露台', en: 'balcony' },
  zh: '阳台 露台 空中花园 屋顶花园 天台花园 观景台 窗台',
  en: 'balcony, terrace, roof garden, rooftop garden, veranda, patio, deck chair',
  genres: ['city', 'ceo', 'comedy'],
  outdoors: 'wind',
  light: { side: -0.55, moods: { night: 'night-warm' } },
  seats: [
    { x: -0.6, z: 2.2, height: 0.48 },
    { x: 0.75, z: 2.4, height: 0.5 },
  ],
  seating: { kind: 'chair', colour: '#c9b08a' },
  surface: 'stone',
  layers: () => [
    layer(0.08, (pen) => cityView(pen, { low: 980, foot: 1150, height: 460, sun: { x: 330, y: 360 } })).moving(
      (pen, seconds) => twinkle(pen, seconds, 520, 8),
    ),
    layer(0.6, (pen) => {
      const { tone, space } = pen
      floor(pen, planks('#a98a68', 0.5, tone.wet ? 0.7 : 0.15), { back: 3.4, half: 8 })
      weathered(pen, { y: space.at(0, 0, 3.4)[1], smears: [tone.lamp, '#8fb0ff'], many: 10 })
      bars(pen, backPlane(pen, 3.35), -4, 4, 0.05, 1.1, { colour: '#4a4f5a', every: 0.13, thick: 0.025, rail: 0.06 })
      for (const s of [-1, 1]) {
        box(pen, { x: s * 1.75, z: 2.6, width: 1.1, height: 0.5, depth: 0.45 }, '#8a6a50')
        for (let i = 0; i < 3; i++) {
          const [x, y] = space.at(s * (1.4 + i * 0.35), 0.5, 2.75)
          bush(pen, x, y, 150, 130 + i * 26, i % 2 ? '#5f8f56' : '#4c7a52')
        }
      }
      vignette(pen, tone.dark ? 0.5 : 0.22)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.78, (pen) => {
      const { ctx, space, tone } = pen
      // Pergola with a string of lamps.
      for (const k of [-1.35, 1.35]) {
        const [x, foot] = space.at(k, 0, 2.2)
        column(pen, x, space.at(k, 2.7, 2.2)[1], foot, 34, '#7a5a42')
      }
      box(pen, { x: 0, z: 2.1, y: 2.62, width: 3.3, height: 0.12, depth: 0.3 }, '#7a5a42', { contact: false })
      for (let i = -4; i <= 4; i++)
        box(pen, { x: i * 0.36, z: 1.2, y: 2.74, width: 0.06, height: 0.08, depth: 1.6 }, '#84644a', {
          contact: false,
        })
      for (const s of [-1, 1]) {
        let last: [number, number] | null = null
        for (let i = 0; i <= 10; i++) {
          const t = i / 10
          const [x, y] = space.at(s * 1.35 * (1 - t), 2.58 - Math.sin(t * Math.PI) * 0.26, 2.1)
          if (last !== null) stroke(ctx, [last, [x, y]], tone.lit('#3a3230'), 3)
          last = [x, y]
          disc(ctx, x, y + 12, 8, tone.lampPower > 0.3 ? '#fff0c8' : tone.lit('#e8dcc0'))
          if (tone.lampPower > 0.3) lampGlow(pen, x, y + 12, 26, '#ffc878', 0.8)
        }
      }
      for (const s of [-1, 1]) {
        const plane = sidePlane(pen, s * 1.35)
        bars(pen, plane, 2.2, 3.35, 0.05, 1.1, { colour: '#4a4f5a', every: 0.16, thick: 0.025 })
      }
      bench(pen, -0.6, 2.0, 1.1, '#8a6648', 0.85)
      chair(pen, 0.75, 2.2, '#6f5038', '#c9b08a')
      table(pen, 0.25, 2.3, 0.5, 0.4, 0.6, '#8a6648')
      pottedPlant(pen, -1.5, 1.3, 1.2, '#4c8a56', '#c9785a')
      grounding(pen, 0.35)
    }),
    nearLeaves(1, '#3f7a4c'),
  ],
})

import { defineSet, floor, layer, planks, setting, things } from './kit/base/index.ts'
import { bench, chair, pottedPlant, table } from './kit/furniture/index.ts'
import { nearLeaves } from './kit/near/index.ts'
import { planters } from './kit/plants/index.ts'
import { cityView, drops, twinkle, weathered } from './kit/sky/index.ts'
import { pergola, railing, sideRailings } from './kit/street/index.ts'

/** A terrace high over the city: planters, a pergola with a string of lamps, table and chairs by the railing. */
export const balcony = defineSet('balcony', {
  label: { zh: '阳台露台', en: 'balcony' },
  zh: '阳台 露台 空中花园 屋顶花园 天台花园 观景台 窗台',
  en: 'balcony, terrace, roof garden, rooftop garden, veranda, patio, deck chair',
  genres: ['city', 'ceo', 'comedy'],
  outdoors: 'wind',
  light: { side: -0.55, moods: { night: 'night-warm' } },
  seats: [-0.6, 0.75].map((x) => ({ x, z: x < 0 ? 2.2 : 2.4, height: x < 0 ? 0.48 : 0.5 })),
  seating: { kind: 'chair', colour: '#c9b08a' },
  surface: 'stone',
  layers: () => [
    layer(0.08, (pen) => cityView(pen, { low: 980, foot: 1150, height: 460, sun: { x: 330, y: 360 } })).moving(
      (pen, seconds) => twinkle(pen, seconds, 520, 8),
    ),
    setting(0.6, [0.22, 0.5], (pen) => {
      const { tone, space } = pen
      floor(pen, planks('#a98a68', 0.5, tone.wet ? 0.7 : 0.15), { back: 3.4, half: 8 })
      weathered(pen, { y: space.at(0, 0, 3.4)[1], smears: [tone.lamp, '#8fb0ff'], many: 10 })
      railing(pen, 3.35)
      planters(pen, 2.6, '#8a6a50')
    }).moving(drops),
    things(0.78, 0.35, (pen) => {
      pergola(pen, '#7a5a42')
      sideRailings(pen, 1.35, 2.2, 3.35)
      bench(pen, -0.6, 2.0, 1.1, '#8a6648', 0.85)
      chair(pen, 0.75, 2.2, '#6f5038', '#c9b08a')
      table(pen, 0.25, 2.3, 0.5, 0.4, 0.6, '#8a6648')
      pottedPlant(pen, -1.5, 1.3, 1.2, '#4c8a56', '#c9785a')
    }),
    nearLeaves(1, '#3f7a4c'),
  ],
})

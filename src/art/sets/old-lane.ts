import { defineSet, floor, layer, slabs, things, vignette } from './kit/base/index.ts'
import { haze, nightAir } from './kit/light/index.ts'
import { nearLaneWall } from './kit/near/index.ts'
import { clouds, drops, lyingSnow, sky } from './kit/sky/index.ts'
import { laneHouses, laneLamp, laneReflections } from './kit/street/index.ts'

/** An old lane: brick and plank fronts, two rows of tiled eaves, small shops that are lit warmly, one street lamp. */
export const oldLane = defineSet('old-lane', {
  label: { zh: '老巷', en: 'old lane' },
  zh: '老巷 雨巷 胡同 弄堂 里弄 石库门 古巷 青石巷 小巷 巷子 窄巷 巷口 巷尾',
  en: 'old lane, hutong, longtang, old quarter, narrow lane',
  genres: ['city', 'ceo', 'countryside', 'school', 'comedy', 'suspense', 'horror'],
  outdoors: 'street',
  light: { side: 0.4, moods: { night: 'night-warm' } },
  seating: { kind: 'bench', colour: '#6a4a34' },
  surface: 'stone',
  layers: () => [
    layer(0.1, (pen) => {
      sky(pen, { low: 880, body: false })
      clouds(pen, 640)
      nightAir(pen, 540, 880, 430, '#ffb46a', 0.42)
    }),
    things(0.5, 0.35, (pen) => {
      const { dark, haze: air } = pen.tone
      floor(pen, slabs('#5c5650', 0.55, 0.35), { back: 30, half: 5 })
      for (const side of [-1, 1] as const) laneHouses(pen, side)
      haze(pen, 900, 150, 0.42, dark ? '#8a5a4a' : air)
      laneLamp(pen, 1.35, 5.2)
      lyingSnow(pen, 1000)
      laneReflections(pen, 1020)
      vignette(pen, dark ? 0.5 : 0.34)
    }).moving((pen, seconds) => drops(pen, seconds, 1150, 22)),
    nearLaneWall('#4a423e'),
  ],
})

import { defineSet, floor, layer, slabs, things, vignette } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { aerial, openSunPatch, parapet, stairHead, waterTank } from './kit/roofs/index.ts'
import { driftingHaze, drops, fairCloud, openSky, weathered } from './kit/sky/index.ts'
import { cityGlow, cityLights, skyline } from './kit/street/index.ts'

/** A flat roof over the city: parapet, tank, aerials, and much sky. */
export const rooftop = defineSet('rooftop', {
  label: { zh: '天台', en: 'rooftop' },
  zh: '天台 楼顶 屋顶 高楼边缘 塔顶',
  en: 'rooftop, roof, helipad',
  genres: ['city', 'ceo', 'school', 'suspense'],
  outdoors: 'wind',
  light: { side: 0.6, moods: { night: 'night-warm' } },
  seating: { kind: 'crate', colour: '#8a7a5a' },
  surface: 'stone',
  layers: () => [
    openSky(0.08, { low: 960, sun: { x: 800, y: 340 }, size: 74, clouds: 760, stars: 620, many: 12 }, (pen) => {
      fairCloud(pen, 420, 640, 700, 260, 'big', 0.9)
      cityGlow(pen, 960)
      skyline(pen, { y: 1080, height: 380, distance: 0.8, colour: '#6d8fb8' })
      skyline(pen, { y: 1150, height: 360, distance: 0.5, wide: [56, 130] })
      haze(pen, 1060, 120, 0.45)
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 820, 0.08)),
    layer(0.3, (pen) => {
      skyline(pen, { y: 1290, height: 330, distance: 0.15, wide: [100, 210] })
      cityLights(pen, 36, 960, 1200)
    }),
    things(0.7, 0.3, (pen) => {
      floor(pen, slabs('#9b9a9c', 0.9, pen.tone.wet ? 0.7 : 0.1), { back: 5.2, half: 9 })
      weathered(pen, { y: pen.space.at(0, 0, 5.2)[1] })
      parapet(pen, 5.2)
      stairHead(pen, -2.4, 2.9)
      waterTank(pen, 2.1, 3.9)
      aerial(pen, 1.2, 5.1)
      openSunPatch(pen, [0.2, 4, 5], [-2, 1.5, -1], 0.4)
      vignette(pen, pen.tone.dark ? 0.5 : 0.22)
    }).moving((pen, seconds) => drops(pen, seconds, 1330)),
  ],
})

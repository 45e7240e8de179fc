import { defineSet, each, layer, things, vignette } from './kit/base/index.ts'
import { crater, ground } from './kit/land/index.ts'
import { blaze, inFirelight } from './kit/light/index.ts'
import { nearRubble } from './kit/near/index.ts'
import { sky, streaks, wash } from './kit/sky/index.ts'
import { farFires, firelight, openFires, ruinedSkyline, ruinedStreet, smokeColumn, tornFlags } from './kit/war/index.ts'

/** A city after the shelling: broken fronts, smoke columns, fires, a torn road. */
export const ruinedCity = defineSet('ruined-city', {
  label: { zh: '废墟城市', en: 'ruined city' },
  zh: '废墟 末世 末日 战场 残垣 废城 轰炸 沦陷区 断壁 前线 火海 战区 街垒 焦土',
  en: 'ruined city, ruin, rubble, battlefield, wasteland, bombed, destroyed, war zone, front line, frontline, apocalypse, burning, no man’s land',
  genres: ['war', 'scifi', 'horror'],
  outdoors: 'battlefield',
  light: { side: 0.4, moods: 'war' },
  seating: { kind: 'crate', colour: '#5f4a40' },
  surface: 'stone',
  layers: () => [
    layer(0.08, (pen) => {
      sky(pen, { low: 950, sun: { x: 620, y: 520 }, size: 60 })
      wash(pen, -140, 1000, { 0: '#3a1a18c7', 0.5: '#a04a24a8', 0.85: '#ff9a449e', 1: '#ffcf7a80' })
      blaze(pen, 600, 850)
      streaks(pen, 120, 620, 10, 0.5, '#7a3420')
      ruinedSkyline(pen)
      each((x, width) => smokeColumn(pen, x, 960, width), [190, 1], [560, 0.7], [880, 1.2])
    }).moving((pen, seconds) => farFires(pen, seconds, 190, 560, 880)),
    things(0.5, 0.5, (pen) => {
      ground(inFirelight(pen), '#7a6253', { from: 985, marks: 260 })
      ruinedStreet(inFirelight(pen))
      openFires(pen)
      each((x, y) => crater(pen, x, y), [240, 1330], [830, 1420])
      tornFlags(pen)
      vignette(pen, 0.66, '#1c0c10')
    }).moving(firelight),
    nearRubble(),
  ],
})

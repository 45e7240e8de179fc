import { defineSet, slabs, things } from './kit/base/index.ts'
import { rug } from './kit/furniture/index.ts'
import { motes, shafts } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { altar, altarSmoke, banner, buddha, column, kneelingMat, lantern, paintedPanel } from './kit/old/index.ts'
import { shell } from './kit/rooms/index.ts'

const room = { half: 2.3, back: 5.2, height: 4.6, floor: slabs('#5f5650', 0.7, 0.3) }
const look = { wall: '#6d4a34', sides: '#7a5038', ceiling: '#3c281f' }

/** A temple's hall: the gilded figure in the dark, altar with candles and incense, pillars, banners, cushions. */
export const templeHall = defineSet('temple-hall', {
  label: { zh: '佛堂殿内', en: 'temple hall' },
  zh: '佛堂 寺庙 庙里 庙内 破庙 庙中 佛殿 禅房 观音堂 道观 祠堂 灵堂 神殿 大雄宝殿 山神庙 土地庙 佛寺 庙堂',
  en: 'temple hall, temple, shrine, ancestral hall, altar room, sanctuary, monastery, inside the temple',
  genres: ['ancient', 'xianxia', 'horror'],
  indoors: 'temple',
  light: { side: -0.5, moods: { day: 'night-warm' } },
  seating: { kind: 'stool', colour: '#9a3a30' },
  surface: 'stone',
  layers: () => [
    shell(0.5, room, look, 0.6, (pen, { left, right, back }) => {
      const { space, tone } = pen
      for (const wall of [left, right]) for (const z of [1.0, 2.6, 4.2]) paintedPanel(pen, wall, z, 0.6, z + 1.1, 3)
      buddha(pen, ...back(0, 1.05), space.scale(4.9))
      for (const x of [-1.6, 1.6]) column(pen, space.at(x, 0, 4)[0], -160, space.at(x, 0, 4)[1], 90, '#7a2f26')
      for (const x of [-1.15, 1.15]) banner(pen, ...space.at(x, 4.1, 3.8), 90, 620, '#c9952e', '佛')
      for (const x of [-0.75, 0.75]) lantern(pen, ...space.at(x, 3.9, 3), 84, '#e0a04a')
      shafts(pen, { x: 40, y: 60, width: 300, length: 1250, lean: 520, alpha: tone.dark ? 0.12 : 0.34 })
    }).moving((pen, seconds) => motes(pen, seconds, 18, '#ffe2a8', 0.55)),
    things(0.74, 0.5, (pen) => {
      altar(pen, 3.3)
      rug(pen, 0, 1.5, 1.5, 1.2, '#8a2f2a', '#d8a83e')
      for (const x of [-0.42, 0.42]) kneelingMat(pen, x, 1.9)
    }).moving((pen, seconds) => altarSmoke(pen, seconds, 3.3)),
    nearPost(1, '#5f2a22', 70),
  ],
})

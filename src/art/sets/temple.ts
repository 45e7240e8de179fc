import { defineSet, each, setting, things } from './kit/base/index.ts'
import { mountains, paving } from './kit/land/index.ts'
import { haze, sunshine } from './kit/light/index.ts'
import { nearBranch } from './kit/near/index.ts'
import { greatHall, hall, incenseBurner, incenseSmoke, stoneLantern, terrace } from './kit/old/index.ts'
import { tree } from './kit/plants/index.ts'
import { driftingHaze, drops, fogVeil, openSky } from './kit/sky/index.ts'

/** A temple court: hall with its great roof, incense burner, old trees. */
export const temple = defineSet('temple', {
  label: { zh: '寺庙', en: 'temple' },
  zh: '寺庙 庙 寺院 佛堂 破庙 道场 香炉 佛寺 观音 祭坛 神殿 山神庙 土地庙',
  en: 'temple, shrine, monastery, pagoda, altar, sanctuary',
  genres: ['ancient', 'xianxia', 'horror'],
  outdoors: 'temple',
  light: { side: -0.6 },
  seating: { kind: 'rock', colour: '#8b8a88' },
  surface: 'stone',
  layers: () => [
    openSky(0.06, { low: 920, sun: { x: 820, y: 300 }, size: 60, clouds: 760, stars: 500 }, (pen) => {
      mountains(pen, { y: 930, height: 380, distance: 0.68, steep: 1 })
      const dark = { leaf: '#3f6a4a', far: 0.4 }
      each((x, h) => tree(pen, x, 1080, h, dark), [60, 520], [250, 430], [850, 450], [1040, 540])
      haze(pen, 960, 140, 0.5)
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 900, 0.12)),
    setting(0.5, [0.28, 0.5], (pen) => {
      paving(pen, '#a8a196', { size: 0.9, back: 9, half: 10 })
      terrace(pen, 8)
      hall(pen, { y: 0.6, z: 9.6, size: 0.92, name: '大雄宝殿' }, greatHall)
      haze(pen, pen.space.at(0, 0.6, 9.6)[1] + 20, 70, pen.tone.fog ? 0.8 : 0.25)
      fogVeil(pen, 0.6)
      sunshine(pen, { x: -60, y: -60, width: 560, length: 1350, lean: 480, alpha: 0.2 })
    }).moving(drops),
    things(0.75, 0.32, (pen) => {
      incenseBurner(pen, 0, 4.4)
      for (const x of [-1.6, 1.6]) stoneLantern(pen, x, 3.2)
    }).moving((pen, seconds) => incenseSmoke(pen, seconds, [0, 1.05, 4.4])),
    nearBranch({ depth: 1.22, blur: 9, many: 90, colour: '#e8c05a' }, -150, -30, 430, 0.45),
  ],
})

import { defineSet, each, layer, setting, things } from './kit/base/index.ts'
import { cloudPeaks, rock, snowyGround } from './kit/land/index.ts'
import { nearBranch } from './kit/near/index.ts'
import { farPavilions, mountainGate, steps, stonePost } from './kit/old/index.ts'
import { pine } from './kit/plants/index.ts'
import { driftingHaze, openSky, rays } from './kit/sky/index.ts'

/** The mountain gate of a sect: long stairs, painted gate, pines, peaks over a sea of cloud. */
export const sectGate = defineSet('sect-gate', {
  label: { zh: '宗门山门', en: 'sect gate' },
  zh: '宗门 山门 宗门大殿 仙门 门派 演武场 广场上 石阶 仙山 峰顶 山巅 仙宫 天宫 云海 剑宗 宗 道观 天庭 凌霄 昆仑',
  en: 'sect gate, sect, mountain gate, immortal mountain, sword sect, training ground, summit, celestial palace, heaven, cloud sea, peak',
  genres: ['xianxia', 'ancient'],
  outdoors: 'wind',
  light: { side: 0.6 },
  seating: { kind: 'rock', colour: '#93989c' },
  surface: 'stone',
  space: { horizon: 960 },
  layers: () => [
    openSky(0.06, { low: 1000, sun: { x: 770, y: 330 }, size: 70, clouds: 700, stars: 560 }, (pen) => {
      rays(pen, { x: 560, y: -100, width: 640, length: 1300, lean: -620, alpha: 0.16 })
      cloudPeaks(pen, [900, 180, 0.85], [900, 420, 0.82, 'a'], [960, 470, 0.6, 'b'])
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 880, 0.16, 4)),
    layer(0.25, (pen) => {
      cloudPeaks(pen, [1010, 160, 0.8], [1060, 330, 0.36, 'c'])
      farPavilions(pen, [120, 660], [960, 620])
    }),
    setting(0.6, [0.2, 0.5], (pen) => {
      snowyGround(pen, '#8d9a86', '#e9f0f8', pen.space.at(0, 1.3, 14)[1])
      mountainGate(pen, steps(pen, { z: 0.9, half: 1.7, count: 15, rise: 0.12, tread: 0.72 }), 12, '凌霄宗')
    }),
    things(0.85, 0.3, (pen) => {
      each((...at) => pine(pen, ...at), [40, 1500, 760, 60], [1050, 1440, 700, -50])
      each((...at) => pine(pen, ...at), [-40, 1780, 640, 70], [1130, 1760, 620, -60])
      each((...at) => rock(pen, ...at), [60, 1830, 330, 190], [1040, 1850, 300, 170])
      for (const x of [-1.6, 1.6]) stonePost(pen, x, 0.7)
    }),
    nearBranch({ depth: 1.2, blur: 8, many: 70, colour: '#f3b3c6', snow: '#dfe8f4' }, 1230, 20, 430, 2.7),
  ],
})

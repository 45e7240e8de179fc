import { defineSet, layer, setting, things } from './kit/base/index.ts'
import { caveMouth, crystalRocks, glowingPool, stalactites } from './kit/cave/index.ts'
import { cloudSea, glints, ground, mountains, path } from './kit/land/index.ts'
import { motes, shafts } from './kit/light/index.ts'
import { nearCaveRock } from './kit/near/index.ts'
import { glow } from './kit/paint/index.ts'
import { sky } from './kit/sky/index.ts'

/** A cave: dark rock round an opening of light, a pool, glowing crystals. */
export const cave = defineSet('cave', {
  label: { zh: '山洞', en: 'cave' },
  zh: '山洞 洞穴 洞府 石窟 秘境 地宫 溶洞 密室 石室 墓室 墓穴 冰窟 暗室 禁地 魔窟 洞中 洞内 古墓',
  en: 'cave, cavern, grotto, tomb, secret chamber, mine, catacomb',
  genres: ['xianxia', 'ancient', 'horror', 'suspense'],
  indoors: 'cave',
  light: { side: 0.5, moods: 'moonlight' },
  seating: { kind: 'rock', colour: '#4f5878' },
  surface: 'stone',
  layers: () => [
    layer(0.1, (pen) => {
      sky(pen, { low: 1000, sun: { x: 600, y: 560 } })
      mountains(pen, { y: 930, height: 300, distance: 0.75, steep: 1 })
      cloudSea(pen, 900, 160)
      glow(pen.ctx, 560, 740, 520, pen.tone.key, 0.6)
    }),
    setting(0.45, [0.85, 0.85, '#080a18'], (pen) => {
      caveMouth(pen, '#4a5568')
      ground(pen, '#4f5666', { from: 1040, marks: 200 })
      path(pen, '#6b7080', 1.0, 14, 0)
      glowingPool(pen, 300, 1290)
      glow(pen.ctx, 560, 1080, 420, pen.tone.key, 0.6, { flat: 0.3 })
      shafts(pen, { x: 380, y: 620, width: 360, length: 900, lean: -170, alpha: 0.36 })
      stalactites(pen, '#4a5568', 16, 560)
    })
      .moving((pen, seconds) => motes(pen, seconds, 16, '#bff4ff', 0.7))
      .moving((pen, seconds) => glints(pen, seconds, 1240, 1340, 8)),
    things(0.8, 0.5, (pen) => crystalRocks(pen, '#4a5262')),
    nearCaveRock(),
  ],
})

import { defineSet, each, layer, vignette } from './kit/base/index.ts'
import { lightFloor, lightWaves } from './kit/light/index.ts'
import { asteroids, deepSpace, planet, rings, shimmer, spaceSun, starship } from './kit/tech/index.ts'

/** Open space: planet, belt, a fleet far off. People float or stand on a platform of light. */
export const outerSpace = defineSet('space', {
  label: { zh: '太空', en: 'outer space' },
  zh: '太空 宇宙 星空 虚空 星际 外太空 银河 星海 混沌 识海 系统空间 梦境 幻境 意识空间',
  en: 'outer space, space, void, orbit, galaxy, asteroid, cosmos, deep space, dreamscape, limbo, dream, starfield',
  genres: ['scifi', 'xianxia'],
  outdoors: 'none',
  light: { side: 0.6, moods: 'scifi' },
  seating: { kind: 'swivel-chair', colour: '#4a5a80' },
  surface: 'metal',
  layers: () => [
    layer(0.03, (pen) => {
      deepSpace(pen, ['#5a3ab0', '#1f7ab0'])
      spaceSun(pen, 930, 240, 26)
    }).moving((pen, seconds) => shimmer(pen, seconds, 18, 16, 0, 1500)),
    layer(0.12, (pen) => {
      planet(pen, 330, 760, 370, '#4f7fd0', 'land')
      rings(pen, 330, 760)
    }),
    layer(0.35, (pen) => {
      each(
        (...at) => starship(pen, ...at, -1, '#8a9ac0'),
        [780, 600, 170],
        [880, 700, 110],
        [700, 500, 90],
        [930, 560, 80],
      )
      asteroids(pen, 40)
    }),
    layer(0.8, (pen) => {
      lightFloor(pen, 540, 1650)
      vignette(pen, 0.5, '#03040c')
    }).moving((pen, seconds) => lightWaves(pen, seconds, 540, 1650)),
  ],
})

import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { base, grass, ground, path } from './kit/land/index.ts'
import { haze, shafts } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { glow, oval, shade } from './kit/paint/index.ts'
import { bush, trunk } from './kit/plants/index.ts'
import { driftingHaze, drops, weathered } from './kit/sky/index.ts'

/** Deep woods: trunks behind trunks in the haze, a path between roots and ferns, light that falls through. */
export const woods = defineSet('woods', {
  label: { zh: '树林', en: 'woods' },
  zh: '树林 森林 密林 丛林 林中 林间 山林 枫林 老林 林子里 深林 松林 深山 山脚 后山 枯林',
  en: 'woods, wood, forest, jungle, grove, woodland, pine forest, thicket, forest path',
  genres: ['horror', 'war', 'suspense', 'xianxia', 'countryside'],
  outdoors: 'forest',
  light: { side: -0.5 },
  seating: { kind: 'rock', colour: '#6f726a' },
  surface: 'grass',
  layers: () => [
    layer(0.06, (pen) => {
      const { tone } = pen
      base(pen, tone.sky[2], tone.haze)
      glow(pen.ctx, 470, 620, 620, tone.key, 0.5)
      row(pen, 'far', 15, 905, 26, 0.78)
      haze(pen, 880, 260, 0.55)
      row(pen, 'middle', 11, 930, 44, 0.55)
      haze(pen, 905, 150, 0.5)
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 850, 0.16)),
    layer(0.45, (pen) => {
      const { tone, space } = pen
      ground(pen, tone.snow ? '#dfe6ee' : '#5f5a3c', { from: 905 })
      path(pen, tone.snow ? '#eef2f7' : '#8a7654', 0.8, 26, 60)
      row(pen, 'near', 8, 975, 80, 0.28)
      const random = pen.random.fork('litter')
      for (let i = 0; i < 150; i++) {
        const t = random.next() ** 1.3
        const y = 950 + t * 950
        oval(
          pen.ctx,
          random.range(-140, 1220),
          y,
          6 + 16 * t,
          2 + 5 * t,
          shade(tone.leaf(random.pick(['#7a6a3a', '#8a5a34', '#5f6a3a'])), random.range(-0.05, 0.05)),
        )
      }
      grass(pen, space.at(0, 0, 8)[1] + 30, 46, '#5a7a44', 0.5)
      weathered(pen, { smears: [tone.sky[3]], many: 5 })
      vignette(pen, tone.dark ? 0.62 : 0.4)
      const light = tone.hour === 'night' ? '#a9c4ff' : tone.key
      shafts(pen, {
        x: 120,
        y: -120,
        width: 620,
        length: 1250,
        lean: 330,
        alpha: tone.overcast ? 0.08 : tone.dark ? 0.16 : 0.32,
        colour: light,
      })
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.75, (pen) => {
      trunk(pen, 20, 1420, 170)
      trunk(pen, 1050, 1330, 140)
      for (const [x, y, w, h] of [
        [160, 1440, 330, 150],
        [950, 1350, 260, 120],
        [-20, 1560, 260, 140],
      ] as const)
        bush(pen, x, y, w, h, '#47683c')
      grass(pen, 1470, 80, '#4f7040', 0.7, -140, 330)
      grass(pen, 1390, 70, '#4f7040', 0.7, 800, 1220)
      grounding(pen, 0.4)
    }),
    nearTwigs(1, '#3f6038'),
  ],
})

function row(
  pen: Parameters<typeof trunk>[0],
  name: string,
  count: number,
  y: number,
  width: number,
  far: number,
): void {
  const random = pen.random.fork(name)
  for (let i = 0; i < count; i++) {
    const x = -160 + ((i + random.range(0.1, 0.9)) / count) * 1400
    // The way stays open in the middle.
    if (far < 0.5 && Math.abs(x - 540) < 210) continue
    trunk(pen, x, y + random.range(-6, 26), width * random.range(0.7, 1.3), far)
  }
}

import { defineSet, floor, grounding, layer, type Pen, slabs, vignette } from './kit/base/index.ts'
import { gable } from './kit/gothic/index.ts'
import { haze, lampGlow } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { box, glow, poly, roundRect, shade, stroke } from './kit/paint/index.ts'
import { clouds, driftingHaze, drops, sky, twinkle, weathered } from './kit/sky/index.ts'
import { facades } from './kit/street/index.ts'

/** A street of an old European town: cobbles, gabled houses, gas lamps, a church tower over the roofs. */
export const oldTown = defineSet('old-town', {
  label: { zh: '欧洲老街', en: 'old town' },
  zh: '欧洲小镇 老街 小镇街道 石板街 镇上广场',
  en: 'town, old town, village street, high street, cobbled street, market square, town square, village, street, lane, station road, inn yard, bridge street',
  genres: ['horror', 'scifi', 'war', 'suspense'],
  outdoors: 'street',
  light: { side: -0.5 },
  seating: { kind: 'bench', colour: '#5c4030' },
  surface: 'stone',
  layers: (_tone, random) => [
    layer(0.06, (pen) => {
      const { ctx, tone } = pen
      sky(pen, { low: 880, sun: { x: 330, y: 320 } })
      clouds(pen, 760)
      // Tower with its spire.
      const stone = shade(tone.lit('#9a958c'), 0)
      poly(
        ctx,
        [
          [596, 900],
          [596, 560],
          [676, 560],
          [676, 900],
        ],
        stone,
        shade(stone, -0.14),
        2,
      )
      poly(
        ctx,
        [
          [586, 562],
          [636, 330],
          [686, 562],
        ],
        tone.lit(tone.snow ? '#e6edf5' : '#5a6470'),
        shade(stone, -0.2),
        2,
      )
      poly(
        ctx,
        [
          [620, 700],
          [620, 640],
          [636, 612],
          [652, 640],
          [652, 700],
        ],
        tone.dark ? '#ffcf80' : tone.lit('#3f4650'),
      )
      haze(pen, 870, 120, 0.55)
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 440, 8)
      driftingHaze(pen, seconds, 860, 0.18)
    }),
    layer(0.48, (pen) => {
      const { ctx, space, tone } = pen
      floor(pen, slabs('#7f7a72', 0.42, tone.wet ? 0.8 : 0.12), { back: 40, half: 30 })
      const row = (name: string) => {
        const pick = random.fork(name)
        return [0, 1, 2, 3, 4, 5].map((i) => ({
          from: -1.2 + i * 4.6,
          to: 3.2 + i * 4.6,
          height: pick.range(7, 9.5),
          storeys: 3,
          colour: pick.pick(['#d8c6a4', '#b98a68', '#c4b090', '#a87a62', '#cfc0a8']),
          shop: '#ffcf80',
        }))
      }
      for (const side of [-1, 1]) {
        const houses = row(side < 0 ? 'left' : 'right')
        facades(pen, side * 3.3, houses)
        for (const house of [...houses].reverse()) gable(pen, side, house.from, house.to, house.height)
      }
      weathered(pen, { y: 930 })
      haze(pen, 890, 110, 0.45)
      if (tone.dark) glow(ctx, 540, 900, 520, '#ffb060', 0.4)
      const [fx, fy] = space.at(0, 0, 2)
      if (tone.dark) glow(ctx, fx, fy, 640, '#ffb878', 0.25, { flat: 0.4 })
      vignette(pen, tone.dark ? 0.58 : 0.32)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.75, (pen) => {
      for (const [x, z] of [
        [1.9, 9],
        [-1.75, 5.6],
        [1.4, 2.8],
      ] as const)
        gasLamp(pen, x, z)
      for (const [z, h] of [
        [2.6, 0.7],
        [2.9, 0.55],
      ] as const)
        box(pen, { x: -1.45 + h * 0.5, z, width: 0.5, height: h, depth: 0.45 }, '#7a5a3c')
      grounding(pen, 0.38)
    }),
    nearPost(-1, '#5a4a3e', 40),
  ],
})

function gasLamp(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [px, foot] = space.at(x, 0, z)
  const iron = tone.lit('#2f3238')
  const top = foot - 3 * s
  roundRect(ctx, px - 0.1 * s, foot - 0.25 * s, 0.2 * s, 0.25 * s, 3, iron)
  stroke(
    ctx,
    [
      [px, foot],
      [px, top + 0.4 * s],
    ],
    iron,
    Math.max(4, 0.06 * s),
  )
  poly(
    ctx,
    [
      [px - 0.12 * s, top + 0.4 * s],
      [px + 0.12 * s, top + 0.4 * s],
      [px + 0.18 * s, top + 0.02 * s],
      [px - 0.18 * s, top + 0.02 * s],
    ],
    tone.dark ? '#ffe2a0' : tone.lit('#c9d6dc'),
    iron,
    Math.max(2, 0.025 * s),
  )
  poly(
    ctx,
    [
      [px - 0.22 * s, top + 0.03 * s],
      [px + 0.22 * s, top + 0.03 * s],
      [px, top - 0.2 * s],
    ],
    iron,
  )
  if (tone.dark) lampGlow(pen, px, top + 0.22 * s, 0.5 * s, '#ffb860', 0.9)
}

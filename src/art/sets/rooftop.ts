import { withAlpha } from '../colour/colour.ts'
import { defineSet, floor, grounding, layer, slabs, vignette } from './kit/base/index.ts'
import { bokeh, haze, lampGlow, patch, pool } from './kit/light/index.ts'
import { across, box, contact, oval, type Plane, stroke } from './kit/paint/index.ts'
import { door } from './kit/rooms/index.ts'
import { clouds, cumulus, driftingHaze, drops, sky, twinkle, weathered } from './kit/sky/index.ts'
import { cityGlow, skyline } from './kit/street/index.ts'

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
    layer(0.08, (pen) => {
      sky(pen, { low: 960, sun: { x: 800, y: 340 }, size: 74 })
      clouds(pen, 760)
      if (!pen.tone.overcast && pen.tone.hour !== 'night') cumulus(pen, 420, 640, 700, 260, 'big', 0.9)
      cityGlow(pen, 960)
      skyline(pen, { y: 1080, height: 380, distance: 0.8, colour: '#6d8fb8' })
      skyline(pen, { y: 1150, height: 360, distance: 0.5, wide: [56, 130] })
      haze(pen, 1060, 120, 0.45)
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 620, 12)
      driftingHaze(pen, seconds, 820, 0.08)
    }),
    layer(0.3, (pen) => {
      skyline(pen, { y: 1290, height: 330, distance: 0.15, wide: [100, 210] })
      if (pen.tone.dark) bokeh(pen, 36, ['#ffb36a', '#ffd9a0', '#ff8fae', '#9fc4ff'], 960, 1200, 0.3)
    }),
    layer(0.7, (pen) => {
      const { ctx, space, tone } = pen
      floor(pen, slabs('#9b9a9c', 0.9, tone.wet ? 0.7 : 0.1), { back: 5.2, half: 9 })
      weathered(pen, { y: space.at(0, 0, 5.2)[1] })
      box(pen, { x: 0, z: 5.2, width: 18, height: 0.5, depth: 0.3 }, '#a9a5a3', { contact: false })
      for (let x = -6; x <= 6; x += 0.55) {
        const [a, b] = [space.at(x, 0.5, 5.2), space.at(x, 1.18, 5.2)]
        stroke(ctx, [a, b], tone.lit('#5f6672'), 4)
      }
      for (const h of [0.82, 1.18]) {
        stroke(ctx, [space.at(-8, h, 5.2), space.at(8, h, 5.2)], tone.lit('#525a66'), h > 1 ? 9 : 5)
        stroke(ctx, [space.at(-8, h + 0.012, 5.2), space.at(8, h + 0.012, 5.2)], withAlpha(tone.lit('#c9d2dc'), 0.8), 2)
      }
      // Stair-head with its door, and the tank.
      box(pen, { x: -2.4, z: 2.9, width: 1.7, height: 2.7, depth: 1.6 }, '#b3aba4')
      const face: Plane = (u, v) => space.at(u, v, 2.89)
      door(pen, face, -2.3, -1.7, 1.95, '#6f7f8c')
      if (tone.dark) {
        const [lx, ly] = face(-2.0, 2.25)
        lampGlow(pen, lx, ly, 70)
        pool(pen, lx + 60, 1390, 330)
      }
      const [tx, ty] = space.at(2.1, 0, 3.9)
      const s = space.scale(3.9)
      for (const k of [-0.5, 0.5])
        stroke(
          ctx,
          [
            [tx + k * s, ty],
            [tx + k * s, ty - 0.9 * s],
          ],
          tone.lit('#5a5f6a'),
          8,
        )
      ctx.fillStyle = across(ctx, tx - 0.7 * s, tx + 0.7 * s, [
        [0, tone.lit('#8a929e')],
        [0.6, tone.lit('#c9d0d8')],
        [1, tone.lit('#9aa2ae')],
      ])
      ctx.fillRect(tx - 0.7 * s, ty - 2.1 * s, 1.4 * s, 1.2 * s)
      oval(ctx, tx, ty - 2.1 * s, 0.7 * s, 0.14 * s, tone.lit('#b9c2cc'))
      contact(ctx, tx, ty, 0.9 * s, 18, 0.4)
      stroke(ctx, [space.at(1.2, 0.5, 5.1), space.at(1.2, 3.6, 5.1)], tone.lit('#5a606c'), 5)
      for (const h of [2.6, 2.9, 3.2, 3.5])
        stroke(ctx, [space.at(0.9, h, 5.1), space.at(1.5, h, 5.1)], tone.lit('#5a606c'), 3)
      if (!tone.dark && !tone.overcast)
        patch(
          pen,
          [space.at(0.2, 0, 5), space.at(4, 0, 5), space.at(1.5, 0, -1), space.at(-2, 0, -1)],
          0.4 * tone.keyPower,
        )
      vignette(pen, tone.dark ? 0.5 : 0.22)
      grounding(pen, 0.3)
    }).moving((pen, seconds) => drops(pen, seconds, 1330)),
  ],
})

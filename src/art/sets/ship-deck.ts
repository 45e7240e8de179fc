import { withAlpha } from '../colour/colour.ts'
import { defineSet, floor, grounding, layer, planks, vignette } from './kit/base/index.ts'
import { glints, water } from './kit/land/index.ts'
import { haze, lampGlow } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import {
  backPlane,
  box,
  contact,
  disc,
  glow,
  levelPlane,
  oval,
  poly,
  roundRect,
  sidePlane,
  stroke,
} from './kit/paint/index.ts'
import { bars } from './kit/rooms/index.ts'
import { clouds, fogVeil, sky, twinkle } from './kit/sky/index.ts'

/** The deck of a ship at sea: planks that run to the bow, white rails, lifebuoys, a mast with its lights. */
export const shipDeck = defineSet('ship-deck', {
  label: { zh: '甲板', en: 'ship deck' },
  zh: '甲板 游轮甲板 船上 轮船 游轮 邮轮 游艇 船头 货轮 海船 快艇',
  en: 'ship deck, deck, cruise ship, yacht, on board the ship, aboard, ocean liner, bow of the ship, steamer',
  genres: ['city', 'ceo', 'suspense', 'war'],
  outdoors: 'sea',
  light: { side: -0.5 },
  seating: { kind: 'bench', colour: '#b08a5a' },
  layers: () => [
    layer(0.08, (pen) => {
      sky(pen, { low: 880, sun: { x: 720, y: 420 } })
      clouds(pen, 760)
      haze(pen, 880, 90, 0.5)
      water(pen, 885, 2060, null)
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 620, 8)
      glints(pen, seconds, 940, 1300, 14)
    }),
    layer(0.6, (pen) => {
      const { ctx, space, tone } = pen
      const ground = levelPlane(pen)
      const bow = (x: number, z: number) => ground(x, z)
      const outline = [
        bow(-2.6, space.near),
        bow(-2.4, 4),
        bow(-1.7, 7.5),
        bow(0, 11),
        bow(1.7, 7.5),
        bow(2.4, 4),
        bow(2.6, space.near),
      ]
      ctx.save()
      ctx.beginPath()
      for (const [x, y] of outline) ctx.lineTo(x, y)
      ctx.closePath()
      ctx.clip()
      floor(pen, planks('#b98f62', 0.34, tone.wet ? 0.7 : 0.15), { back: 11.2, half: 3 })
      ctx.restore()
      stroke(ctx, outline, tone.lit('#f2f4f4'), 16)
      stroke(ctx, outline, withAlpha(tone.lit('#7f8a92'), 0.8), 3)
      // Rails along both sides, meeting at the bow.
      for (const s of [-1, 1]) {
        const way: readonly (readonly [number, number])[] = [
          [2.6, -1.2],
          [2.4, 4],
          [1.7, 7.5],
          [0, 11],
        ]
        for (const height of [1.05, 0.72, 0.4])
          stroke(
            ctx,
            way.map(([x, z]) => space.at(s * x, height, z)),
            tone.lit('#f4f6f6'),
            height > 1 ? 9 : 5,
          )
        for (let i = 0; i <= 22; i++) {
          const t = (i / 22) * 2.999
          const [from, to] = [way[Math.floor(t)]!, way[Math.floor(t) + 1]!]
          const k = t - Math.floor(t)
          const [x, z] = [from[0] + (to[0] - from[0]) * k, from[1] + (to[1] - from[1]) * k]
          stroke(ctx, [space.at(s * x, 0, z), space.at(s * x, 1.05, z)], tone.lit('#e4e8ea'), 2 + 14 / (z + 3))
        }
      }
      // The mast, its yard and lights.
      const s = space.scale(8.2)
      const [mx, my] = space.at(0, 0, 8.2)
      contact(ctx, mx, my, 0.4 * s, 0.1 * s, 0.4)
      roundRect(ctx, mx - 0.09 * s, my - 4.4 * s, 0.18 * s, 4.4 * s, 8, tone.lit('#eef1f2'))
      stroke(ctx, [space.at(-1.1, 3.3, 8.2), space.at(1.1, 3.3, 8.2)], tone.lit('#dfe4e6'), 9)
      for (const [x, z] of [
        [-1.7, 7.5],
        [1.7, 7.5],
      ] as const)
        stroke(ctx, [space.at(0, 4.3, 8.2), space.at(x, 1.05, z)], withAlpha(tone.lit('#5f6a72'), 0.8), 3)
      for (const x of [-1.05, 1.05]) {
        const [lx, ly] = space.at(x, 3.2, 8.2)
        disc(ctx, lx, ly, 12, tone.dark ? '#fff0c8' : tone.lit('#e8e0c8'))
        if (tone.dark) lampGlow(pen, lx, ly, 90, '#ffcf8a')
      }
      if (tone.dark) glow(ctx, 540, 1000, 640, '#ffc88a', 0.2)
      fogVeil(pen, 0.9)
      vignette(pen, tone.dark ? 0.55 : 0.24)
    }),
    layer(0.8, (pen) => {
      const { ctx, space, tone } = pen
      for (const [x, z] of [
        [-1.85, 2.6],
        [1.95, 3.4],
      ] as const) {
        const [px, py] = space.at(x, 0.72, z)
        const r = 0.3 * space.scale(z)
        ctx.lineWidth = r * 0.42
        ctx.strokeStyle = tone.lit('#e0503e')
        ctx.beginPath()
        ctx.arc(px, py, r * 0.75, 0, 6.29)
        ctx.stroke()
        ctx.strokeStyle = tone.lit('#f6f2ea')
        for (let i = 0; i < 4; i++) {
          ctx.beginPath()
          ctx.arc(px, py, r * 0.75, i * 1.571 - 0.22, i * 1.571 + 0.22)
          ctx.stroke()
        }
      }
      box(pen, { x: -1.15, z: 4.6, width: 0.9, height: 0.5, depth: 0.7 }, '#8a6a48')
      const [cx, cy] = space.at(1.2, 0.02, 4.8)
      for (let i = 0; i < 4; i++)
        oval(ctx, cx, cy - i * 9, 62 - i * 3, 20, i % 2 ? tone.lit('#b89a6a') : tone.lit('#d0b484'))
      poly(
        ctx,
        [space.at(-2.6, 0, -1), space.at(-2.45, 0, 3), space.at(-2.45, 0.12, 3), space.at(-2.6, 0.12, -1)],
        tone.lit('#eef1f2'),
      )
      bars(pen, backPlane(pen, 10.4), -0.3, 0.3, 0, 0.6, { colour: '#dfe4e6', every: 0.2, rails: [0.6] })
      stroke(ctx, [sidePlane(pen, -2.5)(-1, 0.1), sidePlane(pen, -2.5)(3, 0.1)], tone.lit('#c9ced2'), 4)
      grounding(pen, 0.32)
    }),
    nearPost(1, '#e4e8ea', 24),
  ],
})

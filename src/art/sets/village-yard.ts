import { withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { leaves } from './kit/furniture/index.ts'
import { grass, ground, mountains } from './kit/land/index.ts'
import { lampGlow, patch, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { lattice, roof, well } from './kit/old/index.ts'
import { downwards, glow, oval, poly, roundRect, shade, stroke } from './kit/paint/index.ts'
import { bush, tree } from './kit/plants/index.ts'
import { clouds, driftingHaze, drops, fogVeil, sky, twinkle, weathered } from './kit/sky/index.ts'

/** A farmhouse yard: tiled house, drying corn, well, hills behind. */
export const villageYard = defineSet('village-yard', {
  label: { zh: '农家院', en: 'village yard' },
  zh: '农家院 村口 村里 农村 院子 农家 乡下 村委会 老屋 小院 村庄 山村 晒谷场 乡间',
  en: 'village yard, village, farmyard, farm, farmhouse, countryside, yard, rural, cottage, barn',
  genres: ['countryside', 'comedy', 'city', 'ancient'],
  outdoors: 'village',
  light: { side: -0.6 },
  seating: { kind: 'bench', colour: '#8a6648' },
  surface: 'sand',
  layers: () => [
    layer(0.06, (pen) => {
      sky(pen, { low: 930, sun: { x: 800, y: 310 }, size: 60 })
      clouds(pen, 800)
      mountains(pen, { y: 920, height: 300, distance: 0.66, colour: '#5f8a72' })
      mountains(pen, { y: 960, height: 220, distance: 0.4, colour: '#5a8a5a' })
      for (let i = 0; i < 9; i++)
        tree(pen, i * 140 - 30, 1010 + (i % 3) * 10, 230 + (i % 4) * 36, { far: 0.4, leaf: '#5f9050' })
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 500)
      driftingHaze(pen, seconds, 880, 0.1)
    }),
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      ground(pen, '#b59a72', { from: 1000, marks: 260 })
      weathered(pen, { y: 1010 })
      const wallTop = space.at(0, 1.4, 8)[1]
      const foot = space.at(0, 0, 8)[1]
      ctx.fillStyle = downwards(ctx, wallTop, foot, [
        [0, tone.lit('#c9a884')],
        [1, tone.lit('#9a7a5a')],
      ])
      ctx.fillRect(-140, wallTop, 1360, foot - wallTop)
      for (let i = 0; i < 46; i++) {
        const x = -140 + i * 30
        poly(
          ctx,
          [
            [x, wallTop + 6],
            [x + 15, wallTop - 14],
            [x + 30, wallTop + 6],
          ],
          tone.lit(tone.snow ? '#f0f5fb' : i % 2 ? '#5a5f66' : '#666b72'),
        )
      }
      // The house, to the left, its long side to the yard.
      const [hx, hb] = space.at(-0.95, 0, 6.6)
      const s = space.scale(6.6)
      ctx.fillStyle = downwards(ctx, hb - 2.7 * s, hb, [
        [0, tone.lit('#efe4cc')],
        [0.7, tone.lit('#e0d0b0')],
        [1, tone.lit('#a88a68')],
      ])
      ctx.fillRect(hx - 2.3 * s, hb - 2.7 * s, 4.2 * s, 2.7 * s)
      ctx.fillStyle = tone.lit('#a86a50')
      ctx.fillRect(hx - 2.3 * s, hb - 0.55 * s, 4.2 * s, 0.55 * s)
      for (let i = 0; i < 26; i++) {
        ctx.strokeStyle = withAlpha(tone.lit('#7a4434'), 0.7)
        ctx.lineWidth = 1.5
        ctx.strokeRect(hx - 2.3 * s + i * 0.17 * s, hb - 0.55 * s + (i % 3) * 0.18 * s, 0.17 * s, 0.18 * s)
      }
      roundRect(ctx, hx + 0.1 * s, hb - 2.0 * s, 0.9 * s, 2.0 * s, 2, tone.lit('#7a4a30'))
      stroke(
        ctx,
        [
          [hx + 0.55 * s, hb - 2 * s],
          [hx + 0.55 * s, hb],
        ],
        tone.lit('#4a2a1c'),
        4,
      )
      for (const k of [0.3, 0.8]) {
        roundRect(ctx, hx + k * s - 0.16 * s, hb - 1.6 * s, 0.32 * s, 0.6 * s, 2, tone.lit('#c8382e'))
        ctx.fillStyle = tone.lit('#f2cf6a')
        ctx.font = `${0.26 * s}px "Sanbu Serif"`
        ctx.textAlign = 'center'
        ctx.textBaseline = 'middle'
        ctx.fillText('福', hx + k * s, hb - 1.3 * s)
      }
      lattice(pen, hx - 1.25 * s, hb - 1.8 * s, 0.95 * s, 0.95 * s, { light: true, grid: 4, wood: '#6a442e' })
      roof(pen, hx - 0.2 * s, hb - 2.65 * s, 2.5 * s, 1.0 * s, { tile: '#5f6066', wood: '#7a5236', gold: '#a8865a' })
      for (let i = 0; i < 7; i++) {
        const x = hx + 1.15 * s + i * 0.1 * s
        for (let k = 0; k < 6; k++)
          oval(
            ctx,
            x,
            hb - 2.2 * s + k * 0.13 * s,
            0.045 * s,
            0.08 * s,
            tone.lit(i % 3 === 2 ? '#c8402e' : k % 2 ? '#f0c04a' : '#e0a83a'),
          )
      }
      tree(pen, 900, space.at(0, 0, 6)[1], 760, { leaf: '#6a9a4a', wide: 0.52 })
      if (tone.dark) {
        glow(ctx, hx - 0.8 * s, hb - 1.3 * s, 260, '#ffb45a', 0.6)
        lampGlow(pen, hx + 0.55 * s, hb - 2.3 * s, 60)
      } else if (!tone.overcast) {
        patch(
          pen,
          [space.at(-0.2, 0, 6), space.at(2.6, 0, 6), space.at(1.6, 0, -0.6), space.at(-1.2, 0, -0.6)],
          0.35 * tone.keyPower,
        )
        shafts(pen, { x: -40, y: -40, width: 560, length: 1250, lean: 420, alpha: 0.16 * tone.keyPower })
      }
      fogVeil(pen, 0.7)
      vignette(pen, tone.dark ? 0.5 : 0.24)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.8, (pen) => {
      const { ctx, space, tone } = pen
      well(pen)
      for (let i = 0; i < 3; i++) {
        const [bx, by] = space.at(-1.65 + i * 0.28, 0, 2.6)
        oval(ctx, bx, by - 26, 48, 16, tone.lit('#c9a468'))
        oval(ctx, bx, by - 30, 42, 12, tone.lit(['#d8402e', '#f0c04a', '#8a5a3a'][i]!))
      }
      bush(pen, 40, 1500, 260, 130, '#5a8a4a')
      bush(pen, 1060, 1520, 220, 110, '#5a8a4a')
      grass(pen, 1580, 60, '#7a9a4a', 0.35)
      grounding(pen, 0.32)
    }),
    outOfFocus(1.2, 9, (soft) =>
      leaves(
        { ...soft, tone: { ...soft.tone, lit: (h) => shade(soft.tone.lit(h), -0.1) } },
        1140,
        1960,
        360,
        '#5a8a3f',
        13,
      ),
    ),
  ],
})

import { throne } from '../seats/throne.ts'
import { defineSet, grounding, layer, sittingPlace, tiles, vignette } from './kit/base/index.ts'
import { lampGlow, shafts } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { carpetedSteps, column, goldenScreen, lattice, plaque } from './kit/old/index.ts'
import { across, contact, fillArea, glow, oval, poly, reflected, roundRect, stroke } from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'

const room = { half: 2.7, back: 8, height: 6, floor: tiles('#4a3a3c', 0.9, 0.8) }
const look = { wall: '#8f3a2c', sides: '#7c3226', ceiling: '#2f5a58', skirting: '#3f2620' }

/** Height of the steps that the throne stands on, and its seat on them, m. */
const dais = 0.72
const seat = { x: 0, z: 6.9, height: dais + 0.5 }

/** A palace hall: red columns, painted beams, lamps, and the raised seat at its end. */
export const palaceHall = defineSet('palace-hall', {
  label: { zh: '宫殿大殿', en: 'palace hall' },
  zh: '大殿 宫殿 殿内 金銮殿 太和殿 朝堂 皇宫 宫中 后宫 王府 正殿 议事厅 公主府 侯府 将军府 丞相府 正厅 花厅 府中',
  en: "palace hall, palace, imperial hall, great hall, royal court, audience hall, imperial, prince's mansion",
  genres: ['ancient', 'xianxia'],
  indoors: 'palace',
  light: { side: -0.5 },
  seating: { kind: 'throne', colour: '#c9953f' },
  seats: [seat],
  surface: 'stone',
  space: { distance: 3.4 },
  layers: () => [
    layer(0.4, (pen) => {
      const { ctx, space, tone } = pen
      fillArea(ctx, tone.lit('#7c3226'))
      roomShell(pen, room, look)
      for (let z = 0; z < 8; z += 1) {
        poly(
          ctx,
          [space.at(-2.7, 6, z), space.at(2.7, 6, z), space.at(2.7, 5.75, z), space.at(-2.7, 5.75, z)],
          tone.lit(z % 2 ? '#2f7a72' : '#a3463a'),
        )
        stroke(ctx, [space.at(-2.7, 5.75, z), space.at(2.7, 5.75, z)], tone.lit('#dcb45e'), 2.5)
      }
      const s = space.scale(8)
      const [lx, ty] = space.at(-2.6, 4.9, 8)
      for (let i = 0; i < 6; i++)
        lattice(pen, lx + i * 0.866 * s, ty, 0.84 * s, 4.4 * s, {
          light: true,
          grid: 4,
          panel: 0.28,
          wood: '#7a2f26',
        })
      goldenScreen(pen)
      carpetedSteps(pen)
      // The same throne as is seen near, so that a ruler has one.
      const [tx, base] = space.at(0, dais, seat.z)
      const { y: surface, scale } = sittingPlace(space, seat)
      ctx.save()
      ctx.translate(tx, base)
      ctx.scale(scale, scale)
      throne.draw({ ctx, top: (surface - base) / scale, floor: 0, colour: tone.lit('#c9953f') })
      ctx.restore()
      const [cx, cy] = space.at(0, 0.75, 7.4)
      plaque(pen, cx, space.at(0, 5.4, 7.9)[1], '正大光明', 54)
      reflected(ctx, { base: space.at(0, 0, 6)[1], reach: 500, alpha: 0.4, blur: 8 }, (m) => {
        glow(m, cx, cy - space.scale(7.4), 260, '#ffb45a', 1)
        m.fillStyle = tone.lit('#a02f30')
        for (const x of [190, 830]) m.fillRect(x, 300, 60, 800)
      })
      if (tone.hour !== 'night')
        shafts(pen, {
          x: -60,
          y: 200,
          width: 420,
          length: 1300,
          lean: 520,
          alpha: 0.26 * tone.keyPower,
          colour: '#ffe2b0',
        })
      vignette(pen, 0.6)
    }),
    layer(0.65, (pen) => {
      const { space, tone } = pen
      for (const z of [5.6, 3.2, 1.2])
        for (const x of [-1.75, 1.75]) {
          const s = space.scale(z)
          const [px, py] = space.at(x, 0, z)
          column(pen, px, space.at(x, 6.2, z)[1], py, 0.42 * s, '#a8352a', (z - 1) * 0.04)
          const ring = space.at(x, 3.9, z)[1]
          pen.ctx.fillStyle = across(pen.ctx, px - 0.21 * s, px + 0.21 * s, [
            [0, tone.lit('#b98f3e')],
            [0.3, tone.lit('#f3d58a')],
            [1, tone.lit('#8a6428')],
          ])
          pen.ctx.fillRect(px - 0.215 * s, ring, 0.43 * s, 0.3 * s)
        }
      for (const [x, z] of [
        [-1.25, 4.6],
        [1.25, 4.6],
        [-1.3, 2.4],
        [1.3, 2.4],
      ] as const) {
        const [px, py] = space.at(x, 0, z)
        const s = space.scale(z)
        contact(pen.ctx, px, py, 0.22 * s, 0.05 * s, 0.5)
        stroke(
          pen.ctx,
          [
            [px, py],
            [px, py - 1.35 * s],
          ],
          tone.lit('#8a6428'),
          0.05 * s,
        )
        oval(pen.ctx, px, py, 0.16 * s, 0.04 * s, tone.lit('#8a6428'))
        for (const k of [-0.16, 0, 0.16]) {
          roundRect(pen.ctx, px + k * s - 5, py - 1.6 * s, 10, 0.22 * s, 3, '#fff1d8')
          lampGlow(pen, px + k * s, py - 1.66 * s, 0.13 * s, '#ffb45a', Math.max(0.55, tone.lampPower))
        }
      }
      grounding(pen, 0.45)
    }).moving((pen, seconds) => {
      for (const [i, [x, z]] of (
        [
          [-1.25, 4.6],
          [1.25, 4.6],
          [-1.3, 2.4],
          [1.3, 2.4],
        ] as const
      ).entries()) {
        const [px, py] = pen.space.at(x, 1.64, z)
        glow(
          pen.ctx,
          px,
          py,
          0.75 * pen.space.scale(z),
          '#ffb45a',
          0.22 + 0.14 * Math.sin(seconds * 9 + i * 2) * Math.sin(seconds * 5.3 + i),
        )
      }
    }),
    nearDrape(-1, '#a37a3a'),
    nearDrape(1, '#a37a3a'),
  ],
})

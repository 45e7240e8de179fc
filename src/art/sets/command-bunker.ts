import { mixColours } from '../colour/colour.ts'
import { defineSet, grounding, layer, type Pen, slabs, toneOf, vignette } from './kit/base/index.ts'
import { lampShade, table } from './kit/furniture/index.ts'
import { lampCone, motes } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { box, downwards, fillArea, glow, type Plane, poly, rect, roundRect, shade, stroke } from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'
import { fieldRadios, warMap } from './kit/war/index.ts'

const room = { half: 2.1, back: 4.8, height: 2.7, floor: slabs('#6f675a', 0.8) }
const look = { wall: '#8a8574', sides: '#7d7868', ceiling: '#5f5a4e', skirting: '#4a463c' }

/** A command post underground: map table under a lamp, radios, sandbags, beams. */
export const commandBunker = defineSet('command-bunker', {
  label: { zh: '指挥所', en: 'command bunker' },
  zh: '指挥所 指挥部 司令部 作战室 地堡 掩体 军营 营房 防空洞 参谋部 团部 审讯',
  en: 'command bunker, bunker, command post, headquarters tent, war room, barracks, shelter, dugout, briefing room, command center, interrogation room',
  genres: ['war', 'scifi', 'suspense'],
  indoors: 'battlefield',
  light: { side: 0.2, moods: 'night-warm' },
  seating: { kind: 'crate', colour: '#7a6a4a' },
  surface: 'metal',
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space } = pen
      fillArea(ctx, '#2a241e')
      const p: Pen = {
        ...pen,
        tone: {
          ...toneOf({ time: 'night', weather: 'clear', seed: '' }, true),
          lit: (h) => mixColours(h, '#3a2a1c', 0.3),
        },
      }
      const walls = roomShell(p, room, look)
      for (let z = 0; z < 4.8; z += 1.2) {
        poly(
          ctx,
          [space.at(-2.1, 2.7, z), space.at(2.1, 2.7, z), space.at(2.1, 2.46, z), space.at(-2.1, 2.46, z)],
          p.tone.lit('#6a5038'),
        )
        for (const s of [-1, 1])
          poly(
            ctx,
            [space.at(s * 2.1, 0, z), space.at(s * 1.92, 0, z), space.at(s * 1.92, 2.5, z), space.at(s * 2.1, 2.5, z)],
            p.tone.lit('#7a5c40'),
            '#2c2018',
            2,
          )
      }
      warMap(p, walls)
      fieldRadios(p, walls)
      box(p, { x: 1.2, z: 4.3, width: 1.2, height: 0.9, depth: 0.4 }, '#6a5a44')
      for (const s of [-1, 1])
        for (let r = 0; r < 4; r++)
          for (let i = 0; i < 4; i++) {
            const [x, y] = space.at(s * 1.78, 0.16 + r * 0.2, 0.6 + i * 0.5 + (r % 2) * 0.25)
            const k = space.scale(0.6 + i * 0.5)
            roundRect(
              ctx,
              x - 0.2 * k,
              y - 0.1 * k,
              0.4 * k,
              0.2 * k,
              0.09 * k,
              downwards(ctx, y - 0.1 * k, y + 0.1 * k, [
                [0, p.tone.lit('#b09a6e')],
                [1, p.tone.lit('#6a5a3e')],
              ]),
            )
          }
      const [lx, ly] = space.at(0, 2.05, 2.4)
      stroke(
        ctx,
        [
          [lx, space.at(0, 2.7, 2.4)[1]],
          [lx, ly],
        ],
        '#1c1814',
        4,
      )
      glow(ctx, lx, ly + 260, 620, '#ffb45a', 0.35)
      lampCone(pen, lx, ly, { half: 60, reach: 700, colour: '#ffcf8a', alpha: 0.46 })
      vignette(pen, 0.8, '#0c0806')
    }).moving((pen, seconds) => {
      motes(pen, seconds, 20, '#ffdca0', 0.7)
      const [x, y] = pen.space.at(0, 2.0, 2.4)
      const shake = Math.sin(seconds * 2.1) * 6
      glow(pen.ctx, x + shake, y, 200, '#ffd08a', 0.25 + 0.06 * Math.sin(seconds * 23))
    }),
    layer(0.8, (pen) => {
      const { ctx, space } = pen
      const p: Pen = {
        ...pen,
        tone: { ...pen.tone, dark: true, lampPower: 1, lit: (h) => mixColours(h, '#3a2a1c', 0.22) },
      }
      table(p, 0, 2.2, 2.0, 0.9, 0.8, '#6f5238')
      const top: Plane = (u, v) => space.at(u, 0.81, v)
      poly(ctx, rect(top, -0.85, 2.25, 0.85, 3.0), p.tone.lit('#e0cd9e'), '#8a7648', 2)
      for (const [x, z, c] of [
        [-0.5, 2.4, '#c8352c'],
        [-0.1, 2.7, '#c8352c'],
        [0.4, 2.5, '#2f5a9a'],
        [0.6, 2.8, '#2f5a9a'],
      ] as const) {
        const [px, py] = top(x, z)
        stroke(
          ctx,
          [
            [px, py],
            [px, py - 44],
          ],
          '#2a2018',
          3,
        )
        poly(
          ctx,
          [
            [px, py - 44],
            [px + 28, py - 36],
            [px, py - 27],
          ],
          c,
        )
      }
      const [lx, ly] = space.at(0, 2.05, 2.4)
      lampShade(p, lx, ly - 8, 92, 56, '#5a6a4a')
      grounding(pen, 0.5)
    }),
    outOfFocus(1.2, 11, (soft) => {
      for (let i = 0; i < 4; i++)
        roundRect(soft.ctx, -180 + i * 20, 1560 + i * 130, 330, 140, 60, shade('#5a4c34', -0.06 - 0.02 * i))
    }),
  ],
})

import { withAlpha } from '../colour/colour.ts'
import type { Point } from '../ink/ink.ts'
import { defineSet, grounding, layer, type Pen, tiles, vignette } from './kit/base/index.ts'
import { chandelier, leaves, pottedPlant, rug, sofa, vase } from './kit/furniture/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import {
  across,
  backPlane,
  box,
  clipped,
  field,
  fillArea,
  glow,
  poly,
  rect,
  reflected,
  roundRect,
  shade,
  stroke,
} from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'
import { strip } from './kit/tech/index.ts'

const room = { half: 2.4, back: 7, height: 4.2, floor: tiles('#c4b4a0', 1.2, 1) }
const look = { wall: '#e0d2bc', sides: '#d8c8b0', ceiling: '#f2eadc', skirting: '#8a7458', cornice: '#e8d4a8' }

/** A hotel or company lobby: marble, desk, lift doors, tall lamps. */
export const lobby = defineSet('lobby', {
  label: { zh: '大堂', en: 'lobby' },
  zh: '大堂 酒店 前台 大厅 电梯口 机场 候机厅 火车站 银行 售楼处 珠宝店',
  en: 'lobby, hotel, hotel lobby, reception, front desk, airport, station, bank, foyer, atrium, boutique, hall',
  genres: ['ceo', 'city'],
  indoors: 'crowd',
  light: { side: 0.5 },
  seating: { kind: 'armchair', colour: '#c8b4a0' },
  surface: 'stone',
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      fillArea(ctx, tone.lit('#b8a890'))
      const walls = roomShell(pen, room, look)
      const veins = pen.random.fork('veins')
      for (const p of [walls.left, walls.right])
        for (let z = 0.2; z < 6.8; z += 1.6) {
          field(pen, p, z, 0.3, z + 1.3, 3.7, '#e8dcc8', false)
          clipped(ctx, rect(p, z, 0.3, z + 1.3, 3.7), () => {
            for (let i = 0; i < 5; i++) {
              const line: Point[] = []
              let u = z + veins.next() * 1.3
              for (let v = 3.7; v > 0.2; v -= 0.4) {
                line.push(p(u, v))
                u += veins.range(-0.2, 0.3)
              }
              stroke(ctx, line, withAlpha(tone.lit('#b09a80'), 0.4), 2)
            }
          })
          const [lx, ly] = p(z + 1.45, 2.2)
          field(pen, p, z + 1.38, 1.8, z + 1.52, 2.6, '#fbe6b8')
          glow(ctx, lx, ly, 0.8 * space.scale(z + 1.45), '#ffd08a', 0.35 + 0.5 * tone.lampPower)
        }
      for (const x of [-1.35, 1.35]) {
        field(pen, walls.back, x - 0.66, 0, x + 0.66, 2.55, '#b8955c', false)
        for (const k of [-0.29, 0.29]) {
          const q = rect(walls.back, x + k - 0.28, 0, x + k + 0.28, 2.4)
          poly(
            ctx,
            q,
            across(ctx, q[0]![0], q[3]![0], [
              [0, tone.lit('#b8b0a4')],
              [0.4, tone.lit('#efe8dc')],
              [1, tone.lit('#a09688')],
            ]),
            tone.lit('#6a5c48'),
            2,
          )
        }
        const [nx, ny] = walls.back(x, 2.72)
        roundRect(ctx, nx - 24, ny - 14, 48, 26, 5, '#1c1a20')
        poly(
          ctx,
          [
            [nx - 7, ny + 5],
            [nx, ny - 7],
            [nx + 7, ny + 5],
          ],
          '#ff8a4a',
        )
      }
      const [gx, gy] = walls.back(0, 2.2)
      ctx.strokeStyle = tone.lit('#d8b060')
      ctx.lineWidth = 7
      for (const r of [70, 50]) {
        ctx.beginPath()
        ctx.arc(gx, gy, r, 0, 6.29)
        ctx.stroke()
      }
      poly(
        ctx,
        [
          [gx, gy - 44],
          [gx + 30, gy],
          [gx, gy + 44],
          [gx - 30, gy],
        ],
        tone.lit('#e4c27a'),
      )
      glow(ctx, gx, gy, 220, '#ffdc9a', 0.5)
      field(pen, walls.ceiling, -1.6, 1, 1.6, 6, '#fdf6e8', true)
      for (const x of [-1.5, 1.5]) strip(pen, [space.at(x, 4.2, 1), space.at(x, 4.2, 6)], '#ffe2ae', 4)
      reflected(ctx, { base: space.at(0, 0, 7)[1], reach: 560, alpha: 0.5, blur: 6 }, (m) => {
        const mp: Pen = { ...pen, ctx: m }
        m.fillStyle = tone.lit('#d8c6a8')
        m.fillRect(120, 300, 840, 800)
        for (const x of [-1.35, 1.35]) field(mp, backPlane(mp, 7), x - 0.66, 0, x + 0.66, 2.55, '#c8a870', false)
        glow(m, gx, gy, 260, '#ffdc9a', 0.9)
      })
      rug(pen, 0, 1.2, 2.4, 3.4, '#7a3a44', '#d8b878')
      chandelier(pen, 0, 3.1, 4, 0.62, room.height)
      vignette(pen, tone.dark ? 0.5 : 0.3)
    }),
    layer(0.78, (pen) => {
      box(pen, { x: -1.75, z: 3.4, width: 1.3, height: 1.1, depth: 0.7 }, '#6a4a38', { top: '#e8dcc8' })
      strip(pen, [pen.space.at(-2.4, 0.95, 3.39), pen.space.at(-1.12, 0.95, 3.39)], '#ffdca0', 3)
      vase(pen, -1.45, 1.1, 3.6)
      pottedPlant(pen, 1.75, 3.4, 1.7)
      sofa(pen, 1.7, 2.0, 1.3, '#c8b4a0', ['#8a3a44'])
      grounding(pen, 0.35)
    }),
    outOfFocus(1.22, 10, (soft) =>
      leaves(
        { ...soft, tone: { ...soft.tone, lit: (h) => shade(soft.tone.lit(h), -0.12) } },
        -90,
        1930,
        420,
        '#3d6b4e',
        14,
      ),
    ),
  ],
})

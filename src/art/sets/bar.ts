import { mixColours, withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, type Pen, sign, tiles, vignette } from './kit/base/index.ts'
import { sofa } from './kit/furniture/index.ts'
import { bokeh } from './kit/light/index.ts'
import { nearEdge } from './kit/near/index.ts'
import {
  along,
  box,
  downwards,
  field,
  fillArea,
  glow,
  oval,
  poly,
  rect,
  reflected,
  roundRect,
  sheet,
  stroke,
} from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'
import { hangingSign } from './kit/street/index.ts'
import { strip } from './kit/tech/index.ts'

const room = { half: 2.1, back: 5, height: 3.1, floor: tiles('#3a2c44', 0.8) }
const look = { wall: '#5a3a5a', sides: '#4a3454', ceiling: '#2a2038', skirting: '#20162c' }

/** A bar or KTV lounge: back-lit bottles, neon, leather, discs of coloured light. */
export const bar = defineSet('bar', {
  label: { zh: '酒吧、KTV', en: 'bar' },
  zh: '酒吧 KTV 夜店 包厢 会所 夜总会 歌厅 赌场 台球厅 网吧 迪厅',
  en: 'bar, nightclub, club, ktv, karaoke, pub, casino, private room, saloon, lounge bar, disco',
  genres: ['ceo', 'city', 'suspense', 'comedy'],
  indoors: 'crowd',
  light: { side: 0.4, moods: 'neon' },
  seating: { kind: 'armchair', colour: '#8a3a5a' },
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space } = pen
      const p: Pen = {
        ...pen,
        tone: { ...pen.tone, dark: false, lampPower: 1, lit: (h) => mixColours(h, '#2a1450', 0.42) },
      }
      fillArea(ctx, '#160c2a')
      const walls = roomShell(p, room, look)
      for (let r = 0; r < 4; r++) {
        const v = 1.15 + r * 0.42
        const q = rect(walls.back, -1.75, v, 1.75, v + 0.38)
        poly(
          ctx,
          q,
          along(ctx, q[1]!, q[0]!, [
            [0, '#5a2a6a'],
            [1, ['#ff8ac0', '#ffb46a', '#8a9aff', '#6fe0ff'][r]!],
          ]),
        )
        const random = pen.random.fork(`bottles ${r}`)
        for (let i = 0; i < 26; i++) {
          const [x, y] = walls.back(-1.68 + i * 0.132, v + 0.02)
          const h = random.range(44, 66)
          const c = random.pick(['#7affc0', '#ffd46a', '#ff8a6a', '#bfe0ff', '#d8a0ff', '#8a4a2a'])
          roundRect(ctx, x - 9, y - h * 0.66, 18, h * 0.66, 4, withAlpha(c, 0.75))
          ctx.fillRect(x - 3.5, y - h, 7, h * 0.36)
          ctx.fillStyle = '#ffffff66'
          ctx.fillRect(x - 6, y - h * 0.6, 3, h * 0.5)
        }
        field(p, walls.back, -1.8, v - 0.05, 1.8, v, '#2a1a30')
      }
      const [bx, by] = walls.back(0, 1.9)
      glow(ctx, bx, by, 620, '#ff6ac0', 0.4)
      strip(
        pen,
        [walls.back(-1.85, 1.05), walls.back(-1.85, 2.9), walls.back(1.85, 2.9), walls.back(1.85, 1.05)],
        '#ff5cb0',
        5,
      )
      for (const [pl, c] of [
        [walls.left, '#5cc8ff'],
        [walls.right, '#a86bff'],
      ] as const)
        for (let i = 0; i < 5; i++) {
          field(p, pl, 0.3 + i * 0.95, 0.3, 1.1 + i * 0.95, 2.7, '#56406a', true)
          strip(pen, [pl(0.28 + i * 0.95, 0.3), pl(0.28 + i * 0.95, 2.7)], c, 3)
        }
      hangingSign(
        { ...pen, tone: { ...pen.tone, dark: true } },
        1.35,
        2.65,
        3.4,
        sign(pen, { zh: '夜色', en: 'BAR' }),
        '#5ce0ff',
        0.26,
      )
      for (const [x, c] of [
        [-1.2, '#ff4fa8'],
        [-0.4, '#4fe0ff'],
        [0.5, '#a86bff'],
        [1.3, '#ffd04f'],
      ] as const) {
        const [lx, ly] = space.at(x, 3.05, 2.6)
        sheet(ctx, { blur: 12, mode: 'screen', alpha: 0.5, fine: 0.3 }, (m) =>
          poly(
            m,
            [
              [lx - 12, ly],
              [lx + 12, ly],
              [lx + 230 - x * 180, ly + 1100],
              [lx - 230 - x * 180, ly + 1100],
            ],
            downwards(m, ly, ly + 1100, [
              [0, `${c}aa`],
              [1, `${c}00`],
            ]),
          ),
        )
        glow(ctx, lx, ly, 90, c, 1)
        const [fx, fy] = space.at(x * 0.9, 0, 1.4)
        glow(ctx, fx, fy, 330, c, 0.5, { flat: 0.22 })
      }
      reflected(ctx, { base: space.at(0, 0, 5)[1], reach: 520, alpha: 0.5, blur: 9 }, (m) => {
        for (const [x, c] of [
          [200, '#5cc8ff'],
          [420, '#ff8ac0'],
          [640, '#ffb46a'],
          [880, '#a86bff'],
        ] as const)
          glow(m, x, 860, 200, c, 1, { mode: 'source-over' })
      })
      bokeh(pen, 44, ['#ff6ac0', '#6fe0ff', '#ffd06a', '#a88aff'], 300, 1200, 0.22)
      vignette(pen, 0.75, '#0a0418')
    }).moving((pen, seconds) => {
      for (let i = 0; i < 9; i++) {
        const a = seconds * 0.5 + i * 0.7
        const c = ['#ff4fa8', '#4fe0ff', '#ffd04f', '#a86bff'][i % 4]!
        glow(pen.ctx, 540 + Math.sin(a * 1.3 + i) * 520, 1250 + Math.cos(a + i * 2) * 300, 90, c, 0.5, { flat: 0.35 })
      }
    }),
    layer(0.78, (pen) => {
      const p: Pen = { ...pen, tone: { ...pen.tone, lampPower: 1, lit: (h) => mixColours(h, '#2a1450', 0.34) } }
      const { ctx, space } = pen
      box(p, { x: 0, z: 3.6, width: 3.4, height: 1.05, depth: 0.6 }, '#7a4a3a', { top: '#c88a5a' })
      strip(pen, [space.at(-1.7, 0.14, 3.59), space.at(1.7, 0.14, 3.59)], '#ff8ac0', 4)
      for (const x of [-1.2, -0.4, 0.4, 1.2]) {
        const [cx, cy] = space.at(x, 0, 3.1)
        const s = space.scale(3.1)
        stroke(
          ctx,
          [
            [cx, cy],
            [cx, cy - 0.72 * s],
          ],
          '#b8b0c8',
          7,
        )
        oval(ctx, cx, cy, 0.16 * s, 0.04 * s, '#4a4460')
        roundRect(ctx, cx - 0.2 * s, cy - 0.82 * s, 0.4 * s, 0.13 * s, 10, p.tone.lit('#a83a4a'))
      }
      sofa(p, -1.75, 2.0, 1.5, '#8a3a5a', ['#d88a4a'])
      sofa(p, 1.75, 2.0, 1.5, '#8a3a5a', ['#4a6ad8'])
      grounding(pen, 0.5)
    }),
    nearEdge('#3a2050', 1880),
  ],
})

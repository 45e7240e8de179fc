import { defineSet, grounding, layer, type Pen, tiles, vignette } from './kit/base/index.ts'
import { chair, chandelier } from './kit/furniture/index.ts'
import { bokeh, lampGlow, motes } from './kit/light/index.ts'
import { nearBlossom } from './kit/near/index.ts'
import { box, disc, glow, levelPlane, oval, poly, rect, shade } from './kit/paint/index.ts'
import { curtain, roomShell } from './kit/rooms/index.ts'

const room = { half: 2.5, back: 6, height: 4.2, floor: tiles('#d9c9c4', 0.8, 0.5) }
const look = { wall: '#f1e6e6', sides: '#eadcdd', ceiling: '#faf4f1', cornice: '#f6ecdf' }

/** A wedding: flower arch at the end of the aisle, white drapes, rows of chairs, petals, small lights. */
export const weddingHall = defineSet('wedding-hall', {
  label: { zh: '婚礼现场', en: 'wedding hall' },
  zh: '婚礼 婚礼现场 婚宴 婚礼殿堂 喜宴 订婚宴 红毯 新娘休息室 教堂婚礼',
  en: 'wedding hall, wedding, wedding venue, altar aisle, bridal suite, engagement party',
  genres: ['ceo', 'city', 'comedy'],
  indoors: 'crowd',
  light: { side: 0.4, moods: { day: 'romance', dusk: 'romance' } },
  seating: { kind: 'chair', colour: '#f0e6dc' },
  surface: 'lacquer',
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      for (let i = 0; i < 6; i++)
        curtain(pen, walls.back, -2.4 + i * 0.8, -1.6 + i * 0.8, 0, 3.9, i % 2 ? '#f6e8ea' : '#fbf3f1')
      for (const plane of [walls.left, walls.right])
        for (const z of [0.6, 2.2, 3.8, 5.2]) curtain(pen, plane, z, z + 0.5, 0, 4, '#f3e2e4')
      bokeh(pen, 70, ['#ffe2a8', '#fff4d8', '#ffc9d4'], 330, 900, 0.5)
      chandelier(pen, 0, 3.45, 3.2, 0.62, room.height)
      poly(ctx, rect(levelPlane(pen, 0.002), -0.62, space.near, 0.62, 5.6), tone.lit('#f8eef0'), tone.lit('#d8a8b4'), 3)
      const random = pen.random.fork('petals')
      for (let i = 0; i < 130; i++) {
        const z = random.range(-1, 5)
        const [x, y] = space.at(random.range(-0.95, 0.95), 0, z)
        const r = 0.018 * space.scale(z)
        oval(ctx, x, y, r * 1.6, r * 0.7, tone.lit(random.pick(['#f2a0b4', '#f8c4d0', '#e87a96'])))
      }
      vignette(pen, tone.dark ? 0.5 : 0.2)
    }).moving((pen, seconds) => motes(pen, seconds, 20, '#fff1d0', 0.6)),
    layer(0.72, (pen) => {
      const { space } = pen
      box(pen, { x: 0, z: 4.6, width: 3.6, height: 0.2, depth: 1.2 }, '#f4ece8')
      // The arch, its feet on the dais.
      const s = space.scale(4.9)
      const [cx, cy] = space.at(0, 0.2, 4.9)
      for (let i = 0; i <= 34; i++) {
        const a = Math.PI * (i / 34)
        bloom(pen, cx - Math.cos(a) * 1.15 * s, cy - 1.35 * s - Math.sin(a) * 1.15 * s, 0.17 * s, i)
      }
      for (let i = 0; i < 11; i++)
        for (const k of [-1, 1]) bloom(pen, cx + k * 1.15 * s, cy - i * 0.135 * s, 0.17 * s, i + k)
      for (const z of [3.6, 2.6, 1.6])
        for (const x of [-1.75, -1.2, 1.2, 1.75]) chair(pen, x, z, '#f6f0e8', '#fbf6f0', true)
      for (const z of [3.2, 2.2, 1.2])
        for (const k of [-0.8, 0.8]) {
          box(pen, { x: k, z, width: 0.16, height: 0.75, depth: 0.16 }, '#e9dcc8')
          const [x, y] = space.at(k, 0.85, z)
          for (let i = 0; i < 7; i++) bloom(pen, x + Math.cos(i * 0.9) * 34, y + Math.sin(i * 0.9) * 24, 40, i)
          lampGlow(pen, x, y - 20, 34, '#ffd9a0', 0.5)
        }
      grounding(pen, 0.22)
    }),
    nearBlossom(-1, '#f6c0cc'),
  ],
})

/** A full flower with a leaf or two. */
function bloom(pen: Pen, x: number, y: number, size: number, turn: number): void {
  const { ctx, tone } = pen
  const base = tone.lit(['#f4b0c0', '#fff6f2', '#f8d4d4', '#ee8aa2'][Math.abs(turn) % 4]!, 1.03)
  oval(ctx, x + size * 0.5, y + size * 0.3, size * 0.5, size * 0.22, tone.lit('#7fa878'))
  for (let i = 0; i < 7; i++) {
    const a = i * 0.9 + turn
    disc(
      ctx,
      x + Math.cos(a) * size * 0.36,
      y + Math.sin(a) * size * 0.34,
      size * 0.34,
      shade(base, i % 2 ? 0.02 : -0.045),
    )
  }
  disc(ctx, x, y, size * 0.3, shade(base, 0.03))
  glow(ctx, x, y, size * 0.24, '#c9506e', 0.25, { mode: 'source-over' })
}

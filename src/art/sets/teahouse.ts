import { defineSet, grounding, layer, over, type Pen, planks, vignette } from './kit/base/index.ts'
import { bench, goods, table } from './kit/furniture/index.ts'
import { motes } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { lantern, plaque } from './kit/old/index.ts'
import { backPlane, box, glow, oval, poly, shade, stroke } from './kit/paint/index.ts'
import { bars, roomShell, windowHole } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 2.0, back: 4.2, height: 3.2, floor: planks('#7d5b40', 0.5, 0.25) }
const look = { wall: '#cfae7e', sides: '#bd9a6c', ceiling: '#6a4a34', skirting: '#5f3d28' }

const tables = [
  [-1.2, 2.9],
  [0.1, 2.2],
] as const

/** A tea house open to a garden: low rail and blinds, square tables with pots that steam, the counter with its jars. */
export const teahouse = defineSet('teahouse', {
  label: { zh: '茶馆', en: 'tea house' },
  zh: '茶馆 茶楼 茶室 茶肆 茶铺 茶坊 茶寮 雅间 茶亭 棋室',
  en: 'teahouse, tea house, tea room, tea shop, tearoom',
  genres: ['ancient', 'city', 'countryside'],
  indoors: 'cafe',
  light: { side: -0.5 },
  seats: [-0.24, 0.44].map((x) => ({ x, z: 3.05, height: 0.46 })),
  seating: { kind: 'bench', colour: '#7d5336' },
  layers: () => [
    layer(0.12, (pen) => gardenView(pen, 880)),
    layer(0.52, (pen) => {
      const { ctx, tone, space } = pen
      const walls = roomShell(pen, room, look)
      windowHole(pen, walls.back, -1.25, 0.75, 1.25, 2.55, {
        frame: '#5f3d28',
        bars: [1, 1],
        thick: 0.09,
        glare: 0.05,
      })
      bars(pen, walls.back, -1.25, 1.25, 0.75, 1.1, { colour: '#6b4630', every: 0.14, thick: 0.035 })
      // Blinds rolled half down.
      for (const u of [-0.82, 0.02, 0.86]) {
        const blind = tone.lit('#d8b878')
        poly(
          ctx,
          [walls.back(u - 0.4, 2.1), walls.back(u + 0.36, 2.1), walls.back(u + 0.36, 2.55), walls.back(u - 0.4, 2.55)],
          blind,
        )
        for (let i = 0; i < 9; i++)
          stroke(
            ctx,
            [walls.back(u - 0.4, 2.12 + i * 0.05), walls.back(u + 0.36, 2.12 + i * 0.05)],
            shade(blind, -0.12),
            2,
          )
      }
      for (const z of [0.6, 2.3, 4])
        for (const plane of [walls.left, walls.right])
          stroke(ctx, [plane(z, 0), plane(z, room.height)], tone.lit('#5f3d28'), 20 - z * 2.6)
      const [px, py] = space.at(0, 3.02, room.back)
      plaque(pen, px, py, '品茗轩', 44)
      for (const x of [-1.15, 1.15]) {
        const [lx, ly] = space.at(x, room.height - 0.1, 2.2)
        lantern(pen, lx, ly, 92, '#e0a04a')
      }
      if (tone.dark) glow(ctx, 540, 900, 700, '#ffb060', 0.28)
      vignette(pen, tone.dark ? 0.55 : 0.32)
    }).moving((pen, seconds) => motes(pen, seconds, 12, '#ffe9c0', 0.4)),
    layer(0.76, (pen) => {
      box(pen, { x: 1.65, z: 2.6, width: 1.1, height: 1.0, depth: 0.5 }, '#6b4630', { top: '#9a6f4c' })
      goods(pen, backPlane(pen, 3.6), 1.15, 1.95, 1.2, 2.3, {
        rows: 3,
        colour: '#6b4630',
        bottles: true,
        size: 0.16,
        palette: ['#8a3a2c', '#4a6a5a', '#c9a45c', '#3f4a5a'],
      })
      for (const [x, z] of tables) bench(pen, x, z + 0.7, 1.1, '#6b4630')
    }),
    over(0.82, (pen) => {
      for (const [x, z] of tables) {
        table(pen, x, z, 0.85, 0.6, 0.76, '#7d5336')
        teaThings(pen, x, z + 0.25)
      }
      grounding(pen, 0.38)
    }).moving((pen, seconds) => {
      const [x, y] = pen.space.at(0.02, 0.98, 2.45)
      for (let i = 0; i < 3; i++) {
        const t = (seconds * 0.3 + i / 3) % 1
        glow(
          pen.ctx,
          x + Math.sin(i * 2 + seconds) * 12,
          y - t * 190,
          40 + t * 40,
          '#ffffff',
          0.32 * Math.sin(Math.PI * t),
        )
      }
    }),
    nearTwigs(-1, '#6f9a5a'),
  ],
})

function teaThings(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x - 0.08, 0.77, z)
  const s = space.scale(z)
  const clay = tone.lit('#8a4a34')
  oval(ctx, px, py - 0.07 * s, 0.1 * s, 0.075 * s, clay)
  oval(ctx, px, py - 0.14 * s, 0.04 * s, 0.02 * s, shade(clay, 0.06))
  stroke(
    ctx,
    [
      [px + 0.08 * s, py - 0.06 * s],
      [px + 0.16 * s, py - 0.13 * s],
    ],
    clay,
    0.03 * s,
  )
  for (const k of [0.16, 0.28, -0.26]) {
    oval(ctx, px + k * s, py - 0.01 * s, 0.045 * s, 0.03 * s, tone.lit('#f2efe6'))
    oval(ctx, px + k * s, py - 0.025 * s, 0.038 * s, 0.014 * s, tone.lit('#b98a4a'))
  }
}

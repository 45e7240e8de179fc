import { defineSet, grounding, layer, sign, tiles, vignette } from './kit/base/index.ts'
import { bench } from './kit/furniture/index.ts'
import { nearPost } from './kit/near/index.ts'
import { backPlane, box, downwards, field, glow, levelPlane, poly, rect, roundRect, stroke } from './kit/paint/index.ts'
import { ceilingPanel, roomShell } from './kit/rooms/index.ts'

const room = { half: 2.4, back: 13, height: 3.1, floor: tiles('#a7adb2', 0.7, 0.7) }
const look = { wall: '#c9d2d8', sides: '#d6dde1', ceiling: '#e4e9ec' }

/** A metro platform: screen doors along the track, lit signs, pillars, a bench, the yellow line. */
export const metroPlatform = defineSet('metro-platform', {
  label: { zh: '地铁站台', en: 'metro platform' },
  zh: '地铁站 地铁站台 站台 候车区 月台 地铁口 高铁站 火车站',
  en: 'metro platform, subway platform, platform, metro station, subway station, railway station',
  genres: ['city', 'suspense', 'school', 'ceo'],
  indoors: 'crowd',
  light: { side: -0.4, moods: { night: 'day-interior', dusk: 'day-interior', dawn: 'day-interior' }, lamplit: true },
  seats: [-0.95, -0.35].map((x) => ({ x, z: 3.3, height: 0.47 })),
  seating: { kind: 'bench', colour: '#9aa4ac' },
  surface: 'metal',
  layers: () => [
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      // Screen doors on the right: the tunnel behind the glass, a lit band above.
      poly(ctx, rect(walls.right, space.near, 0, room.back, 2.35), '#141a26')
      for (let z = -1.5; z < 12.6; z += 1.5) {
        poly(ctx, rect(walls.right, z + 0.08, 0.12, z + 1.4, 2.2), 'rgba(170,206,226,.2)', tone.lit('#7f8a94'), 4)
        poly(
          ctx,
          [
            walls.right(z + 0.3, 0.12),
            walls.right(z + 0.7, 2.2),
            walls.right(z + 0.9, 2.2),
            walls.right(z + 0.5, 0.12),
          ],
          '#ffffff1f',
        )
        field(pen, walls.right, z, 0, z + 0.08, 2.35, '#9aa4ac')
      }
      field(pen, walls.right, space.near, 2.35, room.back, 2.75, '#2f6fb0')
      for (let z = 0; z < 12; z += 3) field(pen, walls.right, z, 2.42, z + 1.6, 2.68, '#f4f8fa')
      // Posters on the left.
      for (const [z, top, foot] of [
        [0.6, '#ff9f8a', '#7a3f8f'],
        [3.6, '#8fd0e8', '#2f5f9f'],
        [6.8, '#ffd98a', '#c8683f'],
      ] as const) {
        const q = rect(walls.left, z, 0.7, z + 1.7, 2.3)
        poly(
          ctx,
          q,
          downwards(ctx, q[1]![1], q[0]![1], [
            [0, top],
            [1, foot],
          ]),
          tone.lit('#5f6a74'),
          7,
        )
      }
      for (const z of [0.2, 2.8, 5.4, 8, 10.6]) ceilingPanel(pen, room, 0, z, 0.4, 1.9, '#ffffff')
      const ground = levelPlane(pen)
      poly(ctx, rect(ground, 1.55, space.near, 1.75, room.back), tone.lit('#f0c23a'))
      for (let z = -1.5; z < 12; z += 0.35) stroke(ctx, [ground(1.55, z), ground(1.75, z)], tone.lit('#b98f22'), 2)
      glow(ctx, 540, space.horizon - 60, 460, '#ffffff', 0.3)
      vignette(pen, 0.34)
    }).moving((pen, seconds) => {
      // A train goes through behind the glass, and is gone again.
      const t = ((seconds * 0.16) % 1) * 3
      if (t > 1) return
      for (let i = 0; i < 6; i++) {
        const [x, y] = pen.space.at(2.38, 1.5, 12 - t * 13 + i * 1.6)
        glow(pen.ctx, x, y, 90 + 30 * i, '#ffe6b8', 0.4 * Math.sin(Math.PI * t))
      }
    }),
    layer(0.78, (pen) => {
      const { ctx, space, tone } = pen
      for (const z of [9, 6, 3]) box(pen, { x: -1.7, z, width: 0.42, height: room.height, depth: 0.42 }, '#b9c2c8')
      bench(pen, -0.65, 3.1, 1.4, '#8d98a2', 0.85)
      const board = backPlane(pen, 4)
      poly(ctx, rect(board, -1.1, 2.3, 1.1, 2.72), '#1f2a3a', tone.lit('#8f989f'), 4)
      for (const u of [-0.8, 0.8]) stroke(ctx, [board(u, 2.72), board(u, room.height)], tone.lit('#8f989f'), 6)
      const [x, y] = board(0, 2.51)
      const s = space.scale(4)
      roundRect(ctx, x - 1.0 * s, y - 0.13 * s, 0.28 * s, 0.26 * s, 8, '#e0483e')
      ctx.fillStyle = '#f4f8fa'
      ctx.font = `${0.2 * s}px "Sanbu Sans Black"`
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      ctx.fillText('2', x - 0.86 * s, y)
      ctx.fillText(sign(pen, { zh: '开往 市中心', en: 'To City Centre' }), x + 0.16 * s, y)
      grounding(pen, 0.32)
    }),
    nearPost(-1, '#aab4bb', 40),
  ],
})

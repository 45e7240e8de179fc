import { mixColours } from '../colour/colour.ts'
import { defineSet, grounding, layer, metal, vignette } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { across, disc, fillArea, glow, poly, rect, stroke } from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'
import { blinkers, inShip, pipes, plating, strip } from './kit/tech/index.ts'

const room = { half: 1.5, back: 14, height: 2.9, floor: metal('#3f4a6c', 0.9) }
const look = { wall: '#5f6f94', sides: '#56658c', ceiling: '#3c4768' }

/** A passage inside a ship: ribs of light, plating, pipes, a hatch. */
export const shipCorridor = defineSet('ship-corridor', {
  label: { zh: '飞船走廊', en: 'ship corridor' },
  zh: '飞船走廊 舰内走廊 舱室 船舱 通道 气闸 逃生舱 休眠舱 基地走廊 舰内',
  en: 'ship corridor, ship hallway, airlock, crew quarters, escape pod, cargo bay, engine room, access tunnel, base corridor, tunnel',
  genres: ['scifi'],
  indoors: 'ship',
  light: { side: 0.2, moods: 'scifi' },
  seating: { kind: 'swivel-chair', colour: '#4a5a80' },
  surface: 'metal',
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space } = pen
      fillArea(ctx, '#0a1024')
      const dim = inShip(pen)
      const walls = roomShell(dim, room, look)
      for (const p of [walls.left, walls.right]) {
        plating(dim, p, space.near, 0.15, 13, 2.7, 9, 2, '#66769c')
        pipes(dim, p, -1, 13, [2.45, 2.62], 0.05, '#7f8aa8')
      }
      for (const z of [12, 10, 8, 6, 4, 2, 0.2]) {
        for (const s of [-1, 1]) {
          const q = [
            space.at(s * 1.5, 0, z),
            space.at(s * 1.26, 0.35, z),
            space.at(s * 1.26, 2.5, z),
            space.at(s * 0.9, 2.9, z),
            space.at(s * 1.5, 2.9, z),
          ]
          poly(
            ctx,
            q,
            across(ctx, q[0]![0], q[1]![0], [
              [0, '#28324e'],
              [1, mixColours('#7d8db4', '#9fd8ff', z / 24)],
            ]),
            '#141a30',
            2,
          )
          strip(
            pen,
            [space.at(s * 1.255, 0.5, z), space.at(s * 1.255, 2.4, z)],
            '#7fdcff',
            Math.max(1.5, 0.02 * space.scale(z)),
          )
        }
        const [gx, gy] = space.at(0, 2.9, z + 0.3)
        glow(ctx, gx, gy, 1.2 * space.scale(z), '#bfe8ff', 0.35, { flat: 0.35 })
        poly(ctx, rect(walls.ceiling, -0.35, z + 0.4, 0.35, z + 1.2), '#e4f6ff')
        const [fx, fy] = space.at(0, 0, z + 0.8)
        glow(ctx, fx, fy, 1.0 * space.scale(z), '#8fd0ff', 0.3, { flat: 0.25 })
      }
      const [ex, ey] = space.at(0, 1.3, room.back)
      const k = space.scale(room.back)
      poly(
        ctx,
        [
          [ex - 1.0 * k, ey + 1.3 * k],
          [ex - 1.0 * k, ey - 0.6 * k],
          [ex - 0.6 * k, ey - 1.1 * k],
          [ex + 0.6 * k, ey - 1.1 * k],
          [ex + 1.0 * k, ey - 0.6 * k],
          [ex + 1.0 * k, ey + 1.3 * k],
        ],
        '#8fa2cc',
        '#28324e',
        3,
      )
      stroke(
        ctx,
        [
          [ex, ey - 1.1 * k],
          [ex, ey + 1.3 * k],
        ],
        '#28324e',
        3,
      )
      glow(ctx, ex, ey, 240, '#9fe0ff', 0.6)
      disc(ctx, ex, ey - 0.8 * k, 4, '#ff6a5a')
      for (const s of [-1, 1])
        strip(pen, [space.at(s * 1.2, 0.01, space.near), space.at(s * 1.2, 0.01, 14)], '#ffb45a', 3)
      haze(pen, 890, 200, 0.2, '#8fc8ff')
      vignette(pen, 0.6, '#050818')
      grounding(pen, 0.4)
    }).moving((pen, seconds) => {
      const t = (seconds * 0.5) % 1
      const z = 12 - t * 12
      const [, y] = pen.space.at(0, 2.9, z)
      glow(pen.ctx, 540, y, 0.9 * pen.space.scale(z), '#bfe8ff', 0.3 * Math.sin(t * 3.14), { flat: 0.3 })
      blinkers(pen, seconds, 60, 760, 260, 1000, 9)
      blinkers(pen, seconds, 820, 760, 1020, 1000, 9)
    }),
    outOfFocus(1.2, 10, (soft) => {
      poly(
        soft.ctx,
        [
          [-160, -160],
          [40, -160],
          [-10, 300],
          [-10, 1600],
          [60, 2080],
          [-160, 2080],
        ],
        '#090e20',
      )
      strip(
        soft,
        [
          [0, 330],
          [0, 1580],
        ],
        '#5fd0ff',
        5,
      )
    }),
  ],
})

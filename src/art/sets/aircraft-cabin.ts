import { defineSet, grounding, layer, plain, vignette } from './kit/base/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { field, glow, oval, poly, shade, stroke } from './kit/paint/index.ts'
import { ceilingPanel, curtain, roomShell } from './kit/rooms/index.ts'
import { carSeat } from './kit/vehicles/index.ts'

const room = { half: 1.5, back: 9, height: 2.15, floor: plain('#4a5468') }
const look = { wall: '#dfe2e6', sides: '#eceef0', ceiling: '#f6f7f8' }

/** An airliner's cabin: pairs of seats, rounded windows full of sky, lockers, the curtain ahead. */
export const aircraftCabin = defineSet('aircraft-cabin', {
  label: { zh: '飞机机舱', en: 'aircraft cabin' },
  zh: '飞机 机舱 飞机上 客舱 头等舱 经济舱 私人飞机 航班 直升机',
  en: 'aircraft cabin, airplane, aeroplane, plane cabin, on the plane, private jet, first class, airliner, helicopter',
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'car',
  light: { side: -0.6 },
  seating: { kind: 'armchair', colour: '#44598a' },
  surface: 'metal',
  layers: () => [
    layer(0.6, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      for (const [plane, s] of [
        [walls.left, -1],
        [walls.right, 1],
      ] as const) {
        for (let z = 7.6; z > 0; z -= 0.95) {
          const [x, y] = plane(z, 1.28)
          const [, top] = plane(z, 1.52)
          const [far] = plane(z + 0.3, 1.28)
          const [rx, ry] = [Math.max(6, Math.abs(far - x) * 0.55), y - top]
          oval(ctx, x, y, rx * 1.4, ry * 1.28, shade(tone.lit('#eceef0'), -0.05))
          oval(ctx, x, y, rx, ry, tone.dark ? tone.sky[1] : tone.sky[2])
          oval(ctx, x, y + ry * 0.45, rx * 0.8, ry * 0.45, tone.sky[3])
          if (!tone.dark) glow(ctx, x, y, ry * 3, '#ffffff', 0.3)
        }
        // Lockers, bulging over the seats.
        for (let z = 7.8; z > -0.9; z -= 1.2) {
          const q = [
            space.at(s * 1.5, 1.68, z),
            space.at(s * 0.95, 1.78, z),
            space.at(s * 0.9, 2.1, z),
            space.at(s * 0.9, 2.1, z + 1.16),
            space.at(s * 0.95, 1.78, z + 1.16),
            space.at(s * 1.5, 1.68, z + 1.16),
          ]
          poly(ctx, q, tone.lit(s < 0 ? '#f4f6f7' : '#e2e5e8'), shade(tone.lit('#dfe2e6'), -0.14), 2)
          stroke(ctx, [space.at(s * 0.95, 1.78, z), space.at(s * 0.95, 1.78, z + 1.16)], '#fff6dc', 5)
        }
      }
      for (const z of [0.3, 2.6, 4.9, 7.2]) ceilingPanel(pen, room, 0, z, 0.5, 1.7, tone.dark ? '#cfe0ff' : '#ffffff')
      field(pen, walls.back, -1.4, 0, 1.4, 2.0, '#c4cad2')
      curtain(pen, walls.back, -0.5, 0.5, 0, 1.95, '#34507a')
      vignette(pen, tone.dark ? 0.5 : 0.28)
    }),
    layer(0.78, (pen) => {
      for (let z = 7.4; z > 0.4; z -= 1.0)
        for (const s of [-1, 1]) for (const x of [0.66, 1.16]) carSeat(pen, s * x, z, '#44598a', true, 1.14, '#f4f1ea')
      grounding(pen, 0.35)
    }),
    nearEdge('#394866', 1880),
  ],
})

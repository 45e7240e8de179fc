import { defineSet, grounding, layer, slabs, vignette } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { box, glow, levelPlane, poly, rect, stroke } from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'
import { pipes, strip } from './kit/tech/index.ts'
import { car } from './kit/vehicles/index.ts'

const room = { half: 6.5, back: 30, height: 2.9, floor: slabs('#767c80', 2.4, 0.8) }
const look = { wall: '#7f8790', sides: '#8a9098', ceiling: '#6c7279' }

/** A garage under a building: rows of pillars, cars in their bays, tubes of light, wet concrete. */
export const carPark = defineSet('car-park', {
  label: { zh: '地下停车场', en: 'car park' },
  zh: '停车场 地下停车场 地下车库 车库 停车库',
  en: 'car park, parking garage, parking lot, underground garage, garage, parking',
  genres: ['suspense', 'city', 'ceo'],
  indoors: 'cave',
  light: { side: -0.4, moods: 'cold-day', lamplit: true },
  seating: { kind: 'crate', colour: '#8a7a5a' },
  surface: 'stone',
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      roomShell(pen, room, look)
      const ceiling = levelPlane(pen, room.height - 0.05)
      for (let z = 26; z >= 1; z -= 3.4)
        for (const x of [-1.4, 1.4]) {
          strip(pen, [ceiling(x, z), ceiling(x, z + 1.5)], '#e8f6ff', 3 + 26 / (z + 3))
          const [gx, gy] = space.at(x, 0, z + 0.7)
          glow(ctx, gx, gy, 1.5 * space.scale(z), '#dfeeff', 0.34, { flat: 0.3 })
        }
      pipes(pen, (u, v) => space.at(v - 2.4, room.height - 0.12, u), space.near, 29, [0.05, 0.4], 0.07, '#b8433c')
      const plane = levelPlane(pen)
      for (let z = 0.4; z < 26; z += 2.6)
        for (const s of [-1, 1])
          stroke(ctx, [plane(s * 2.3, z), plane(s * 5.4, z)], tone.lit('#f0ead2'), 1.5 + 22 / (z + 3))
      for (const z of [1.5, 8, 16]) {
        poly(ctx, [plane(-0.1, z), plane(0.1, z), plane(0.1, z + 1.6), plane(-0.1, z + 1.6)], tone.lit('#f2efe0'))
        poly(ctx, [plane(-0.32, z + 1.5), plane(0.32, z + 1.5), plane(0, z + 2.3)], tone.lit('#f2efe0'))
      }
      for (const [x, z, c] of [
        [3.3, 19, '#8a3a3a'],
        [-3.3, 17, '#c9ced6'],
        [3.1, 13.4, '#dfe3e8'],
        [-3.0, 11, '#2f3a4f'],
        [2.75, 8.2, '#3f5a7a'],
        [-2.5, 6, '#7a2f34'],
      ] as const)
        car(pen, x, z, c)
      haze(pen, space.horizon + 20, 80, 0.3, '#9fb0c0')
      vignette(pen, 0.6)
    }),
    layer(0.76, (pen) => {
      const { space, tone, ctx } = pen
      for (const [z, x] of [
        [15, -1.8],
        [15, 1.8],
        [9.4, -1.75],
        [9.4, 1.75],
        [4.6, 1.75],
      ] as const) {
        box(pen, { x, z, width: 0.5, height: room.height, depth: 0.5 }, '#b9bec2')
        box(pen, { x, z: z - 0.01, width: 0.51, height: 1.1, depth: 0.51 }, '#d8b23c', { contact: false })
        for (let i = 0; i < 3; i++)
          poly(
            ctx,
            rect((u, v) => space.at(u, v, z - 0.02), x - 0.25, 0.16 + i * 0.34, x + 0.25, 0.31 + i * 0.34),
            tone.lit('#2f3034'),
          )
        const [px, py] = space.at(x, 1.75, z - 0.02)
        ctx.fillStyle = tone.lit('#33404f')
        ctx.font = `${0.3 * space.scale(z)}px "Sanbu Serif"`
        ctx.textAlign = 'center'
        ctx.textBaseline = 'middle'
        ctx.fillText(x < 0 ? 'B2' : 'C1', px, py)
      }
      grounding(pen, 0.45)
    }),
    nearPost(1, '#a9aeb2', 90),
  ],
})

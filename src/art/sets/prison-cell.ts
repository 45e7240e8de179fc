import { defineSet, layer, slabs, vignette } from './kit/base/index.ts'
import { sideBed } from './kit/furniture/index.ts'
import { motes, shafts } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { backPlane, box, glow, oval, seams, shade, stroke } from './kit/paint/index.ts'
import { bars, roomShell, windowHole } from './kit/rooms/index.ts'
import { sky } from './kit/sky/index.ts'

const room = { half: 1.75, back: 3.4, height: 3.1, floor: slabs('#6a6862', 0.7) }
const look = { wall: '#7d7f85', sides: '#6f7178', ceiling: '#55565e' }

/** A cell: stone walls, a high barred window with its one beam, planks to lie on, bars. */
export const prisonCell = defineSet('prison-cell', {
  label: { zh: '牢房', en: 'prison cell' },
  zh: '牢房 监狱 地牢 天牢 大牢 水牢 囚室 狱中 死牢 看守所 拘留室 牢中',
  en: 'prison cell, cell, dungeon, prison, jail, jailhouse, gaol, torture chamber',
  genres: ['suspense', 'horror', 'ancient', 'war'],
  indoors: 'cave',
  light: { side: -0.5, moods: { day: 'cold-day', night: 'horror' } },
  surface: 'stone',
  bed: { x: 0.05, z: 1.9, height: 0.46, cover: '#7a7666' },
  layers: () => [
    layer(0.12, (pen) => sky(pen, { low: 700, sun: { x: 430, y: 380 }, size: 40 })),
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      const line = shade(tone.lit('#7d7f85'), -0.13)
      const random = pen.random.fork('stones')
      for (let row = 0; row < 10; row++) {
        const v = row * 0.31
        seams(pen, walls.back, [[-room.half, v, room.half, v]], line, 2)
        for (const plane of [walls.left, walls.right]) seams(pen, plane, [[space.near, v, room.back, v]], line, 2)
        for (let u = -room.half + random.range(0, 0.4); u < room.half; u += random.range(0.4, 0.7))
          seams(pen, walls.back, [[u, v, u, v + 0.31]], line, 2)
        for (let z = space.near + random.range(0, 0.5); z < room.back; z += random.range(0.45, 0.8))
          for (const plane of [walls.left, walls.right]) seams(pen, plane, [[z, v, z, v + 0.31]], line, 2)
      }
      for (let i = 0; i < 8; i++) {
        const [x, y] = walls.back(random.range(-1.6, 1.6), random.range(0.1, 1.2))
        glow(ctx, x, y, random.range(60, 180), '#1c2420', 0.35, { mode: 'source-over', flat: 1.6 })
      }
      windowHole(pen, walls.back, -0.75, 2.0, 0.05, 2.65, { frame: '#5a5b62', bars: [1, 1], glare: 0, sill: false })
      bars(pen, walls.back, -0.72, 0.02, 2.0, 2.65, { colour: '#3c3d44', every: 0.15, thick: 0.04 })
      for (let i = 0; i < 4; i++)
        stroke(ctx, [walls.back(1.0 + i * 0.07, 1.35), walls.back(1.0 + i * 0.07, 1.58)], tone.lit('#b9b6ae'), 4)
      stroke(ctx, [walls.back(0.95, 1.4), walls.back(1.27, 1.52)], tone.lit('#b9b6ae'), 4)
      const [x, y] = walls.back(-0.75, 2.6)
      const light = tone.hour === 'night' ? '#9fb8ff' : tone.key
      shafts(pen, { x, y, width: 330, length: 1150, lean: 260, alpha: tone.dark ? 0.24 : 0.4, colour: light })
      const [fx, fy] = space.at(0.35, 0, 1.5)
      glow(ctx, fx, fy, 330, light, 0.4, { flat: 0.35 })
      vignette(pen, 0.66)
    }).moving((pen, seconds) => motes(pen, seconds, 14, '#fff2d8', 0.4)),
    layer(0.8, (pen) => {
      const { ctx, space, tone } = pen
      sideBed(pen, {
        x: 0.15,
        z: 1.9,
        width: 0.8,
        height: 0.46,
        wood: '#5c4a3a',
        cover: '#7a7666',
        sheet: '#a89870',
        head: 0.5,
        foot: 0.5,
      })
      const random = pen.random.fork('straw')
      for (let i = 0; i < 240; i++) {
        const [x, y] = space.at(random.range(-1.5, 1.5), 0, random.range(0.2, 1.7))
        const l = random.range(-40, 40)
        stroke(
          ctx,
          [
            [x, y],
            [x + l, y + random.range(-9, 9)],
          ],
          shade(tone.lit('#a8905a'), random.range(-0.1, 0.06)),
          3,
        )
      }
      box(pen, { x: -1.35, z: 2.6, width: 0.4, height: 0.42, depth: 0.4 }, '#6a5644')
      const [bx, by] = space.at(-1.35, 0.42, 2.7)
      oval(ctx, bx, by - 8, 46, 14, tone.lit('#a59a88'))
      bars(pen, backPlane(pen, 0.75), 1.0, 2.4, 0, 3.0, {
        colour: '#33343c',
        every: 0.16,
        thick: 0.045,
        rails: [0.1, 1.2, 2.4],
      })
    }),
    nearPost(-1, '#3a3b42', 40),
  ],
})

import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { base } from './kit/land/index.ts'
import { nearPost } from './kit/near/index.ts'
import { areaRight, blended, box, downwards, field, glow, poly, stroke } from './kit/paint/index.ts'
import { bars, ceilingPanel, roomShell, windowHole } from './kit/rooms/index.ts'

const room = { half: 1.3, back: 11, height: 2.3, floor: tiles('#8b929a', 0.8, 0.5) }
const look = { wall: '#dfe5e8', sides: '#e6ebee', ceiling: '#f4f7f8' }

/** A metro car: benches along both sides, poles and straps, the tunnel rushing by, the next car behind. */
export const metro = defineSet('metro', {
  label: { zh: '地铁车厢', en: 'metro car' },
  zh: '地铁 地铁车厢 地铁里 地铁上 轻轨 公交车 公交车上 巴士',
  en: 'metro, subway, subway car, underground train, tube, bus, tram',
  genres: ['city', 'suspense', 'comedy'],
  indoors: 'car',
  light: { side: -0.3, moods: { night: 'day-interior', dusk: 'day-interior', dawn: 'day-interior' }, lamplit: true },
  seating: { kind: 'bench', colour: '#5a86b8' },
  surface: 'metal',
  layers: () => [
    layer(0.3, (pen) => base(pen, '#151a26', '#0c0f18')).moving((pen, seconds) => {
      const { ctx } = pen
      const random = pen.random.fork('tunnel')
      blended(ctx, 'screen', 1, () => {
        for (let i = 0; i < 9; i++) {
          const x = ((((seconds * 1900 + i * 310) % 1900) + 1900) % 1900) - 300
          const y = 600 + random.range(0, 260)
          ctx.fillStyle = i % 3 === 0 ? '#ffd9a055' : '#9fc4ff3a'
          ctx.fillRect(Math.min(x, areaRight), y, 180, 10 + (i % 3) * 8)
        }
      })
    }),
    layer(0.6, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      for (const plane of [walls.left, walls.right]) {
        for (const z of [0.1, 2.1, 4.1, 6.1, 8.1])
          windowHole(pen, plane, z, 0.98, z + 1.6, 1.86, { frame: '#8f989f', bars: [1, 1], thick: 0.04, sill: false })
        field(pen, plane, -1, 1.98, 10.8, 2.24, '#3f7fb8')
        for (let z = 0.4; z < 10; z += 1.1) field(pen, plane, z, 2.02, z + 0.8, 2.2, '#f2f6f8')
      }
      for (const z of [0.2, 3, 5.8, 8.4]) ceilingPanel(pen, room, 0, z, 0.5, 2, '#ffffff')
      // The door to the next car.
      field(pen, walls.back, -0.55, 0, 0.55, 2.0, '#a4adb4')
      windowHole(pen, walls.back, -0.42, 0.9, 0.42, 1.8, { frame: '#7d868d', bars: [1, 1], thick: 0.05, sill: false })
      vignette(pen, 0.36)
      glow(ctx, 540, space.horizon - 40, 420, tone.key, 0.25)
    }),
    layer(0.78, (pen) => {
      const { ctx, space, tone } = pen
      for (let z = 9.6; z >= 0.4; z -= 0.62)
        for (const s of [-1, 1]) {
          box(pen, { x: s * 1.06, z, width: 0.46, height: 0.44, depth: 0.56 }, '#3f7fb8', { contact: false })
          box(pen, { x: s * 1.25, z, y: 0.44, width: 0.1, height: 0.46, depth: 0.56 }, '#4f8fc6', { contact: false })
        }
      for (const z of [8, 5, 2.2])
        for (const x of [-0.62, 0.62]) {
          stroke(ctx, [space.at(x, 0, z), space.at(x, 2.3, z)], tone.lit('#b9c2c8'), 3 + 30 / (z + 2))
          stroke(ctx, [space.at(x - 0.008, 0, z), space.at(x - 0.008, 2.3, z)], '#ffffffb0', 1 + 8 / (z + 2))
        }
      for (const x of [-0.55, 0.55]) stroke(ctx, [space.at(x, 2.0, -1), space.at(x, 2.0, 10.5)], tone.lit('#aab4bb'), 9)
      for (let z = 9; z > 0.2; z -= 0.75)
        for (const x of [-0.55, 0.55]) {
          const [px, py] = space.at(x, 2.0, z)
          const s = space.scale(z)
          poly(
            ctx,
            [
              [px - 0.025 * s, py],
              [px + 0.025 * s, py],
              [px + 0.012 * s, py + 0.18 * s],
              [px - 0.012 * s, py + 0.18 * s],
            ],
            downwards(ctx, py, py + 0.2 * s, [
              [0, tone.lit('#4a545c')],
              [1, tone.lit('#7d868d')],
            ]),
          )
          ctx.strokeStyle = tone.lit('#f2b84a')
          ctx.lineWidth = Math.max(2, 0.022 * s)
          ctx.beginPath()
          ctx.ellipse(px, py + 0.25 * s, 0.06 * s, 0.08 * s, 0, 0, 6.29)
          ctx.stroke()
        }
      bars(pen, (u, v) => space.at(-0.83, v, u), 0.25, 0.35, 0.4, 1.6, {
        colour: '#b9c2c8',
        every: 0.1,
        rails: [1.5],
      })
      grounding(pen, 0.35)
    }),
    nearPost(1, '#aab4bb', 30),
  ],
})

import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { bench, chandelier, rug } from './kit/furniture/index.ts'
import { pointedWindow } from './kit/gothic/index.ts'
import { lampGlow, motes, shafts } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { column } from './kit/old/index.ts'
import { box, glow, shade } from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'

const room = { half: 2.6, back: 7, height: 6, floor: tiles('#6a645c', 0.7, 0.45) }
const look = { wall: '#8d8578', sides: '#7d766b', ceiling: '#4a4440' }

/** A hall of stone with pointed arches and coloured windows: an abbey, a castle, a church. */
export const gothicHall = defineSet('gothic-hall', {
  label: { zh: '城堡教堂', en: 'gothic hall' },
  zh: '教堂 城堡 古堡 修道院 大教堂 礼拜堂 钟楼',
  en: 'hall, great hall, abbey, castle, church, cathedral, chapel, priory, nave, crypt, vault, belfry, masquerade hall',
  genres: ['horror', 'suspense', 'war', 'ancient'],
  indoors: 'palace',
  light: { side: 0.4 },
  seating: { kind: 'bench', colour: '#5c4030' },
  surface: 'stone',
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      const glass = ['#3f63b4', '#8fb2e8', '#c23a4a', '#e0b040', '#3a9a74'] as const
      pointedWindow(pen, walls.back, { u: 0, half: 1.15, sill: 1.4, top: 4.7, glass })
      for (const u of [-1.85, 1.85]) pointedWindow(pen, walls.back, { u, half: 0.5, sill: 1.4, top: 3.6, glass })
      for (const plane of [walls.left, walls.right])
        for (const z of [1.6, 3.6, 5.6]) pointedWindow(pen, plane, { u: z, half: 0.6, sill: 1.4, top: 3.9, glass })
      for (const z of [5.6, 3.6])
        for (const x of [-2.0, 2.0]) {
          const [px, foot] = space.at(x, 0, z)
          column(pen, px, -180, foot, 0.34 * space.scale(z), '#a49a8a')
          const s = Math.sign(x)
          for (let i = 0; i < 3; i++) {
            ctx.strokeStyle = shade(tone.lit('#a49a8a'), -0.04 * i)
            ctx.lineWidth = 16 - i * 4
            ctx.beginPath()
            ctx.moveTo(px, space.at(x, 3.6, z)[1])
            ctx.quadraticCurveTo(px - s * 20, space.at(x, 5.2, z)[1], space.at(0, 5.7, z)[0], space.at(0, 5.7, z)[1])
            ctx.stroke()
          }
        }
      const beam = tone.hour === 'night' ? '#8fb0ff' : '#ffe6b8'
      shafts(pen, {
        x: 330,
        y: 250,
        width: 430,
        length: 1250,
        lean: -160,
        alpha: tone.dark ? 0.2 : 0.3,
        colour: beam,
      })
      for (let i = 0; i < 4; i++) {
        const [x, y] = space.at(-0.6 + i * 0.4, 0, 3)
        glow(ctx, x, y, 190, glass[1 + (i % 4)]!, 0.34, { flat: 0.3 })
      }
      chandelier(pen, 0, 3.6, 3.6, 0.6, room.height)
      vignette(pen, 0.58)
    }).moving((pen, seconds) => motes(pen, seconds, 20, '#fff0d0', 0.5)),
    layer(0.74, (pen) => {
      const { space } = pen
      rug(pen, 0, 0.2, 1.1, 6, '#7a2430', '#c9a45c')
      box(pen, { x: 0, z: 5.6, width: 2.6, height: 0.3, depth: 1 }, '#8d8578', { top: '#a89f90' })
      box(pen, { x: 0, z: 5.9, y: 0.3, width: 1.3, height: 0.85, depth: 0.5 }, '#e8e0d0', { contact: false })
      for (const x of [-0.5, 0.5]) {
        const [lx, ly] = space.at(x, 1.35, 6)
        lampGlow(pen, lx, ly, 60, '#ffb45a', 0.9)
      }
      for (const z of [4.2, 3.2, 2.2]) for (const x of [-1.35, 1.35]) bench(pen, x, z, 1.3, '#5c4030', 0.95)
      grounding(pen, 0.45)
    }),
    nearPost(-1, '#6d665c', 70),
  ],
})

import { withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, plain, vignette } from './kit/base/index.ts'
import { table, vase } from './kit/furniture/index.ts'
import { lampGlow } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { along, field, fillArea, glow, levelPlane, oval, poly, rect, stroke } from './kit/paint/index.ts'
import { door, downlight, frame, panelling, type Room, roomShell } from './kit/rooms/index.ts'

const room: Room = { half: 1.55, back: 14, height: 2.8 }
const doors = [0.7, 3.5, 6.3, 9.1, 11.9]

/** A hotel's corridor: numbered doors, a patterned carpet, wall lamps, a table with flowers at its end. */
export const hotelCorridor = defineSet({
  id: 'hotel-corridor',
  label: { zh: '酒店走廊', en: 'hotel corridor' },
  zh: '酒店走廊 宾馆走廊 酒店过道 房门外 房间门口 酒店房间门口 公寓走廊 房间外',
  en: 'hotel corridor, hotel hallway, outside the room, apartment hallway, apartment corridor, landing',
  genres: ['ceo', 'city', 'suspense', 'comedy'],
  indoors: 'room',
  light: { side: -0.4, moods: { day: 'night-warm', dawn: 'night-warm', dusk: 'night-warm' }, lamplit: true },
  seating: { kind: 'armchair', colour: '#8a5a4a' },
  layers: () => [
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      fillArea(ctx, tone.lit('#c8b69c'))
      const walls = roomShell(pen, room, {
        wall: '#dcccb2',
        sides: '#d2c0a4',
        ceiling: '#f0e6d6',
        floor: plain('#6f2f38'),
        skirting: '#7a5a42',
        cornice: '#e8dac2',
      })
      const carpet = levelPlane(pen)
      for (const x of [-1.2, 1.2]) stroke(ctx, [carpet(x, space.near), carpet(x, room.back)], tone.lit('#d8b06a'), 7)
      for (let z = -1.6; z < 13; z += 1.1)
        for (const x of [-0.6, 0, 0.6]) {
          const [px, py] = carpet(x, z + (x === 0 ? 0.55 : 0))
          const s = space.scale(z)
          oval(ctx, px, py, 0.2 * s, 0.06 * s, withAlpha(tone.lit('#c8945a'), 0.55))
          oval(ctx, px, py, 0.11 * s, 0.033 * s, withAlpha(tone.lit('#8a3f42'), 0.9))
        }
      for (const [side, plane] of [
        [-1, walls.left],
        [1, walls.right],
      ] as const) {
        panelling(pen, plane, space.near, room.back, 0.18, 0.86, 12, '#c8b494')
        for (const [i, z] of doors.entries()) {
          door(pen, plane, z, z + 0.95, 2.12, '#6a4030', { frame: '#8a6244' })
          const [nx, ny] = plane(z + 0.48, 1.62)
          ctx.fillStyle = '#f0d089'
          ctx.font = `${Math.round(0.13 * space.scale(z + 0.5))}px "Sanbu Serif"`
          ctx.textAlign = 'center'
          ctx.fillText(`${1801 + i * 2 + (side > 0 ? 1 : 0)}`, nx, ny)
          const [lx, ly] = plane(z + 1.6, 1.75)
          field(pen, plane, z + 1.54, 1.62, z + 1.66, 1.88, '#fff0d0')
          lampGlow(pen, lx, ly, 0.22 * space.scale(z + 1.6), '#ffb868', 0.8)
        }
      }
      for (let z = 0.3; z < 13; z += 1.9) downlight(pen, room, 0, z, 0.9)
      frame(pen, walls.back, -0.5, 1.15, 0.5, 2.1, '#b8935a', (q) =>
        poly(
          ctx,
          q,
          along(ctx, q[1]!, q[0]!, [
            [0, '#8fb0c8'],
            [0.6, '#e8c8a0'],
            [1, '#7a5a6a'],
          ]),
        ),
      )
      poly(ctx, rect(walls.back, -1.5, 0, 1.5, 0.02), tone.lit('#5a2a30'))
      glow(ctx, 540, space.at(0, 1.6, 9)[1], 380, '#ffc88a', 0.4)
      vignette(pen, 0.5)
    }),
    layer(0.78, (pen) => {
      table(pen, 0, 12.4, 1.1, 0.4, 0.8, '#5a3524')
      vase(pen, 0, 0.8, 12.5, ['#ffffff', '#f0a8b8'])
      grounding(pen, 0.36)
    }),
    nearPost(1, '#7a5a42', 50),
  ],
})

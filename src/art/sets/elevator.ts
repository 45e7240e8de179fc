import { withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { nearPost } from './kit/near/index.ts'
import { along, disc, field, glow, poly, rect, roundRect, shade, stroke } from './kit/paint/index.ts'
import { ceilingPanel, roomShell } from './kit/rooms/index.ts'

const room = { half: 1.15, back: 1.6, height: 2.5, floor: tiles('#5f5a58', 0.5, 0.7) }
const look = { wall: '#b4b9c2', sides: '#a7adb8', ceiling: '#e8ebef', skirting: '#7d828c' }

/** A lift: brushed steel, a mirror behind, handrail, buttons, the number of the floor. */
export const elevator = defineSet('elevator', {
  label: { zh: '电梯', en: 'lift' },
  zh: '电梯 电梯里 电梯内 轿厢 电梯间',
  en: 'elevator, lift, elevator car',
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'room',
  light: { side: -0.4, moods: { night: 'day-interior', dusk: 'day-interior', dawn: 'day-interior' }, lamplit: true },
  seating: { kind: 'bench', colour: '#8a929a' },
  surface: 'metal',
  layers: () => [
    layer(0.7, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      for (const plane of [walls.left, walls.right])
        for (const z of [-1, -0.35, 0.3, 0.95]) field(pen, plane, z, 0.14, z + 0.6, 2.42, '#aeb4be', false, 1.6)
      // The mirror: a paler room, cut by the reflected doors.
      field(pen, walls.back, -1.08, 0.14, -0.62, 2.42, '#b0b6c0')
      field(pen, walls.back, 0.62, 0.14, 1.08, 2.42, '#b0b6c0')
      field(pen, walls.back, -0.58, 0.14, 0.58, 0.88, '#b0b6c0')
      const glass = rect(walls.back, -0.58, 0.94, 0.58, 2.38)
      poly(
        ctx,
        glass,
        along(ctx, glass[0]!, glass[2]!, [
          [0, tone.lit('#7d8ea4')],
          [0.45, tone.lit('#c9d6e2')],
          [0.55, tone.lit('#a4b4c6')],
          [1, tone.lit('#6f8098')],
        ]),
        tone.lit('#6d737e'),
        4,
      )
      stroke(ctx, [walls.back(0, 0.94), walls.back(0, 2.38)], withAlpha(tone.lit('#4f5a6c'), 0.6), 3)
      for (const k of [-0.42, -0.2, 0.28])
        poly(
          ctx,
          [walls.back(k, 0.94), walls.back(k + 0.3, 2.38), walls.back(k + 0.38, 2.38), walls.back(k + 0.08, 0.94)],
          'rgba(255,255,255,.16)',
        )
      for (const [plane, a, b] of [
        [walls.back, -1.0, 1.0],
        [walls.left, -0.8, 1.5],
        [walls.right, -0.8, 1.5],
      ] as const) {
        stroke(ctx, [plane(a, 0.92), plane(b, 0.92)], tone.lit('#5d626c'), 16)
        stroke(ctx, [plane(a, 0.935), plane(b, 0.935)], tone.lit('#eef2f6'), 5)
      }
      for (const x of [-0.5, 0.5]) for (const z of [-0.5, 0.5]) ceilingPanel(pen, room, x, z, 0.62, 0.5)
      // Buttons and the floor's number.
      const panel = rect(walls.right, 0.55, 1.0, 0.95, 1.95)
      poly(ctx, panel, tone.lit('#4a505c'), tone.lit('#d6dbe2'), 3)
      for (let i = 0; i < 12; i++) {
        const [x, y] = walls.right(0.66 + (i % 2) * 0.17, 1.08 + Math.floor(i / 2) * 0.11)
        disc(ctx, x, y, 11, i === 7 ? '#ffb45a' : tone.lit('#cdd3da'))
        if (i === 7) glow(ctx, x, y, 40, '#ffa040', 0.9)
      }
      const [x, y] = space.at(0, 2.32, room.back)
      roundRect(ctx, x - 70, y - 62, 140, 52, 8, '#171a22')
      ctx.fillStyle = '#ff7a4a'
      ctx.font = '44px "Sanbu Serif"'
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      ctx.fillText('18', x, y - 36)
      glow(ctx, x, y - 36, 90, '#ff7a4a', 0.5)
      glow(ctx, 540, 500, 700, '#f4f8ff', 0.16)
      const floorShade = shade(tone.lit('#5f5a58'), -0.2)
      ctx.strokeStyle = withAlpha(floorShade, 0.7)
      vignette(pen, 0.34)
      grounding(pen, 0.35)
    }),
    nearPost(-1, '#8d939e', 70),
  ],
})

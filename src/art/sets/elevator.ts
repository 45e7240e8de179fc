import { defineSet, things, tiles, vignette } from './kit/base/index.ts'
import { nearPost } from './kit/near/index.ts'
import { glow } from './kit/paint/index.ts'
import { ceilingPanel, floorNumber, handrails, liftButtons, liftWalls, roomShell } from './kit/rooms/index.ts'

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
    things(0.7, 0.35, (pen) => {
      const walls = roomShell(pen, room, look)
      liftWalls(pen, walls, '#aeb4be', '#b0b6c0')
      handrails(pen, walls)
      for (const x of [-0.5, 0.5]) for (const z of [-0.5, 0.5]) ceilingPanel(pen, room, x, z, 0.62, 0.5)
      liftButtons(pen, walls)
      floorNumber(pen, room, '18')
      glow(pen.ctx, 540, 500, 700, '#f4f8ff', 0.16)
      vignette(pen, 0.34)
    }),
    nearPost(-1, '#8d939e', 70),
  ],
})

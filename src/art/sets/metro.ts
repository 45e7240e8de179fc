import { defineSet, layer, things, tiles, vignette } from './kit/base/index.ts'
import { base } from './kit/land/index.ts'
import { nearPost } from './kit/near/index.ts'
import { glow } from './kit/paint/index.ts'
import { ceilingPanel, roomShell } from './kit/rooms/index.ts'
import { endDoor, metroBenches, metroSides, polesAndStraps, tunnelLights } from './kit/transit/index.ts'

const room = { half: 1.3, back: 11, height: 2.3, floor: tiles('#8b929a', 0.8, 0.5) }
const look = { wall: '#dfe5e8', sides: '#e6ebee', ceiling: '#f4f7f8' }
const steel = { colour: '#a4adb4', frame: '#7d868d', thick: 0.05 }
const door = { ...steel, half: 0.55, height: 2, pane: [0.42, 0.9, 1.8] } as const

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
    layer(0.3, (pen) => base(pen, '#151a26', '#0c0f18')).moving(tunnelLights),
    layer(0.6, (pen) => {
      const walls = roomShell(pen, room, look)
      metroSides(pen, walls)
      for (const z of [0.2, 3, 5.8, 8.4]) ceilingPanel(pen, room, 0, z, 0.5, 2, '#ffffff')
      endDoor(pen, walls.back, door)
      vignette(pen, 0.36)
      glow(pen.ctx, 540, pen.space.horizon - 40, 420, pen.tone.key, 0.25)
    }),
    things(0.78, 0.35, (pen) => {
      metroBenches(pen)
      polesAndStraps(pen)
    }),
    nearPost(1, '#aab4bb', 30),
  ],
})

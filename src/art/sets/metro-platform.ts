import { defineSet, things, tiles } from './kit/base/index.ts'
import { bench } from './kit/furniture/index.ts'
import { nearPost } from './kit/near/index.ts'
import { box, glow } from './kit/paint/index.ts'
import { ceilingPanel, shell } from './kit/rooms/index.ts'
import { lineBoard, passingTrain, platformEdge, screenDoors, wallPosters } from './kit/transit/index.ts'

const room = { half: 2.4, back: 13, height: 3.1, floor: tiles('#a7adb2', 0.7, 0.7) }
const look = { wall: '#c9d2d8', sides: '#d6dde1', ceiling: '#e4e9ec' }

/** A metro platform: screen doors along the track, lit signs, pillars, a bench, the yellow line. */
export const metroPlatform = defineSet('metro-platform', {
  label: { zh: '地铁站台', en: 'metro platform' },
  zh: '地铁站 地铁站台 站台 候车区 月台 地铁口 高铁站 火车站',
  en: 'metro platform, subway platform, platform, metro station, subway station, railway station',
  genres: ['city', 'suspense', 'school', 'ceo'],
  indoors: 'crowd',
  light: { side: -0.4, moods: { night: 'day-interior', dusk: 'day-interior', dawn: 'day-interior' }, lamplit: true },
  seats: [-0.95, -0.35].map((x) => ({ x, z: 3.3, height: 0.47 })),
  seating: { kind: 'bench', colour: '#9aa4ac' },
  surface: 'metal',
  layers: () => [
    shell(0.55, room, look, 0.34, (pen, walls) => {
      screenDoors(pen, walls.right, room.back)
      wallPosters(pen, walls.left)
      for (const z of [0.2, 2.8, 5.4, 8, 10.6]) ceilingPanel(pen, room, 0, z, 0.4, 1.9, '#ffffff')
      platformEdge(pen, 1.55, room.back)
      glow(pen.ctx, 540, pen.space.horizon - 60, 460, '#ffffff', 0.3)
    }).moving(passingTrain),
    things(0.78, 0.32, (pen) => {
      for (const z of [9, 6, 3]) box(pen, { x: -1.7, z, width: 0.42, height: room.height, depth: 0.42 }, '#b9c2c8')
      bench(pen, -0.65, 3.1, 1.4, '#8d98a2', 0.85)
      lineBoard(pen, 4, room.height, '2', { zh: '开往 市中心', en: 'To City Centre' })
    }),
    nearPost(-1, '#aab4bb', 40),
  ],
})

import { defineSet, grounding, layer, metal, type Pen, vignette } from './kit/base/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { along, box, cutOut, glow, poly, reflected } from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'
import {
  blinkers,
  captainsChair,
  cold,
  deepSpace,
  holoScreen,
  keys,
  planet,
  plating,
  starship,
  strip,
} from './kit/tech/index.ts'

/** A warship's bridge: great window on space, consoles, command chair, light in the floor. */
export const starshipBridge = defineSet('starship-bridge', {
  label: { zh: '星舰舰桥', en: 'starship bridge' },
  zh: '舰桥 星舰 指挥舱 驾驶舱 飞船 战舰 空间站 主控室 旗舰 母舰 控制室 舰长室',
  en: 'starship bridge, bridge, cockpit, command deck, flight deck, spaceship, starship, space station, control room, flagship, ops, helm, ready room',
  genres: ['scifi'],
  indoors: 'ship',
  light: { side: 0.5, moods: 'scifi' },
  seating: { kind: 'swivel-chair', colour: '#4a5a80' },
  surface: 'metal',
  layers: () => [
    layer(0.05, (pen) => {
      deepSpace(pen)
      planet(pen, 720, 560, 330, '#3f8fd8')
      planet(pen, 250, 330, 46, '#b98a6a', 'rock')
      for (const [x, y, l] of [
        [210, 560, 130],
        [330, 660, 190],
        [180, 760, 110],
      ] as const)
        starship(pen, x, y, l, 1, '#7f8fb4')
    }).moving((pen, seconds) => {
      const random = pen.random.fork('tw')
      for (let i = 0; i < 12; i++)
        glow(
          pen.ctx,
          random.range(0, 1080),
          random.range(150, 1000),
          14,
          '#dff0ff',
          Math.max(0, Math.sin(seconds * random.range(1, 3) + i)) * 0.9,
        )
    }),
    layer(0.5, (pen) => {
      const { ctx, space } = pen
      const room = { half: 2.3, back: 4.6, height: 3.6, floor: metal('#2f3a5c', 0.8) }
      const walls = roomShell({ ...pen, tone: { ...pen.tone, dark: false, lit: cold(pen) } }, room, {
        wall: '#3a4668',
        sides: '#333e60',
        ceiling: '#222b48',
      })
      cutOut(ctx, [walls.back(-2.0, 0.75), walls.back(-1.75, 3.1), walls.back(1.75, 3.1), walls.back(2.0, 0.75)])
      const dim: Pen = { ...pen, tone: { ...pen.tone, lit: cold(pen) } }
      for (const u of [-0.72, 0.72]) {
        const [a, b, c, d] = [
          walls.back(u - 0.06, 0.75),
          walls.back(u * 0.9 - 0.05, 3.1),
          walls.back(u * 0.9 + 0.05, 3.1),
          walls.back(u + 0.06, 0.75),
        ]
        poly(
          ctx,
          [a, b, c, d],
          along(ctx, a, d, [
            [0, '#2c3a60'],
            [0.4, '#6f86b8'],
            [1, '#1a2340'],
          ]),
        )
      }
      strip(
        pen,
        [walls.back(-2.0, 0.75), walls.back(-1.75, 3.1), walls.back(1.75, 3.1), walls.back(2.0, 0.75)],
        '#5fd8ff',
        3,
      )
      plating(dim, walls.left, -0.6, 0.2, 4.5, 3.4, 4, 3, '#3f4c70')
      plating(dim, walls.right, -0.6, 0.2, 4.5, 3.4, 4, 3, '#3f4c70')
      holoScreen(pen, walls.left, 1.6, 1.2, 3.6, 2.4, '#5fe0ff')
      holoScreen(pen, walls.right, 1.6, 1.2, 3.6, 2.4, '#5fe0ff')
      for (const s of [-1, 1]) {
        strip(pen, [space.at(s * 2.28, 3.45, -0.5), space.at(s * 2.28, 3.45, 4.6)], '#6fb8ff', 3)
        strip(pen, [space.at(s * 0.9, 0.005, space.near), space.at(s * 0.9, 0.005, 4.5)], '#4fc8ff', 3)
      }
      for (const s of [-1, 1]) strip(pen, [space.at(s * 0.8, 3.6, 0), space.at(s * 0.8, 3.6, 4.5)], '#8fc8ff', 4)
      reflected(ctx, { base: space.at(0, 0, 4.6)[1], reach: 420, alpha: 0.5, blur: 8 }, (m) => {
        m.fillStyle = '#2f6fb8'
        m.fillRect(150, 500, 780, 560)
        glow(m, 700, 760, 260, '#7fc4ff', 1)
      })
      glow(ctx, 620, 700, 700, '#4f9fff', 0.25)
      vignette(pen, 0.7, '#050818')
    }).moving((pen, seconds) => {
      blinkers(pen, seconds, 30, 640, 150, 900, 10)
      blinkers(pen, seconds, 930, 640, 1050, 900, 10)
    }),
    layer(0.75, (pen) => {
      const { space } = pen
      const dim: Pen = { ...pen, tone: { ...pen.tone, lit: cold(pen) } }
      for (const s of [-1, 1]) {
        box(dim, { x: s * 1.45, z: 2.6, width: 1.3, height: 0.85, depth: 0.7 }, '#46557e')
        keys(pen, (u, v) => space.at(u, 0.86, v), s * 1.45 - 0.6, 2.62, s * 1.45 + 0.6, 3.25, 12, 4)
        strip(pen, [space.at(s * 1.45 - 0.64, 0.85, 2.59), space.at(s * 1.45 + 0.64, 0.85, 2.59)], '#5fe0ff', 2.5)
        keys(pen, (u, v) => space.at(u, v, 2.59), s * 1.45 - 0.5, 0.3, s * 1.45 + 0.5, 0.65, 8, 3)
      }
      captainsChair(pen)
      grounding(pen, 0.5)
    }),
    outOfFocus(1.22, 10, (soft) => {
      poly(
        soft.ctx,
        [
          [-160, 1620],
          [110, 1700],
          [170, 2080],
          [-160, 2080],
        ],
        '#0a1024',
      )
      strip(
        soft,
        [
          [-100, 1622],
          [110, 1702],
        ],
        '#4fc8ff',
        5,
      )
      poly(
        soft.ctx,
        [
          [1240, 1600],
          [980, 1720],
          [920, 2080],
          [1240, 2080],
        ],
        '#0a1024',
      )
      strip(
        soft,
        [
          [1200, 1622],
          [980, 1722],
        ],
        '#4fc8ff',
        5,
      )
    }),
  ],
})

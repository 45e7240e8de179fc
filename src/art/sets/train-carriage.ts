import { defineSet, grounding, layer, plain, vignette } from './kit/base/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { blended, box, field } from './kit/paint/index.ts'
import { ceilingPanel, curtain, roomShell, windowHole } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'
import { carSeat } from './kit/vehicles/index.ts'

const room = { half: 1.55, back: 8, height: 2.35, floor: plain('#6f5a4c', 0.6, 0.2) }
const look = { wall: '#d8cdb8', sides: '#e4dac6', ceiling: '#f2ede2', skirting: '#7a5a40' }

/** A railway carriage: seats on both sides of the aisle, wide windows on the land, racks above. */
export const trainCarriage = defineSet('train-carriage', {
  label: { zh: '火车车厢', en: 'train carriage' },
  zh: '火车 列车 高铁 火车上 火车车厢 高铁车厢 动车 卧铺 餐车 绿皮车 列车车厢',
  en: 'train, train carriage, railway carriage, train car, dining car, sleeper car, railcar, on the train',
  genres: ['city', 'suspense', 'war'],
  indoors: 'car',
  light: { side: 0.6 },
  seating: { kind: 'armchair', colour: '#3f6a86' },
  surface: 'metal',
  layers: () => [
    layer(0.2, (pen) => gardenView(pen, 820)).moving((pen, seconds) => {
      // Posts along the line fly past.
      const { ctx, tone } = pen
      blended(ctx, 'source-over', 0.5, () => {
        for (let i = 0; i < 3; i++) {
          const x = ((((seconds * 2600 + i * 900) % 2700) + 2700) % 2700) - 500
          ctx.fillStyle = tone.lit('#4a4238')
          ctx.fillRect(x, 300, 40, 900)
        }
      })
    }),
    layer(0.6, (pen) => {
      const { tone } = pen
      const walls = roomShell(pen, room, look)
      for (const plane of [walls.left, walls.right]) {
        for (const z of [0.2, 2.2, 4.2, 6.2]) {
          windowHole(pen, plane, z, 0.9, z + 1.55, 1.8, { frame: '#9a7a55', bars: [1, 1], thick: 0.05 })
          curtain(pen, plane, z - 0.14, z + 0.16, 0.85, 1.86, '#4f7a8a')
        }
        field(pen, plane, -1, 1.95, 7.9, 2.02, '#9a7a55')
      }
      field(pen, walls.back, -0.45, 0, 0.45, 1.95, '#8a6a48', true)
      windowHole(pen, walls.back, -0.28, 1.1, 0.28, 1.75, {
        frame: '#9a7a55',
        bars: [1, 1],
        thick: 0.04,
        sill: false,
      })
      for (const z of [0.4, 2.6, 4.8, 6.8]) ceilingPanel(pen, room, 0, z, 0.7, 0.5, tone.dark ? '#ffe6b8' : '#ffffff')
      // Luggage on the racks.
      for (const s of [-1, 1])
        for (const [z, c] of [
          [6.6, '#8a3f3a'],
          [2.3, '#4a5f7a'],
          [3.8, '#b08a4a'],
          [5.6, '#5a6a4a'],
        ] as const)
          box(pen, { x: s * 1.3, z: z + (s > 0 ? 0.3 : 0), y: 1.99, width: 0.42, height: 0.26, depth: 0.6 }, c, {
            contact: false,
          })
      vignette(pen, tone.dark ? 0.5 : 0.3)
    }),
    layer(0.78, (pen) => {
      for (const z of [6.6, 5.4, 4.2, 3.0, 1.8, 0.7])
        for (const s of [-1, 1]) for (const x of [0.72, 1.24]) carSeat(pen, s * x, z, '#3f6a86', true, 1.1, '#f4f1ea')
      grounding(pen, 0.4)
    }),
    nearEdge('#5a4a40', 1880),
  ],
})

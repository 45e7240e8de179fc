import { defineSet, layer, over, type Pen, things, tiles, vignette } from './kit/base/index.ts'
import { chandelier, floorLamp, leaves, rug, sofa, table, vase } from './kit/furniture/index.ts'
import { bokeh, lampGlow, motes, patch, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { downwards, field, poly, reflected, shade } from './kit/paint/index.ts'
import { curtain, frame, panelling, roomShell, windowHole } from './kit/rooms/index.ts'
import { clouds, sky, twinkle } from './kit/sky/index.ts'
import { cityGlow, skyline } from './kit/street/index.ts'

const room = { half: 2.0, back: 4.4, height: 4.1, floor: tiles('#a9907a', 0.9, 0.5) }
const look = { wall: '#d9cbbd', sides: '#cfc0b2', ceiling: '#ece4da', skirting: '#8d7766', cornice: '#e6d9c6' }

/** The rich family's hall: tall windows on the city, chandelier, sofa, marble. */
export const villaLivingRoom = defineSet('villa-living-room', {
  label: { zh: '别墅客厅', en: 'villa living room' },
  zh: '别墅客厅 豪宅客厅 别墅 豪宅 客厅 公馆 大宅 顾宅 老宅 庄园 大厅里 起居室 洋房',
  en: 'living room, villa, mansion, sitting room, drawing room, parlor, parlour, penthouse, manor, lounge, estate, apartment',
  genres: ['ceo', 'city'],
  indoors: 'room',
  light: { side: -0.6 },
  seating: { kind: 'armchair', colour: '#a8978c' },
  seats: [-0.92, -0.3, 0.32].map((x) => ({ x, z: 2.5, height: 0.47 })),
  layers: () => [
    layer(0.12, (pen) => {
      sky(pen, { low: 960, sun: { x: 700, y: 420 }, size: 46 })
      clouds(pen, 800)
      cityGlow(pen, 900)
      skyline(pen, { y: 1010, height: 330, distance: 0.72 })
      skyline(pen, { y: 1120, height: 330, distance: 0.38, wide: [56, 130] })
      if (pen.tone.dark) bokeh(pen, 40, ['#ffb36a', '#ffd9a0', '#ff8fae', '#9fc4ff'], 780, 1080, 0.3)
    }).moving((pen, seconds) => twinkle(pen, seconds, 640, 6)),
    layer(0.55, shell).moving((pen, seconds) => motes(pen, seconds, 16, '#fff2d8', 0.45)),
    things(0.8, 0.4, (pen) => {
      floorLamp(pen, 1.45, 3, 1.65)
      sofa(pen, -0.3, 2.4, 2.3, '#a8978c', ['#3f4f86', '#d08a3c'])
    }),
    over(0.82, 0, (pen) => {
      table(pen, -0.1, 1.5, 1.25, 0.55, 0.36, '#c9a468')
      vase(pen, -0.3, 0.36, 1.75)
    }),
    outOfFocus(1.25, 9, (soft) => {
      leaves(
        { ...soft, tone: { ...soft.tone, lit: (h) => shade(soft.tone.lit(h), -0.16) } },
        1130,
        1900,
        430,
        '#2f5a48',
        15,
      )
    }),
  ],
})

function shell(pen: Pen): void {
  const { ctx, tone, space } = pen
  const walls = roomShell(pen, room, look)
  panelling(pen, walls.left, 0.6, 4.5, 0.35, 3.4, 3, '#cbbaaa')
  panelling(pen, walls.right, 0.6, 4.5, 0.35, 3.4, 3, '#cbbaaa')
  field(pen, walls.ceiling, -1.7, 0.6, 1.7, 3.9, '#f4ecdf', true)
  field(pen, walls.ceiling, -1.5, 0.8, 1.5, 3.7, '#efe5d6', false)
  windowHole(pen, walls.back, -1.3, 0.42, 1.3, 3.5, { frame: '#4a3c3c', bars: [4, 2], thick: 0.06 })
  curtain(pen, walls.back, -1.75, -1.15, 0.02, 3.75, '#8c6f7e')
  curtain(pen, walls.back, 1.15, 1.75, 0.02, 3.75, '#8c6f7e')
  field(pen, walls.back, -1.9, 3.68, 1.9, 3.86, '#e0c28a', false)
  frame(pen, walls.left, 1.5, 1.5, 2.6, 2.7, '#b8935a', (q) => {
    poly(
      ctx,
      q,
      downwards(ctx, q[1]![1], q[0]![1], [
        [0, tone.lit('#7c96b0')],
        [0.55, tone.lit('#d8c3a5')],
        [1, tone.lit('#6d6a55')],
      ]),
    )
  })
  for (const x of [-1, 1]) {
    const [lx, ly] = space.at(x * room.half * 0.995, 2.15, 3.2)
    field(pen, x < 0 ? walls.left : walls.right, 3.16, 1.95, 3.24, 2.35, '#f6e0b4')
    lampGlow(pen, lx, ly, 70)
  }
  if (tone.hour !== 'night') {
    patch(
      pen,
      [space.at(-1.6, 0, 4.5), space.at(1.0, 0, 4.5), space.at(2.0, 0, 0.4), space.at(-0.6, 0, 0.4)],
      0.55 * tone.keyPower,
    )
    shafts(pen, { x: 170, y: 330, width: 640, length: 1100, lean: 220, alpha: 0.2 * tone.keyPower })
  }
  reflected(ctx, { base: space.at(0, 0, room.back)[1], reach: 360, alpha: 0.28 }, (m) => {
    const inner: Pen = { ...pen, ctx: m }
    sky(inner, { low: 960, sun: { x: 700, y: 420 } })
    m.clearRect(-140, 0, 450, 2000)
    m.clearRect(770, 0, 600, 2000)
  })
  rug(pen, -0.2, 0.9, 3.3, 2.2, '#8d7f94', '#cdb98e', true)
  chandelier(pen, 0, 3.1, 3, 0.62, room.height)
  vignette(pen, tone.dark ? 0.62 : 0.34)
}

import { defineSet, layer, over, type Pen, planks, vignette } from './kit/base/index.ts'
import { bookshelf, executiveChair, executiveDesk, leaves, pottedPlant } from './kit/furniture/index.ts'
import { motes, patch, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { downwards, field, glow, poly, rect, reflected, shade, stroke } from './kit/paint/index.ts'
import { ceilingPanel, frame, roomShell, windowHole } from './kit/rooms/index.ts'
import { clouds, sky } from './kit/sky/index.ts'
import { cityGlow, skyline } from './kit/street/index.ts'

const room = { half: 2.0, back: 4.8, height: 3.5, floor: planks('#c4ad93', 0.5, 0.4) }
const look = { wall: '#e4ddd3', sides: '#ddd3c6', ceiling: '#f3efe9', skirting: '#8b7a68', cornice: '#efe8dd' }

/** The boss's office: glass front over the city, a wide desk, books and a row of awards. */
export const officeBoss = defineSet('office-boss', {
  label: { zh: '总裁办公室', en: "boss's office" },
  zh: '总裁办公室 董事长办公室 总经理办公室 办公室 总裁室 董事长室 集团 公司 写字楼 工位 经理室 主任办公室 校长室',
  en: "ceo office, boss's office, executive office, office, headquarters, company, corporate, workplace, cubicle, principal's office",
  genres: ['ceo', 'city'],
  indoors: 'office',
  light: { side: 0.5 },
  seats: [{ x: 0, z: 3.2, height: 0.5 }],
  seating: { kind: 'swivel-chair', colour: '#3d3a3c' },
  layers: () => [
    layer(0.12, (pen) => {
      sky(pen, { low: 1000, sun: { x: 330, y: 380 }, size: 44 })
      clouds(pen, 820)
      cityGlow(pen, 920)
      skyline(pen, { y: 1050, height: 420, distance: 0.74, colour: '#6d8fb8' })
      skyline(pen, { y: 1140, height: 360, distance: 0.45, wide: [60, 140], colour: '#5f7fa8' })
    }),
    layer(0.55, shell).moving((pen, seconds) => motes(pen, seconds, 12, '#ffffff', 0.35)),
    layer(0.82, (pen) => {
      pottedPlant(pen, 1.6, 2.9, 1.5)
      executiveChair(pen)
    }),
    over(0.84, 0.3, (pen) => {
      executiveDesk(pen)
    }),
    outOfFocus(1.25, 10, (soft) =>
      leaves(
        { ...soft, tone: { ...soft.tone, lit: (h) => shade(soft.tone.lit(h), -0.1) } },
        -80,
        1960,
        400,
        '#3d6b4e',
        13,
      ),
    ),
  ],
})

function shell(pen: Pen): void {
  const { ctx, tone, space } = pen
  const walls = roomShell(pen, room, look)
  windowHole(pen, walls.back, -1.62, 0.32, 1.62, 3.05, { frame: '#5a6473', bars: [5, 2], thick: 0.06, glare: 0.24 })
  // Blinds drawn half way up.
  const blind = tone.lit('#f1ede6')
  for (let i = 0; i < 9; i++) {
    const v = 3.02 - i * 0.075
    poly(ctx, rect(walls.back, -1.62, v - 0.03, 1.62, v), i % 2 ? shade(blind, -0.04) : blind)
    stroke(ctx, [walls.back(-1.62, v - 0.03), walls.back(1.62, v - 0.03)], shade(blind, -0.16), 1.4)
  }
  bookshelf(pen, walls.right, 1.1, 4.3, 0.1, 2.9, 6, '#6b4c38')
  field(pen, walls.left, 0.6, 0.3, 2.0, 3.0, '#b59878', true)
  field(pen, walls.left, 2.2, 0.3, 3.9, 3.0, '#b59878', true)
  frame(pen, walls.left, 2.45, 1.35, 3.65, 2.35, '#3d3d48', (q) => {
    poly(
      ctx,
      q,
      downwards(ctx, q[1]![1], q[0]![1], [
        [0, tone.lit('#28324a')],
        [0.5, tone.lit('#b8863e')],
        [1, tone.lit('#efd9a8')],
      ]),
    )
  })
  for (const z of [0.4, 2.2])
    for (const x of [-1.1, 1.1]) ceilingPanel(pen, room, x, z, 1.3, 0.8, tone.dark ? '#fff1d8' : '#ffffff')
  if (tone.hour !== 'night') {
    for (const k of [-1.9, -1.1, -0.3, 0.5, 1.3])
      patch(
        pen,
        [
          space.at(k, 0, 4.7),
          space.at(k + 0.62, 0, 4.7),
          space.at(k * 1.1 - 0.3, 0, 0.3),
          space.at(k * 1.1 - 1.0, 0, 0.3),
        ],
        0.5 * tone.keyPower,
      )
    shafts(pen, { x: 330, y: 300, width: 560, length: 1050, lean: -200, alpha: 0.17 * tone.keyPower })
  }
  reflected(ctx, { base: space.at(0, 0, room.back)[1], reach: 300, alpha: 0.22 }, (m) => {
    sky({ ...pen, ctx: m }, { low: 1000, body: false })
    m.clearRect(-140, 0, 380, 2000)
    m.clearRect(840, 0, 600, 2000)
  })
  if (tone.dark) glow(ctx, 540, 560, 900, '#ffcf94', 0.16)
  vignette(pen, tone.dark ? 0.5 : 0.26)
}

import { defineSet, grounding, layer, type Pen, planks, vignette } from './kit/base/index.ts'
import { bookshelf, rug, sideBed } from './kit/furniture/index.ts'
import { lampGlow, motes } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { box, disc, downwards, glow, oval, poly, roundRect, shade, stroke } from './kit/paint/index.ts'
import { curtain, frame, panelling, roomShell, windowHole, windowLight } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'
import { carSeat } from './kit/vehicles/index.ts'

const room = { half: 1.95, back: 4.3, height: 3.4, floor: planks('#6d4a34', 0.55, 0.25) }
const look = { wall: '#5f6f62', sides: '#566659', ceiling: '#b5ab98', skirting: '#4a3020', cornice: '#8a7a5c' }

/** A chamber of an old house: fire in the grate, clock and portrait, high window, bed, candles. */
export const gothicChamber = defineSet('gothic-chamber', {
  label: { zh: '老宅房间', en: 'old chamber' },
  zh: '古堡房间 老房子 老宅卧室 洋楼 西式老宅 壁炉',
  en: 'chamber, old house, parlour, parlor, drawing room, sitting room, cottage, apartment, manor room, old bedroom, attic, fireplace, house, bedroom',
  genres: ['horror', 'suspense', 'scifi', 'war'],
  indoors: 'room',
  light: { side: -0.45 },
  bed: { x: 0.35, z: 2.3, height: 0.56, cover: '#5a3a4a' },
  layers: () => [
    layer(0.12, (pen) => gardenView(pen, 840)),
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      panelling(pen, walls.back, -1.9, 1.9, 0.15, 1.05, 7, '#5c4030')
      panelling(pen, walls.left, 0.4, 4.2, 0.15, 1.05, 4, '#533a2c')
      windowHole(pen, walls.back, 0.75, 1.0, 1.5, 2.9, { frame: '#4a3424', bars: [2, 4], thick: 0.06 })
      curtain(pen, walls.back, 0.42, 0.82, 0.2, 3.05, '#6d2f38')
      curtain(pen, walls.back, 1.45, 1.88, 0.2, 3.05, '#6d2f38')
      bookshelf(pen, walls.right, 1.1, 2.6, 0.2, 2.4, 5, '#4a3020')
      frame(pen, walls.back, -0.42, 1.75, 0.18, 2.65, '#b08a45', (q) => {
        poly(ctx, q, tone.lit('#3a3430'))
        const [mx, my] = [(q[0]![0] + q[2]![0]) / 2, (q[0]![1] + q[1]![1]) / 2]
        oval(ctx, mx, my + 70, 66, 60, tone.lit('#2a2a3a'))
        oval(ctx, mx, my - 8, 27, 34, tone.lit('#d8b294'))
        oval(ctx, mx, my - 40, 26, 11, tone.lit('#4a3424'))
      })
      windowLight(pen, room, 0.75, 1.5, -0.9, 0.6)
      fireplace(pen)
      const [gx, gy] = space.at(-1.25, 0.5, 4.1)
      glow(ctx, gx, gy, 640, '#ff8a3c', tone.dark ? 0.5 : 0.26)
      vignette(pen, tone.dark ? 0.66 : 0.46)
    }).moving((pen, seconds) => {
      motes(pen, seconds, 10, '#ffd9a0', 0.4)
      // The fire.
      const { ctx, space } = pen
      const [x, y] = space.at(-1.25, 0.16, 4.15)
      for (let i = 0; i < 7; i++) {
        const h = 74 + 40 * Math.sin(seconds * (5 + i * 0.7) + i * 2.1)
        const fx = x - 66 + i * 22
        ctx.fillStyle = i % 2 ? '#ffb43a' : '#ff7a2a'
        ctx.beginPath()
        ctx.moveTo(fx - 18, y)
        ctx.quadraticCurveTo(fx - 16, y - h * 0.5, fx + Math.sin(seconds * 4 + i) * 8, y - h)
        ctx.quadraticCurveTo(fx + 18, y - h * 0.45, fx + 18, y)
        ctx.fill()
      }
      glow(ctx, x, y - 40, 190, '#ffcf7a', 0.55 + 0.12 * Math.sin(seconds * 7))
    }),
    layer(0.78, (pen) => {
      const { ctx, space, tone } = pen
      rug(pen, -0.2, 0.7, 2.6, 1.4, '#5c2f36', '#b8935a')
      carSeat(pen, -1.25, 2.5, '#6d3a34', true, 1.3)
      sideBed(pen, {
        x: 0.45,
        z: 2.3,
        length: 2.1,
        width: 1,
        height: 0.56,
        wood: '#4a2f20',
        cover: '#5a3a4a',
        head: 1.5,
        foot: 0.95,
      })
      box(pen, { x: 1.5, z: 1.7, width: 0.42, height: 0.66, depth: 0.4 }, '#4a3020')
      for (const [x, z, y] of [
        [1.45, 1.85, 0.66],
        [-1.62, 4.0, 1.36],
        [-0.9, 4.0, 1.36],
      ] as const) {
        const [cx, cy] = space.at(x, y, z)
        const s = space.scale(z)
        roundRect(ctx, cx - 0.025 * s, cy - 0.22 * s, 0.05 * s, 0.22 * s, 3, tone.lit('#efe6d0'))
        disc(ctx, cx, cy - 0.25 * s, 0.02 * s, '#fff2c0')
        lampGlow(pen, cx, cy - 0.25 * s, 0.16 * s, '#ffb45a', tone.dark ? 1 : 0.5)
      }
      grounding(pen, 0.45)
    }),
    nearDrape(1, '#4f2830'),
  ],
})

/** The grate with its mantel, and a long-case clock beside it. */
function fireplace(pen: Pen): void {
  const { ctx, space, tone } = pen
  const at = (u: number, v: number) => space.at(u, v, 4.2)
  box(pen, { x: -1.25, z: 4.1, width: 1.25, height: 1.3, depth: 0.2 }, '#8a8076', { contact: false })
  box(pen, { x: -1.25, z: 4.0, y: 1.26, width: 1.45, height: 0.1, depth: 0.3 }, '#6b4a34', { contact: false })
  const mouth = [
    space.at(-1.6, 0.08, 4.09),
    space.at(-1.6, 0.75, 4.09),
    space.at(-1.25, 0.95, 4.09),
    space.at(-0.9, 0.75, 4.09),
    space.at(-0.9, 0.08, 4.09),
  ]
  poly(
    ctx,
    mouth,
    downwards(ctx, mouth[2]![1], mouth[0]![1], [
      [0, '#140c0c'],
      [1, '#5a2412'],
    ]),
    shade(tone.lit('#8a8076'), -0.2),
    4,
  )
  for (const k of [-0.15, 0.12])
    stroke(ctx, [space.at(-1.25 + k - 0.2, 0.12, 4.09), space.at(-1.25 + k + 0.2, 0.2, 4.09)], '#3a2016', 16)
  box(pen, { x: -0.42 + 0.02, z: 4.05, width: 0.34, height: 1.62, depth: 0.25 }, '#53341f')
  const [cx, cy] = at(-0.4, 1.42)
  disc(ctx, cx, cy, 44, tone.lit('#e8dcc0'))
  ctx.strokeStyle = tone.lit('#b8935a')
  ctx.lineWidth = 6
  ctx.stroke()
  stroke(
    ctx,
    [
      [cx - 14, cy - 20],
      [cx, cy],
      [cx + 4, cy - 32],
    ],
    '#2a2018',
    4,
  )
}

import { defineSet, grounding, layer, over, planks, vignette } from './kit/base/index.ts'
import { bookshelf, chair, rug, table } from './kit/furniture/index.ts'
import { lampGlow, motes, shafts } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import { hangingScrolls } from './kit/old/index.ts'
import { blended, box, disc, glow, oval, poly, roundRect, stroke } from './kit/paint/index.ts'
import { blossomBranch } from './kit/plants/index.ts'
import { roomShell } from './kit/rooms/index.ts'
import { gardenView } from './kit/sky/index.ts'

const room = { half: 2.0, back: 4.8, height: 3.6, floor: planks('#7d5c42', 0.5, 0.45) }
const look = { wall: '#ded0b4', sides: '#cbb892', ceiling: '#5f4432', skirting: '#553424' }

/** A scholar's study: moon window on the garden, desk with brushes, shelves of scrolls. */
export const study = defineSet('study', {
  label: { zh: '书斋', en: 'scholar’s study' },
  zh: '书斋 书房 御书房 藏书阁 丹房 静室 藏经阁 琴房',
  en: 'scholar, study, library, reading room, studio, alchemy room',
  genres: ['ancient', 'xianxia', 'ceo', 'suspense'],
  indoors: 'room',
  light: { side: 0.4 },
  seats: [{ x: 0, z: 3.4, height: 0.5 }],
  seating: { kind: 'official-chair', colour: '#5f3826' },
  layers: () => [
    layer(0.1, (pen) => {
      gardenView(pen, 930)
      blossomBranch(pen, 840, 560, 380, 2.9, '#f3b3c6', 60)
    }),
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      for (let z = 0.2; z < 4.8; z += 1.1)
        poly(
          ctx,
          [space.at(-2, 3.6, z), space.at(2, 3.6, z), space.at(2, 3.42, z), space.at(-2, 3.42, z)],
          tone.lit('#4a3022'),
        )
      const [mx, my] = walls.back(0, 1.85)
      const r = 0.95 * space.scale(4.8)
      disc(ctx, mx, my, r + 16, tone.lit('#5f3826'))
      disc(ctx, mx, my, r + 8, tone.lit('#8a5638'))
      blended(ctx, 'destination-out', 1, () => disc(ctx, mx, my, r, '#000'))
      ctx.strokeStyle = tone.lit('#5f3826')
      ctx.lineWidth = 5
      ctx.beginPath()
      for (const k of [-0.5, 0.5]) {
        ctx.moveTo(mx + k * r, my - r * 0.86)
        ctx.lineTo(mx + k * r, my + r * 0.86)
        ctx.moveTo(mx - r * 0.86, my + k * r)
        ctx.lineTo(mx + r * 0.86, my + k * r)
      }
      ctx.stroke()
      ctx.lineWidth = 4
      ctx.beginPath()
      ctx.arc(mx, my, r, 0, 6.29)
      ctx.strokeStyle = tone.lit('#3f2418')
      ctx.stroke()
      bookshelf(pen, walls.right, 1.0, 4.4, 0.1, 2.7, 5, '#6a4430', [
        '#e9dcc0',
        '#d9c69a',
        '#8a6a4a',
        '#c9b080',
        '#5a6a72',
      ])
      hangingScrolls(pen, walls)
      if (tone.hour !== 'night') {
        shafts(pen, {
          x: 380,
          y: 560,
          width: 320,
          length: 900,
          lean: -230,
          alpha: 0.28 * tone.keyPower,
          colour: '#ffe8bc',
        })
        const [fx, fy] = space.at(-0.3, 0, 2.2)
        glow(ctx, fx, fy, 330, tone.key, 0.5 * tone.keyPower, { flat: 0.3 })
      } else glow(ctx, mx, my, 420, '#9fb8ff', 0.25)
      vignette(pen, tone.dark ? 0.6 : 0.4)
    }).moving((pen, seconds) => motes(pen, seconds, 14, '#ffe8bc', 0.5)),
    layer(0.8, (pen) => {
      rug(pen, 0, 1.5, 2.9, 1.5, '#8a4a42', '#d8b878')
      chair(pen, 0, 3.15, '#4f2e20', '#5f3826')
      grounding(pen, 0.3)
    }),
    over(0.82, (pen) => {
      const { ctx, space, tone } = pen
      table(pen, 0, 2.3, 1.75, 0.75, 0.78, '#5a3524')
      const s = space.scale(2.5)
      const [dx, dy] = space.at(0, 0.79, 2.5)
      poly(
        ctx,
        [
          [dx - 0.34 * s, dy],
          [dx - 0.28 * s, dy - 0.07 * s],
          [dx + 0.3 * s, dy - 0.07 * s],
          [dx + 0.26 * s, dy],
        ],
        tone.lit('#f6efdc'),
        tone.lit('#b8a888'),
        1.5,
      )
      roundRect(ctx, dx + 0.42 * s, dy - 0.06 * s, 0.16 * s, 0.06 * s, 5, tone.lit('#2a2a32'))
      oval(ctx, dx - 0.58 * s, dy - 0.08 * s, 0.06 * s, 0.09 * s, tone.lit('#5f8a8a'))
      for (const k of [-0.04, 0, 0.05])
        stroke(
          ctx,
          [
            [dx - 0.58 * s, dy - 0.14 * s],
            [dx + (-0.58 + k) * s, dy - 0.36 * s],
          ],
          tone.lit('#6a4a30'),
          4,
        )
      if (tone.dark) {
        roundRect(ctx, dx + 0.66 * s, dy - 0.2 * s, 11, 0.2 * s, 3, '#fff0d4')
        lampGlow(pen, dx + 0.66 * s + 5, dy - 0.24 * s, 74, '#ffb45a')
        glow(ctx, dx, dy - 60, 520, '#ffad5c', 0.2)
      }
      // An incense burner smokes by the wall.
      box(pen, { x: -1.55, z: 3.4, width: 0.4, height: 0.7, depth: 0.4 }, '#5f3826')
      const [bx, by] = space.at(-1.55, 0.72, 3.5)
      oval(ctx, bx, by - 16, 26, 18, tone.lit('#8f7a4a'))
      oval(ctx, bx, by - 32, 17, 10, tone.lit('#a8925a'))
      grounding(pen, 0.42)
    }).moving((pen, seconds) => {
      const { ctx } = pen
      const [bx, by] = pen.space.at(-1.55, 0.8, 3.5)
      ctx.strokeStyle = '#efe8dc'
      ctx.lineCap = 'round'
      for (let k = 0; k < 2; k++) {
        ctx.beginPath()
        for (let i = 0; i <= 20; i++) {
          ctx.globalAlpha = 0.28
          ctx.lineTo(bx + Math.sin(i * 0.42 - seconds * 1.6 + k * 2) * i * 1.7, by - 30 - i * 14)
        }
        ctx.lineWidth = 5 - k * 2
        ctx.stroke()
      }
      ctx.globalAlpha = 1
    }),
    nearDrape(-1, '#8fa08a'),
  ],
})

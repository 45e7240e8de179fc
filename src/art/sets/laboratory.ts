import { withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { across, box, disc, fillArea, glow, poly, reflected, roundRect } from './kit/paint/index.ts'
import { ceilingPanel, roomShell } from './kit/rooms/index.ts'
import { blinkers, holoScreen, inShip, plating, strip } from './kit/tech/index.ts'

const room = { half: 2.1, back: 5, height: 3.2, floor: tiles('#9fb4be', 0.8, 0.3) }
const look = { wall: '#c4d6dd', sides: '#b4c8d2', ceiling: '#dfe9ee', skirting: '#6f8a98' }

/** A laboratory: benches with glass, a tank, screens, cold clean light. */
export const laboratory = defineSet('laboratory', {
  label: { zh: '实验室', en: 'laboratory' },
  zh: '实验室 研究所 研究院 化验室 培养舱 科研 无菌室 数据中心 机房',
  en: 'laboratory, lab, research facility, research, clean room, server room, data center, observatory, test chamber',
  genres: ['scifi', 'suspense', 'horror'],
  indoors: 'laboratory',
  light: { side: -0.4, moods: 'scifi' },
  seating: { kind: 'swivel-chair', colour: '#5f7f88' },
  surface: 'metal',
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      fillArea(ctx, '#142430')
      const p = inShip(pen, tone.dark ? '#10304a' : '#8fb8cc', tone.dark ? 0.42 : 0.14)
      const walls = roomShell(p, room, look)
      plating(p, walls.left, -0.5, 0.12, 5, 3.1, 5, 3, '#bccfd8')
      plating(p, walls.right, -0.5, 0.12, 5, 3.1, 5, 3, '#bccfd8')
      plating(p, walls.back, -2.1, 0.12, 2.1, 3.1, 6, 3, '#c8dae0')
      for (const x of [-1.2, 0, 1.2]) {
        const [cx, fy] = walls.back(x, 0.25)
        const k = space.scale(4.9)
        const [w, h] = [0.78 * k, 2.35 * k]
        roundRect(ctx, cx - w * 0.6, fy - 0.1 * k, w * 1.2, 0.3 * k, 8, p.tone.lit('#5a7284'))
        roundRect(ctx, cx - w * 0.6, fy - h - 0.2 * k, w * 1.2, 0.28 * k, 8, p.tone.lit('#5a7284'))
        glow(ctx, cx, fy - h / 2, h * 0.75, '#4fe8d0', 0.5)
        roundRect(
          ctx,
          cx - w / 2,
          fy - h,
          w,
          h,
          20,
          across(ctx, cx - w / 2, cx + w / 2, [
            [0, '#bff8f0cc'],
            [0.16, '#3fc0b0bb'],
            [0.5, '#1f8f90aa'],
            [0.85, '#2fb0a8bb'],
            [1, '#a8f0e8cc'],
          ]),
        )
        const random = pen.random.fork(`bubble ${x}`)
        for (let i = 0; i < 18; i++)
          disc(
            ctx,
            cx + random.range(-0.4, 0.4) * w,
            fy - random.range(0.05, 0.95) * h,
            random.range(2, 7),
            '#d8fff888',
          )
        if (x === 0) {
          ctx.fillStyle = '#0c3a4455'
          ctx.beginPath()
          ctx.ellipse(cx, fy - h * 0.72, w * 0.14, w * 0.19, 0, 0, 6.29)
          ctx.ellipse(cx, fy - h * 0.4, w * 0.22, h * 0.24, 0, 0, 6.29)
          ctx.fill()
        }
        roundRect(ctx, cx - w * 0.38, fy - h * 0.94, w * 0.09, h * 0.88, 6, '#ffffff66')
      }
      holoScreen(pen, walls.left, 1.4, 1.3, 3.4, 2.5, '#5fe0ff')
      holoScreen(pen, walls.right, 1.4, 1.3, 3.4, 2.5, '#5fe0ff')
      for (const z of [0.6, 2.4]) ceilingPanel(p, room, 0, z, 2.2, 0.6, tone.dark ? '#9fd0e8' : '#ffffff')
      for (const s of [-1, 1]) strip(pen, [space.at(s * 2.08, 3.1, 0), space.at(s * 2.08, 3.1, 5)], '#6fe8ff', 3)
      reflected(ctx, { base: space.at(0, 0, 5)[1], reach: 360, alpha: 0.42, blur: 7 }, (m) => {
        for (const x of [260, 540, 820]) glow(m, x, 800, 180, '#4fe8d0', 1, { mode: 'source-over' })
      })
      vignette(pen, tone.dark ? 0.66 : 0.34, '#06141f')
    }).moving((pen, seconds) => {
      const { ctx, space } = pen
      for (const x of [-1.2, 0, 1.2]) {
        const [cx, fy] = space.at(x, 0.25, 5)
        for (let i = 0; i < 6; i++) {
          const t = (seconds * 0.3 + i / 6 + x) % 1
          const u = t < 0 ? t + 1 : t
          ctx.fillStyle = '#e8fffa99'
          ctx.beginPath()
          ctx.arc(cx + Math.sin(i * 9 + seconds * 2) * 40, fy - u * 500, 4, 0, 6.29)
          ctx.fill()
        }
      }
      blinkers(pen, seconds, 60, 900, 220, 1020, 8)
      blinkers(pen, seconds, 860, 900, 1020, 1020, 8)
    }),
    layer(0.8, (pen) => {
      const p = inShip(pen, pen.tone.dark ? '#10304a' : '#8fb8cc', pen.tone.dark ? 0.36 : 0.12)
      const { ctx, space } = pen
      for (const s of [-1, 1]) {
        box(p, { x: s * 1.5, z: 2.4, width: 1.2, height: 0.88, depth: 0.7 }, '#d4e2e8')
        const [bx, by] = space.at(s * 1.5, 0.89, 2.6)
        for (let i = 0; i < 5; i++) {
          const x = bx - 130 + i * 62
          const c = ['#5fe0ff', '#ff8ab0', '#8affb0', '#ffd46a', '#b08aff'][i]!
          ctx.fillStyle = withAlpha('#e8f8ff', 0.5)
          ctx.beginPath()
          ctx.moveTo(x - 8, by - 66)
          ctx.lineTo(x - 8, by - 40)
          ctx.lineTo(x - 24, by)
          ctx.lineTo(x + 24, by)
          ctx.lineTo(x + 8, by - 40)
          ctx.lineTo(x + 8, by - 66)
          ctx.fill()
          ctx.fillStyle = withAlpha(c, 0.85)
          ctx.beginPath()
          ctx.moveTo(x - 17, by - 16)
          ctx.lineTo(x + 17, by - 16)
          ctx.lineTo(x + 23, by - 2)
          ctx.lineTo(x - 23, by - 2)
          ctx.fill()
          glow(ctx, x, by - 8, 44, c, 0.5)
        }
      }
      grounding(pen, 0.4)
    }),
    outOfFocus(1.22, 10, (soft) => {
      poly(
        soft.ctx,
        [
          [1240, 1560],
          [960, 1660],
          [900, 2080],
          [1240, 2080],
        ],
        '#0c1c28',
      )
      strip(
        soft,
        [
          [1230, 1566],
          [962, 1662],
        ],
        '#5fe8ff',
        5,
      )
    }),
  ],
})

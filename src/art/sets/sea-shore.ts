import { mixColours, withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { cliffs, glints, ground, rock } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { area, areaRight, downwards, oval, shade } from './kit/paint/index.ts'
import { clouds, cumulus, drops, fogVeil, sky, twinkle } from './kit/sky/index.ts'

/** A beach: sky over the sea, breakers that run up the sand, rocks, a headland with its light-house. */
export const seaShore = defineSet('sea-shore', {
  label: { zh: '海边沙滩', en: 'sea shore' },
  zh: '海边 海滩 沙滩 海岸 礁石 海岛 海上 荒岛 灯塔 东海 南海 大海 龙宫',
  en: 'beach, sea shore, seashore, seaside, shore, coast, island, sea, ocean, cliff, lighthouse',
  genres: ['city', 'ceo', 'xianxia', 'horror'],
  outdoors: 'sea',
  light: { side: 0.5 },
  seating: { kind: 'rock', colour: '#8f8a84' },
  surface: 'sand',
  layers: () => [
    layer(0.05, (pen) => {
      sky(pen, { low: 860, sun: { x: 700, y: 330 }, size: 64 })
      clouds(pen, 740)
      if (!pen.tone.overcast && pen.tone.hour !== 'night') cumulus(pen, 260, 800, 620, 240, 'sea', 0.85)
    }).moving((pen, seconds) => twinkle(pen, seconds, 500, 12)),
    layer(0.3, (pen) => {
      const { ctx, tone } = pen
      const base = tone.lit('#2f86a8')
      ctx.fillStyle = downwards(ctx, 868, 1400, [
        [0, mixColours(base, tone.sky[3], 0.55)],
        [0.3, base],
        [0.75, mixColours(base, tone.lit('#6fc0b8'), 0.5)],
        [1, mixColours(base, tone.lit('#bfe6dc'), 0.6)],
      ])
      ctx.fillRect(area.x, 868, area.width, 600)
      const random = pen.random.fork('swell')
      for (let i = 0; i < 170; i++) {
        const t = random.next() ** 1.6
        const y = 872 + t * 480
        const w = (14 + 150 * t) * random.range(0.5, 1.2)
        oval(
          ctx,
          random.range(area.x, areaRight),
          y,
          w,
          1 + 4 * t,
          withAlpha(random.chance(0.5) ? mixColours(tone.sky[3], '#ffffff', 0.3) : shade(base, -0.07), 0.3),
        )
      }
      cliffs(pen, 160, 880, 460, 230)
      haze(pen, 872, 50, 0.55)
      fogVeil(pen, 0.8)
    }).moving((pen, seconds) => {
      glints(pen, seconds, 890, 1300, 40)
      drops(pen, seconds, 900)
    }),
    layer(0.62, (pen) => {
      const { ctx, tone } = pen
      ctx.save()
      ctx.beginPath()
      ctx.moveTo(-160, 1330)
      ctx.quadraticCurveTo(300, 1400, 620, 1330)
      ctx.quadraticCurveTo(900, 1280, 1240, 1340)
      ctx.lineTo(1240, 2080)
      ctx.lineTo(-160, 2080)
      ctx.clip()
      ground(pen, tone.snow ? '#e8eef6' : '#dcc79a', { from: 1250, marks: 120 })
      ctx.restore()
      ctx.strokeStyle = withAlpha(shade(tone.lit('#b89c6c'), -0.06), 0.5)
      ctx.lineWidth = 90
      ctx.beginPath()
      ctx.moveTo(-160, 1360)
      ctx.quadraticCurveTo(300, 1430, 620, 1362)
      ctx.quadraticCurveTo(900, 1312, 1240, 1372)
      ctx.stroke()
      for (const [x, y, w, h] of [
        [960, 1420, 300, 190],
        [1090, 1480, 240, 260],
        [830, 1450, 130, 70],
        [60, 1390, 160, 70],
      ] as const)
        rock(pen, x, y, w, h, '#6f7480')
      const random = pen.random.fork('shells')
      for (let i = 0; i < 26; i++) {
        const t = random.next()
        oval(
          ctx,
          random.range(-100, 1180),
          1500 + t * 500,
          6 + 12 * t,
          3 + 5 * t,
          tone.lit(random.pick(['#f6efe2', '#e8b8a0', '#a89878'])),
        )
      }
      for (let i = 0; i < 9; i++) {
        const [x, y] = [380 + Math.sin(i * 1.7) * 26 + i * 22, 1900 - i * 46]
        for (const k of [-14, 14])
          oval(
            ctx,
            x + k * (1 - i * 0.06),
            y + (k > 0 ? 20 : 0),
            11 - i * 0.7,
            15 - i,
            withAlpha(shade(tone.lit('#b89c6c'), -0.1), 0.6),
          )
      }
      vignette(pen, tone.dark ? 0.48 : 0.2)
      grounding(pen, 0.25)
    }).moving((pen, seconds) => {
      // Three breakers run up and back, foam at their edge.
      const { ctx, tone } = pen
      for (let k = 0; k < 3; k++) {
        const t = (seconds * 0.16 + k / 3) % 1
        const reach = 1210 + Math.sin(t * Math.PI) * 150 + k * 14
        ctx.globalAlpha = 0.75 * Math.sin(t * Math.PI)
        ctx.strokeStyle = tone.lit('#fbfeff')
        ctx.lineCap = 'round'
        for (const [w, dy] of [
          [15, 0],
          [6, -26],
          [4, -52],
        ] as const) {
          ctx.lineWidth = w
          ctx.beginPath()
          for (let i = 0; i <= 24; i++) {
            const x = -160 + i * 58
            ctx.lineTo(x, reach + dy + Math.sin(i * 0.7 + k * 2 + dy) * 20 + Math.sin(i * 0.26 + 1) * 34)
          }
          ctx.stroke()
        }
      }
      ctx.globalAlpha = 1
    }),
    nearGrass(1, '#8f9a5f'),
  ],
})

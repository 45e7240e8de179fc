import { defineSet, grounding, layer, type Pen, vignette } from './kit/base/index.ts'
import { grass, ground, path } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { along, contact, oval, shade } from './kit/paint/index.ts'
import { bareTree, pine } from './kit/plants/index.ts'
import { clouds, driftingHaze, drops, sky, twinkle, weathered } from './kit/sky/index.ts'

/** A burial ground: stones in rows on a rise, bare trees, mist between them, flowers and burnt paper. */
export const graveyard = defineSet('graveyard', {
  label: { zh: '墓地', en: 'graveyard' },
  zh: '墓地 墓园 坟前 坟地 陵园 公墓 坟头 墓碑前 墓前 陵墓 乱坟岗 乱葬岗 坟墓 灵堂外',
  en: 'graveyard, cemetery, churchyard, grave, graveside, burial ground, tombstone',
  genres: ['horror', 'city', 'ancient', 'suspense'],
  outdoors: 'wind',
  light: { side: -0.5, moods: { day: 'cold-day' } },
  seating: { kind: 'rock', colour: '#7f8288' },
  surface: 'stone',
  layers: () => [
    layer(0.05, (pen) => {
      sky(pen, { low: 900, sun: { x: 720, y: 360 }, size: 66 })
      clouds(pen, 700)
      for (const [x, h] of [
        [30, 330],
        [170, 270],
        [900, 300],
        [1050, 370],
      ] as const)
        pine(pen, x, 945, h, 0, 0.55)
      haze(pen, 900, 120, 0.6)
    }).moving((pen, seconds) => twinkle(pen, seconds, 460, 8)),
    layer(0.42, (pen) => {
      const { tone } = pen
      ground(pen, tone.snow ? '#dfe6ee' : '#6d7a58', { from: 900 })
      path(pen, tone.snow ? '#eef2f7' : '#a39a86', 0.7, 30)
      for (const z of [14, 10, 7.2, 5]) {
        const count = Math.round(10 / Math.sqrt(z / 5))
        for (let i = 0; i < count; i++) {
          const x = (i - (count - 1) / 2) * (1.15 + z * 0.05)
          if (Math.abs(x) > 0.75) stone(pen, x, z, i * 7 + z)
        }
      }
      bareTree(pen, 900, 1090, 640)
      haze(pen, 1020, 130, tone.dark ? 0.34 : 0.28)
      weathered(pen, { y: 930, smears: [tone.sky[3]], many: 5 })
      vignette(pen, tone.dark ? 0.62 : 0.36)
    }).moving((pen, seconds) => {
      driftingHaze(pen, seconds, 1040, 0.22)
      drops(pen, seconds)
    }),
    layer(0.74, (pen) => {
      stone(pen, -0.95, 2.4, 3)
      stone(pen, 1.0, 1.9, 5)
      const { ctx, space, tone } = pen
      const [x, y] = space.at(1.0, 0, 1.75)
      for (let i = 0; i < 9; i++) {
        const a = -2.6 + i * 0.26
        oval(ctx, x - 30 + Math.cos(a) * 46, y - 20 + Math.sin(a) * 34, 15, 13, tone.lit(i % 2 ? '#fbf7ee' : '#f2d86a'))
      }
      grass(pen, 1440, 60, '#647550', 0.8, -140, 380)
      grass(pen, 1450, 60, '#647550', 0.8, 760, 1220)
      grounding(pen, 0.4)
    }),
    nearGrass(-1, '#5f6f4c'),
  ],
})

/** A headstone with a rounded top and its lines of writing. */
function stone(pen: Pen, x: number, z: number, turn: number): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0, z)
  const base = shade(tone.lit('#a8a9a6'), ((turn * 13) % 7) * 0.012 - 0.05)
  const [w, h] = [0.42 * s, (0.8 + ((turn * 5) % 4) * 0.07) * s]
  contact(ctx, cx, cy, w, 0.1 * s, 0.5)
  ctx.save()
  ctx.translate(cx, cy)
  ctx.rotate((((turn * 11) % 5) - 2) * 0.014)
  ctx.fillStyle = along(
    ctx,
    [-w / 2, 0],
    [w / 2, 0],
    [
      [0, shade(base, 0.05)],
      [0.6, base],
      [1, shade(base, -0.1)],
    ],
  )
  ctx.beginPath()
  ctx.roundRect(-w / 2, -h, w, h, [w * 0.48, w * 0.48, 0, 0])
  ctx.fill()
  ctx.strokeStyle = shade(base, -0.2)
  ctx.lineWidth = Math.max(1.5, 0.012 * s)
  ctx.stroke()
  for (let i = 0; i < 3; i++) {
    ctx.beginPath()
    ctx.moveTo(-w * 0.24 + i * w * 0.24, -h * 0.74)
    ctx.lineTo(-w * 0.24 + i * w * 0.24, -h * (i === 1 ? 0.26 : 0.4))
    ctx.stroke()
  }
  if (tone.snow) oval(ctx, 0, -h + 0.02 * s, w * 0.44, 0.05 * s, tone.lit('#f4f8fd'))
  ctx.restore()
  ctx.fillStyle = shade(base, -0.07)
  ctx.fillRect(cx - w * 0.64, cy - 0.07 * s, w * 1.28, 0.09 * s)
}

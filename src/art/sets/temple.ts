import { defineSet, floor, grounding, layer, slabs, vignette } from './kit/base/index.ts'
import { mountains } from './kit/land/index.ts'
import { haze, lampGlow, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { balustrade, column, lattice, plaque, roof } from './kit/old/index.ts'
import { across, box, contact, downwards, glow, oval, poly, roundRect, shade, stroke } from './kit/paint/index.ts'
import { blossomBranch, tree } from './kit/plants/index.ts'
import { clouds, driftingHaze, drops, fogVeil, sky, twinkle, weathered } from './kit/sky/index.ts'

/** A temple court: hall with its great roof, incense burner, old trees. */
export const temple = defineSet('temple', {
  label: { zh: '寺庙', en: 'temple' },
  zh: '寺庙 庙 寺院 佛堂 破庙 道场 香炉 佛寺 观音 祭坛 神殿 山神庙 土地庙',
  en: 'temple, shrine, monastery, pagoda, altar, sanctuary',
  genres: ['ancient', 'xianxia', 'horror'],
  outdoors: 'temple',
  light: { side: -0.6 },
  seating: { kind: 'rock', colour: '#8b8a88' },
  surface: 'stone',
  layers: () => [
    layer(0.06, (pen) => {
      sky(pen, { low: 920, sun: { x: 820, y: 300 }, size: 60 })
      clouds(pen, 760)
      mountains(pen, { y: 930, height: 380, distance: 0.68, steep: 1 })
      for (const [x, h] of [
        [60, 520],
        [250, 430],
        [850, 450],
        [1040, 540],
      ] as const)
        tree(pen, x, 1080, h, { leaf: '#3f6a4a', far: 0.4 })
      haze(pen, 960, 140, 0.5)
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 500)
      driftingHaze(pen, seconds, 900, 0.12)
    }),
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      floor(pen, slabs('#a8a196', 0.9, tone.wet ? 0.6 : 0.08), { back: 9, half: 10 })
      weathered(pen, { y: space.at(0, 0, 9)[1] })
      const [cx, base] = space.at(0, 0.6, 9.6)
      const s = space.scale(9.6) * 0.92
      box(pen, { x: 0, z: 8, width: 8, height: 0.6, depth: 3 }, '#b8b2a6', { contact: false })
      balustrade(pen, -4, -0.9, 8.05, '#d5d0c6', 0.6)
      balustrade(pen, 0.9, 4, 8.05, '#d5d0c6', 0.6)
      for (let i = 0; i < 4; i++)
        box(pen, { x: 0, z: 7.2 + i * 0.2, y: i * 0.15, width: 1.7, height: 0.15, depth: 0.9 }, '#bcb6aa', {
          contact: false,
        })
      ctx.fillStyle = downwards(ctx, base - 2.6 * s, base, [
        [0, tone.lit('#6a2a24')],
        [1, tone.lit('#8a3a2c')],
      ])
      ctx.fillRect(cx - 3 * s, base - 2.6 * s, 6 * s, 2.6 * s)
      for (const x of [-2.3, -1.15, 1.15, 2.3])
        lattice(pen, cx + x * s - 0.5 * s, base - 2.2 * s, s, 2.2 * s, { light: true, grid: 4, panel: 0.3 })
      roundRect(ctx, cx - 0.6 * s, base - 2.25 * s, 1.2 * s, 2.25 * s, 3, tone.dark ? '#e8923e' : tone.lit('#2a1a1a'))
      glow(ctx, cx, base - 1.1 * s, 200, '#ffb45a', tone.dark ? 0.8 : 0.3)
      for (const x of [-2.9, -1.75, -0.62, 0.62, 1.75, 2.9]) column(pen, cx + x * s, base - 2.7 * s, base, 0.22 * s)
      roof(pen, cx, base - 2.7 * s, 3.9 * s, 1.5 * s)
      roof(pen, cx, base - 4.5 * s, 2.7 * s, 1.35 * s)
      plaque(pen, cx, base - 2.72 * s, '大雄宝殿', 0.26 * s)
      haze(pen, base + 20, 70, tone.fog ? 0.8 : 0.25)
      fogVeil(pen, 0.6)
      if (!tone.dark && !tone.overcast)
        shafts(pen, { x: -60, y: -60, width: 560, length: 1350, lean: 480, alpha: 0.2 * tone.keyPower })
      vignette(pen, tone.dark ? 0.5 : 0.28)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.75, (pen) => {
      const { ctx, space, tone } = pen
      const [x, y] = space.at(0, 0, 4.4)
      const s = space.scale(4.4)
      const bronze = tone.lit('#6a6f5a')
      contact(ctx, x, y, 0.7 * s, 0.1 * s, 0.5)
      for (const k of [-0.34, 0.34])
        poly(
          ctx,
          [
            [x + k * s - 10, y - 0.3 * s],
            [x + k * s + 10, y - 0.3 * s],
            [x + k * s * 1.1 + 8, y],
            [x + k * s * 1.1 - 8, y],
          ],
          shade(bronze, -0.08),
        )
      ctx.fillStyle = across(ctx, x - 0.5 * s, x + 0.5 * s, [
        [0, shade(bronze, 0.02)],
        [0.3, shade(bronze, 0.12)],
        [1, shade(bronze, -0.15)],
      ])
      ctx.beginPath()
      ctx.moveTo(x - 0.52 * s, y - 0.75 * s)
      ctx.quadraticCurveTo(x - 0.5 * s, y - 0.2 * s, x, y - 0.2 * s)
      ctx.quadraticCurveTo(x + 0.5 * s, y - 0.2 * s, x + 0.52 * s, y - 0.75 * s)
      ctx.fill()
      oval(ctx, x, y - 0.75 * s, 0.52 * s, 0.09 * s, shade(bronze, -0.1))
      for (const k of [-0.46, 0.46]) {
        ctx.strokeStyle = bronze
        ctx.lineWidth = 9
        ctx.beginPath()
        ctx.arc(x + k * s, y - 0.86 * s, 0.1 * s, 0, 6.29)
        ctx.stroke()
      }
      for (let i = -3; i <= 3; i++) {
        stroke(
          ctx,
          [
            [x + i * 11, y - 0.76 * s],
            [x + i * 13, y - 1.05 * s],
          ],
          '#8a5a3a',
          3,
        )
        glow(ctx, x + i * 13, y - 1.05 * s, 9, '#ff8a4a', 1)
      }
      for (const [lx, z] of [
        [-1.6, 3.2],
        [1.6, 3.2],
      ] as const) {
        const [px, py] = space.at(lx, 0, z)
        const k = space.scale(z)
        box(pen, { x: lx, z, width: 0.3, height: 1.0, depth: 0.3 }, '#a8a298')
        roundRect(ctx, px - 0.18 * k, py - 1.34 * k, 0.36 * k, 0.34 * k, 4, tone.dark ? '#ffca80' : tone.lit('#8f8a80'))
        poly(
          ctx,
          [
            [px - 0.32 * k, py - 1.32 * k],
            [px, py - 1.6 * k],
            [px + 0.32 * k, py - 1.32 * k],
          ],
          tone.lit('#8f8a80'),
        )
        if (tone.dark) lampGlow(pen, px, py - 1.18 * k, 0.35 * k, '#ffb45a')
      }
      grounding(pen, 0.32)
    }).moving((pen, seconds) => {
      const { ctx } = pen
      const [x, y] = pen.space.at(0, 1.05, 4.4)
      for (let k = 0; k < 3; k++) {
        ctx.beginPath()
        for (let i = 0; i <= 22; i++)
          ctx.lineTo(x + (k - 1) * 14 + Math.sin(i * 0.4 - seconds * 1.5 + k * 2) * i * 2.2, y - i * 17)
        ctx.strokeStyle = '#f2efe8'
        ctx.globalAlpha = 0.22
        ctx.lineWidth = 7
        ctx.lineCap = 'round'
        ctx.stroke()
      }
      ctx.globalAlpha = 1
    }),
    outOfFocus(1.22, 9, (soft) =>
      blossomBranch(soft, -150, -30, 430, 0.45, soft.tone.snow ? '#e6eef8' : '#e8c05a', 90),
    ),
  ],
})

import { mixColours } from '../colour/colour.ts'
import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { cloudSea, ground, mountains, rock } from './kit/land/index.ts'
import { haze, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { column, lantern, plaque, roof, steps } from './kit/old/index.ts'
import { box, glow, oval } from './kit/paint/index.ts'
import { blossomBranch, pine } from './kit/plants/index.ts'
import { clouds, driftingHaze, fogVeil, sky, snowCap, snowGround, twinkle } from './kit/sky/index.ts'

/** The mountain gate of a sect: long stairs, painted gate, pines, peaks over a sea of cloud. */
export const sectGate = defineSet('sect-gate', {
  label: { zh: '宗门山门', en: 'sect gate' },
  zh: '宗门 山门 宗门大殿 仙门 门派 演武场 广场上 石阶 仙山 峰顶 山巅 仙宫 天宫 云海 剑宗 宗 道观 天庭 凌霄 昆仑',
  en: 'sect gate, sect, mountain gate, immortal mountain, sword sect, training ground, summit, celestial palace, heaven, cloud sea, peak',
  genres: ['xianxia', 'ancient'],
  outdoors: 'wind',
  light: { side: 0.6 },
  seating: { kind: 'rock', colour: '#93989c' },
  surface: 'stone',
  space: { horizon: 960 },
  layers: () => [
    layer(0.06, (pen) => {
      sky(pen, { low: 1000, sun: { x: 770, y: 330 }, size: 70 })
      clouds(pen, 700)
      shafts(pen, { x: 560, y: -100, width: 640, length: 1300, lean: -620, alpha: 0.16 * pen.tone.keyPower })
      mountains(pen, { y: 900, height: 420, distance: 0.82, steep: 1, name: 'a' })
      mountains(pen, { y: 960, height: 470, distance: 0.6, steep: 1, name: 'b' })
      cloudSea(pen, 900, 180, 0.85)
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 560)
      driftingHaze(pen, seconds, 880, 0.16, 4)
    }),
    layer(0.25, (pen) => {
      mountains(pen, { y: 1060, height: 330, distance: 0.36, steep: 1, name: 'c' })
      cloudSea(pen, 1010, 160, 0.8)
      for (const [x, y] of [
        [120, 660],
        [960, 620],
      ] as const) {
        roof(pen, x, y, 90, 46, { far: 0.55 })
        pen.ctx.fillStyle = mixColours(pen.tone.lit('#8a4a3e'), pen.tone.haze, 0.6)
        pen.ctx.fillRect(x - 60, y + 10, 120, 60)
      }
      haze(pen, 760, 120, 0.5)
    }),
    layer(0.6, (pen) => {
      const { ctx, tone, space } = pen
      ground(pen, tone.snow ? '#e9f0f8' : '#8d9a86', { from: space.at(0, 1.3, 14)[1] })
      if (tone.snow) snowGround(pen, 0, space.at(0, 1.3, 14)[1])
      steps(pen, { z: 0.9, half: 1.7, count: 15, rise: 0.12, tread: 0.72 })
      const h = 15 * 0.12
      const z = 12
      const [cx, base] = space.at(0, h, z)
      const s = space.scale(z)
      const col = (x: number, top: number) => column(pen, cx + x * s, base - top * s, base, 0.34 * s)
      for (const x of [-2.4, -1.05, 1.05, 2.4]) col(x, Math.abs(x) > 2 ? 3.2 : 4.4)
      roof(pen, cx - 1.75 * s, base - 3.15 * s, 1.25 * s, 0.75 * s)
      roof(pen, cx + 1.75 * s, base - 3.15 * s, 1.25 * s, 0.75 * s)
      roof(pen, cx, base - 4.5 * s, 1.9 * s, 1.15 * s)
      plaque(pen, cx, base - 4.05 * s, '凌霄宗', 0.42 * s)
      for (const x of [-0.72, 0.72]) lantern(pen, cx + x * s, base - 3.3 * s, 0.42 * s)
      glow(ctx, cx, base - 2 * s, 330, tone.key, 0.3 * tone.keyPower)
      haze(pen, base + 10, 90, tone.fog ? 0.9 : 0.5)
      fogVeil(pen, 0.7)
      vignette(pen, tone.dark ? 0.5 : 0.2)
    }),
    layer(0.85, (pen) => {
      for (const [x, y, hh, lean] of [
        [40, 1500, 760, 60],
        [1050, 1440, 700, -50],
        [-40, 1780, 640, 70],
        [1130, 1760, 620, -60],
      ] as const)
        pine(pen, x, y, hh, lean)
      rock(pen, 60, 1830, 330, 190)
      rock(pen, 1040, 1850, 300, 170)
      const { space } = pen
      for (const x of [-1.6, 1.6]) {
        const [px, py] = space.at(x, 0, 0.7)
        const s = space.scale(0.7)
        box(pen, { x, z: 0.7, width: 0.4, height: 0.9, depth: 0.4 }, '#b5b2aa')
        oval(pen.ctx, px, py - 1.08 * s, 0.17 * s, 0.2 * s, pen.tone.lit('#a9a69e'))
        if (pen.tone.snow) snowCap(pen, px - 0.2 * s, px + 0.2 * s, py - 0.9 * s, 12)
      }
      grounding(pen, 0.3)
    }),
    outOfFocus(1.2, 8, (soft) => blossomBranch(soft, 1230, 20, 430, 2.7, soft.tone.snow ? '#dfe8f4' : '#f3b3c6', 70)),
  ],
})

import type { Random } from '#core'
import { defineSet, floor, grounding, layer, type Pen, slabs, vignette } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { near } from './kit/near/index.ts'
import { lantern } from './kit/old/index.ts'
import { glow, poly, shade } from './kit/paint/index.ts'
import { clouds, sky, snowGround } from './kit/sky/index.ts'
import { laneHouse, laneLamp, ripples, wetSmears } from './kit/street/index.ts'

/** An old lane: brick and plank fronts, two rows of tiled eaves, small shops that are lit warmly, one street lamp. */
export const oldLane = defineSet('old-lane', {
  label: { zh: '老巷', en: 'old lane' },
  zh: '老巷 雨巷 胡同 弄堂 里弄 石库门 古巷 青石巷 小巷 巷子 窄巷 巷口 巷尾',
  en: 'old lane, hutong, longtang, old quarter, narrow lane',
  genres: ['city', 'ceo', 'countryside', 'school', 'comedy', 'suspense', 'horror'],
  outdoors: 'street',
  light: { side: 0.4, moods: { night: 'night-warm' } },
  seating: { kind: 'bench', colour: '#6a4a34' },
  surface: 'stone',
  layers: () => [
    layer(0.1, (pen) => {
      sky(pen, { low: 880, body: false })
      clouds(pen, 640)
      if (pen.tone.dark) glow(pen.ctx, 540, 880, 430, '#ffb46a', 0.42)
    }),
    layer(0.5, (pen) => {
      const { tone } = pen
      floor(pen, slabs('#5c5650', 0.55, 0.35), { back: 30, half: 5 })
      for (const side of [-1, 1] as const) houses(pen, side, pen.random.fork(`side ${side}`))
      haze(pen, 900, 150, 0.42, tone.dark ? '#8a5a4a' : tone.haze)
      laneLamp(pen, 1.35, 5.2)
      if (tone.snow) snowGround(pen, 0, 1000)
      wetSmears(
        pen,
        1020,
        tone.dark ? ['#ffb45a', '#ffd08a', '#ff9a5a'] : [tone.sky[3], '#ffffff'],
        tone.wet ? 26 : tone.dark ? 10 : 3,
        tone.dark ? 0.55 : 0.3,
      )
      vignette(pen, tone.dark ? 0.5 : 0.34)
      grounding(pen, 0.35)
    }).moving((pen, seconds) => {
      ripples(pen, seconds, 1150, 1900, pen.tone.wet ? 22 : 0)
    }),
    near(14, (pen) => {
      const dark = pen.tone.dark ? '#120c12' : shade(pen.tone.lit('#4a423e'), -0.1)
      poly(
        pen.ctx,
        [
          [-160, -160],
          [56, -160],
          [22, 2080],
          [-160, 2080],
        ],
        dark,
      )
      lantern(pen, 40, 150, 110)
    }),
  ],
})

/** One side of the lane, far houses first. */
function houses(pen: Pen, side: 1 | -1, random: Random): void {
  const rows: { from: number; to: number; brick: string; shop: boolean; word: string }[] = []
  const words = random.shuffle(['面馆', '茶', '伞', '修表', '酱园', '裁缝', '书局', '药'])
  for (let z = -1.4; z < 30; ) {
    const to = z + random.range(2.6, 3.8)
    const brick = random.pick(['#8a8078', '#7a736e', '#948a80', '#857468'])
    rows.push({ from: z, to, brick, shop: rows.length % 2 === (side > 0 ? 0 : 1), word: words[rows.length % 8]! })
    z = to
  }
  for (const row of rows.reverse()) laneHouse(pen, side, row, random.fork(`house ${row.from.toFixed(1)}`))
}

import { drawCrossedCollar } from './crossed-collar.ts'
import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { fitting, shoes, top, trousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Scholar's robe (儒衫): plain pale cloth with dark edges, loose sleeves, a soft sash, a jade on a cord. */
export const scholarRobe: OutfitDefinition = {
  id: 'scholar-robe',
  label: { zh: '儒衫', en: "Scholar's robe" },
  era: 'period',
  sex: 'male',
  handsGo: 'sleeves',
  palettes: [
    ['#dfe3e0', '#3d4a5c', '#6f9c86'],
    ['#9fb4c4', '#2f3c50', '#e4e0d0'],
    ['#cfc4ae', '#4a3c34', '#7a9c8a'],
    ['#a9b79a', '#3a4438', '#e2dcc4'],
  ],
  cut: (d) => ({
    sleeve: {
      kind: 'wide',
      tones: d.main,
      length: 2,
      ease: 104,
      cuff: { tones: d.second, length: 20, shirt: null },
      glove: null,
    },
    leg: trousers(tonesOf('#ece8e0'), [6, 8, 6]),
    shoe: shoes('cloth', '#2e2c34', '#e8e4dc'),
    skirt: {
      tones: d.main,
      from: 500,
      to: 1600,
      flare: 44,
      ease: 14,
      folds: 6,
      hem: null,
      detail: (_, skirt) => {
        const m = skirt.middle
        ink(
          d,
          [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, 0.975)),
          20,
          d.second.base,
          0.01,
          0.01,
        )
        if (d.frame.cos > 0)
          ink(d, [skirt.at(m + 0.3, 0), skirt.at(m + 0.38, 0.5), skirt.at(m + 0.42, 1.02)], 3, d.main.line, 0.02, 0.02)
      },
    },
    torso: (_) => {
      top(d, d.main, 540, 10, vNeck(d, 320))
      drawCrossedCollar(d, { collar: d.second, inner: tonesOf('#fbf8f2'), trim: null, meet: 500, width: 24 })
      drawBand(d, 490, 534, 13, tonesOf(d.main.shadow))
    },
    over: drawJade,
  }),
}

function drawJade(d: Dresser): void {
  if (!d.front) return
  const { p, w } = fitting(d, 15)
  const [x, y] = p(w * 0.44, 534)
  const sway = d.frame.pose.clothSway * 18
  const { ctx, accent } = d
  ink(
    d,
    [
      [x, y],
      [x + sway * 0.4, y + 50],
    ],
    4,
    d.second.base,
    0.02,
    0.02,
  )
  ctx.strokeStyle = accent.base
  ctx.lineWidth = 10
  ctx.beginPath()
  ctx.arc(x + sway * 0.5, y + 68, 15, 0, Math.PI * 2)
  ctx.stroke()
  piece(
    d,
    [
      [x + sway * 0.6 - 6, y + 86],
      [x + sway * 0.6 + 6, y + 86],
      [x + sway + 11, y + 176],
      [x + sway - 11, y + 176],
    ],
    accent,
    { width: 1.8 },
  )
  const [sx, sy] = p(-w * 0.2, 532)
  for (const dx of [-8, 14])
    piece(
      d,
      [
        [sx - 6, sy],
        [sx + 8, sy],
        [sx + dx + 14 + sway, sy + 210],
        [sx + dx - 10 + sway, sy + 216],
      ],
      tonesOf(d.main.shadow),
      { width: 2 },
    )
}

import { tongue } from '../../../effects/flames.ts'
import { motes } from '../light/air.ts'
import { area, areaBottom, areaRight, downwards, fillArea, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import type { SketchLayer } from './layer.ts'
import type { Pen } from './pen.ts'

/** What has become of a place, where its heading tells it. */
export type PlaceState = 'burning' | 'broken'

const words: readonly (readonly [RegExp, PlaceState])[] = [
  [/着火|起火|火灾|火海|大火|燃烧|失火|烈火|\bburning\b|\bon fire\b|\bin flames\b|\bablaze\b/iu, 'burning'],
  [
    /废弃|荒废|破败|残破|坍塌|倒塌|被毁|被砸|烧毁|年久失修|\babandoned\b|\bderelict\b|\bruined\b|\bwrecked\b|\bcollapsed\b|\bdestroyed\b/iu,
    'broken',
  ],
]

/** The state that a place's heading names; null for a place as it should be. */
export function stateOf(place: string): PlaceState | null {
  return words.find(([pattern]) => pattern.test(place))?.[1] ?? null
}

/** What a state lays over any set, between its things and the people; walls crack and beams fall only inside. */
export function stateLayer(state: PlaceState, interior: boolean): SketchLayer {
  if (state === 'burning') return { depth: 0.9, draw: burnt, animate: burn }
  return {
    depth: 0.9,
    draw(pen) {
      if (interior) decay(pen)
      rubble(pen)
    },
    animate: (pen, seconds) => motes(pen, seconds, 22, '#d8c8a8', 0.5),
  }
}

const hearths = [
  [70, 1370, 190, 430],
  [-30, 1480, 230, 520],
  [1000, 1350, 180, 400],
  [1110, 1460, 240, 560],
  [250, 1190, 90, 190],
  [850, 1180, 100, 210],
] as const

/** Soot and a sky of smoke above, the glow of the fire below. */
function burnt(pen: Pen): void {
  const { ctx } = pen
  const smoke = downwards(ctx, area.y, 900, [
    [0, 'rgba(24,14,16,.86)'],
    [0.5, 'rgba(52,26,20,.5)'],
    [1, 'rgba(90,38,18,0)'],
  ])
  fillArea(ctx, smoke)
  for (const [x, y, w, h] of hearths) {
    glow(ctx, x, y - h * 0.3, h * 1.7, '#ff7a2a', 0.6)
    glow(ctx, x, y, w * 2, '#ffb04a', 0.5, { flat: 0.3 })
  }
  glow(ctx, 540, 1500, 900, '#ff8a3c', 0.3, { flat: 0.5 })
}

function burn(pen: Pen, seconds: number): void {
  for (const [i, [x, y, w, h]] of hearths.entries())
    for (let k = -1; k <= 1; k++)
      tongue(pen.ctx, x + k * w * 0.42, y, w * 0.62, h * (k === 0 ? 1 : 0.66), seconds, i * 2.3 + k, [
        '#d8401c',
        '#ff8a26',
        '#ffd050',
        '#fff4c0',
      ])
  pen.ctx.globalAlpha = 1
}

/** Cracks in the walls, beams that hang down at both sides, webs in the upper corners. */
function decay(pen: Pen): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('decay')
  const dark = tone.lit('#2c2622')
  for (let i = 0; i < 4; i++) {
    let [x, y] = [random.range(60, 1020), random.range(240, 560)]
    const way = random.range(-1, 1)
    for (let k = 0; k < 9; k++) {
      const next: [number, number] = [x + random.range(-34, 34) + way * 12, y + random.range(16, 50)]
      stroke(ctx, [[x, y], next], dark, 5 - k * 0.45)
      if (k % 3 === 1) stroke(ctx, [next, [next[0] + random.range(-70, 70), next[1] + random.range(10, 50)]], dark, 2)
      ;[x, y] = next
    }
  }
  const beam = tone.lit('#4f3a2a')
  const web = 'rgba(232,228,220,.32)'
  for (const side of [-1, 1]) {
    const [a, b] = [540 + side * 620, 540 + side * 210]
    const fall = downwards(ctx, 640, 1320, [
      [0, shade(beam, -0.06)],
      [1, shade(beam, 0.04)],
    ])
    poly(
      ctx,
      [
        [a, 640],
        [a, 720],
        [b, 1320],
        [b - side * 50, 1290],
      ],
      fall,
      shade(beam, -0.16),
      3,
    )
    const [cx, cy] = [side < 0 ? area.x : areaRight, area.y]
    for (let i = 0; i < 7; i++) {
      const angle = 0.1 + i * 0.24
      stroke(
        ctx,
        [
          [cx, cy],
          [cx - side * Math.cos(angle) * 520, cy + Math.sin(angle) * 520],
        ],
        web,
        2,
      )
    }
    ctx.strokeStyle = web
    ctx.lineWidth = 2
    for (const r of [140, 240, 350, 460]) {
      ctx.beginPath()
      ctx.arc(cx, cy, r, side < 0 ? 0 : Math.PI / 2, side < 0 ? Math.PI / 2 : Math.PI)
      ctx.stroke()
    }
  }
}

/** Stones and bricks heaped at both sides, dust over all. */
function rubble(pen: Pen): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('rubble')
  fillArea(ctx, 'rgba(96,84,66,.16)')
  for (const side of [-1, 1])
    for (let i = 0; i < 26; i++) {
      const t = random.next()
      const x = 540 + side * (690 - t * 400)
      const y = 1330 + random.range(-40, 60) * (1 - t) + (1 - t) * 60
      const r = random.range(16, 62) * (1 - t * 0.5)
      const base = tone.lit(random.pick(['#8a8076', '#6f665c', '#9a8a72', '#5a4a3c']))
      const turn = random.range(0, 6.28)
      const corners = [0, 1, 2, 3, 4].map((k): [number, number] => [
        x + Math.cos(turn + k * 1.257) * r,
        y + Math.sin(turn + k * 1.257) * r * 0.62,
      ])
      poly(ctx, corners, base, shade(base, -0.16), 2)
      poly(ctx, [corners[0]!, corners[1]!, [x, y]], shade(base, side === Math.sign(pen.side) ? 0.05 : -0.06))
    }
  ctx.fillStyle = downwards(ctx, 1500, areaBottom, [
    [0, 'rgba(40,32,26,0)'],
    [1, 'rgba(40,32,26,.4)'],
  ])
  ctx.fillRect(area.x, 1500, area.width, areaBottom - 1500)
}

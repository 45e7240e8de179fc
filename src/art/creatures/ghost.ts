import { curvePath, inkPath, type Point, taper } from '../ink/ink.ts'
import { creature, glow, points } from './kit.ts'

const fold = 'rgba(120,146,190,.5)'
const edge = 'rgba(96,118,164,.75)'

/** A woman in a burial robe that ends in nothing: wide sleeves, hands that hang from the wrists, one eye between the hair. */
export const ghost = creature({
  id: 'ghost',
  home: { x: 0.5, y: 0.62 },
  size: 820,
  entry: 'rise',
  grounded: false,
  glows: true,
  paint({ ctx, seconds }) {
    ctx.translate(16 * Math.sin(seconds * 0.9), 24 * Math.sin(seconds * 1.4))
    const drift = (y: number) => 20 * Math.sin(seconds * 1.6 + y * 0.008) * Math.max(0, (y + 300) / 600)
    const blown = (text: string, side = 1): Point[] => points(text, side).map(([x, y]) => [x + drift(y), y])
    const cloth = ctx.createLinearGradient(0, -360, 0, 560)
    cloth.addColorStop(0, 'rgba(238,244,252,.98)')
    cloth.addColorStop(0.5, 'rgba(204,222,242,.9)')
    cloth.addColorStop(1, 'rgba(160,190,226,0)')
    const line = (way: Point[], width: number, colour: string) => {
      ctx.fillStyle = colour
      ctx.fill(inkPath(way, width, taper(0.2, 0.6, 0.1)))
    }
    glow(ctx, 0, -120, 620, '#9fc0ec')
    // Hair down the back.
    ctx.fillStyle = '#14121c'
    ctx.fill(
      curvePath(
        blown(
          '0 -604  88 -570  128 -460  142 -300  170 -80  120 -20  0 -60  -120 -20  -170 -80  -142 -300  -128 -460  -88 -570',
        ),
        true,
      ),
    )
    // The hem: tongues of cloth that fade.
    ctx.fillStyle = cloth
    for (let i = 0; i < 9; i++) {
      const x = (i - 4) * 52
      ctx.fill(
        inkPath(
          blown(`${x * 0.5} 60  ${x * 0.9} 240  ${x * 1.15 + 14} ${430 + 70 * ((i * 5) % 3)}`),
          120,
          (t) => 1 - 0.9 * t ** 1.4,
        ),
      )
    }
    const robe = curvePath(
      blown(
        '-52 -356  52 -356  118 -318  112 -140  96 -20  150 160  196 330  120 300  60 350  0 310  -70 356  -130 300  -196 330  -150 160  -96 -20  -112 -140  -118 -318',
      ),
      true,
    )
    ctx.fill(robe)
    for (const way of [
      '-30 20  -52 160  -84 300',
      '24 10  34 170  52 320',
      '70 20  104 170  140 300',
      '-78 10  -112 160  -150 290',
    ])
      line(blown(way), 9, fold)
    for (const s of [-1, 1]) {
      // A sleeve hangs from shoulder to wrist, its mouth open to the side.
      const sleeve = curvePath(
        blown('84 -334  190 -308  296 -336  318 -262  330 -60  286 30  214 -6  176 -130  112 -190', s),
        true,
      )
      ctx.fillStyle = cloth
      ctx.fill(sleeve)
      ctx.strokeStyle = edge
      ctx.lineWidth = 4
      ctx.stroke(sleeve)
      for (const way of ['196 -290  220 -170  234 -40', '262 -300  280 -170  286 -20']) line(blown(way, s), 8, fold)
      const hand = 'rgba(214,224,236,.98)'
      ctx.fillStyle = hand
      ctx.fill(curvePath(blown('286 -338  322 -344  344 -318  338 -270  300 -262  284 -300', s), true))
      for (let f = 0; f < 4; f++) {
        const x = 292 + f * 16
        const low = -186 + 18 * Math.abs(f - 1.5)
        const finger = blown(`${x} -284  ${x + 6} -240  ${x - 2} ${low}`, s)
        line(finger, 20, edge)
        line(finger, 14, hand)
        line([finger[2]!, [finger[2]![0] - s * 4, low + 26]], 8, '#3a3448')
      }
    }
    // The crossed collar.
    for (const s of [-1, 1]) line(points('50 -362  10 -270  -46 -170', s), 26, 'rgba(176,198,228,.9)')
    line(points('-100 -40  0 -24  100 -40'), 44, 'rgba(150,176,214,.85)')
    // A long pale face, and hair that parts over one eye of it.
    ctx.fillStyle = '#e9eff6'
    ctx.fill(curvePath(points('0 -590  66 -560  82 -480  62 -396  0 -346  -62 -396  -82 -480  -66 -560'), true))
    ctx.fillStyle = 'rgba(88,84,120,.6)'
    ctx.beginPath()
    ctx.ellipse(34, -470, 30, 24, 0.1, 0, 6.29)
    ctx.fill()
    ctx.fillStyle = '#0c0a12'
    ctx.beginPath()
    ctx.ellipse(34, -468, 21, 13, 0.1, 0, 6.29)
    ctx.fill()
    glow(ctx, 36, -468, 15, '#ff5a4a')
    line(points('-2 -402  18 -408  38 -400'), 8, '#5a2a3a')
    for (const [i, way] of [
      '-6 -600  -40 -520  -46 -380  -30 -200',
      '-10 -602  -66 -520  -74 -360  -66 -150',
      '-14 -604  -96 -520  -108 -340  -100 -110',
      '4 -602  -20 -520  -20 -400  -2 -240',
      '0 -604  62 -560  88 -440  84 -220',
      '6 -606  86 -540  112 -400  116 -140',
    ].entries())
      line(blown(way), 58 - (i % 3) * 6, i % 2 === 0 ? '#14121c' : '#24212f')
    line(points('-40 -584  -70 -520  -78 -440'), 10, 'rgba(130,140,180,.6)')
    line(points('44 -576  84 -510  98 -430'), 9, 'rgba(130,140,180,.6)')
  },
})

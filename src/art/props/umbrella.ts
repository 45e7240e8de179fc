import type { LocalText } from '#core'
import type { PropKind } from '#direction'
import { mixColours, withAlpha } from '../colour/colour.ts'
import { openUmbrella } from './kit/open-umbrella.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'

interface Cloth {
  /** Colour of the cloth, `#rrggbb`, and how much of what is behind it shows through, 0–1. */
  colour: string
  clear: number
}

/** Half the width of the canopy, its rim and its top, head units from the grip. */
const [half, rim, crown] = [372, -330, -520]

/**
 * An open umbrella of cloth or foil on a steel stick with a crook, grip at the origin, in head units. `shaft` lengthens it, so that
 * it stands above the head of who carries it.
 */
function drawUmbrella(ctx: CanvasRenderingContext2D, { colour, clear }: Cloth, line: number, shaft: number): void {
  solid(
    ctx,
    roundedBox(-5, -470 - shaft, 10, 500 + shaft, 4),
    ramp(ctx, { from: -5, to: 5 }, ['#c8ccd6', '#6c7080']),
    '#2a2c36',
    line,
  )
  const crook = new Path2D()
  crook.moveTo(0, -40)
  crook.lineTo(0, 62)
  crook.bezierCurveTo(0, 108, 52, 108, 50, 66)
  for (const [width, stroke] of [
    [22 + 2 * line, '#1c1a22'],
    [22, '#3a3644'],
    [6, '#6a6678'],
  ] as const) {
    ctx.lineWidth = width
    ctx.strokeStyle = stroke
    ctx.lineCap = 'round'
    ctx.stroke(crook)
  }
  ctx.save()
  ctx.translate(0, -shaft)
  const canopy = new Path2D()
  canopy.moveTo(-half, rim)
  canopy.bezierCurveTo(-330, -452, -190, crown, 0, crown)
  canopy.bezierCurveTo(190, crown, 330, -452, half, rim)
  const gores = 4
  for (let i = 0; i < gores; i++) {
    const [from, to] = [half - (i * 2 * half) / gores, half - ((i + 1) * 2 * half) / gores]
    canopy.quadraticCurveTo((from + to) / 2, rim - 46, to, rim)
  }
  canopy.closePath()
  const [light, dark] = [mixColours(colour, '#ffffff', 0.2), mixColours(colour, '#08060e', 0.42)]
  const seen = (tone: string) => withAlpha(tone, 1 - clear)
  solid(
    ctx,
    canopy,
    ramp(ctx, { from: crown, to: rim, upright: true }, [seen(light), seen(colour), seen(dark)]),
    mixColours(colour, '#08060e', 0.72),
    line * 1.2,
  )
  within(ctx, canopy, () => {
    ctx.fillStyle = withAlpha(dark, 0.35 * (1 - clear))
    ctx.beginPath()
    ctx.moveTo(110, crown - 20)
    ctx.quadraticCurveTo(250, -440, 262, rim + 20)
    ctx.lineTo(half + 40, rim + 20)
    ctx.lineTo(half + 40, crown - 20)
    ctx.fill()
    ctx.strokeStyle = withAlpha('#ffffff', 0.28 + 0.4 * clear)
    ctx.lineWidth = line * 3
    ctx.beginPath()
    ctx.moveTo(-290, -400)
    ctx.quadraticCurveTo(-210, -486, -90, -504)
    ctx.stroke()
  })
  // The ribs run from the crown to each point of the rim.
  ctx.strokeStyle = clear > 0 ? 'rgba(90,100,120,.8)' : withAlpha(mixColours(colour, '#08060e', 0.72), 0.75)
  ctx.lineWidth = line
  for (let i = 1; i < gores; i++) {
    const x = half - (i * 2 * half) / gores
    ctx.beginPath()
    ctx.moveTo(0, crown)
    ctx.quadraticCurveTo(x * 0.72, -470, x, rim)
    ctx.stroke()
  }
  solid(ctx, roundedBox(-5, crown - 36, 10, 40, 5), '#8a8e9c', '#2a2c36', line)
  ctx.restore()
}

/** An umbrella of some cloth: one line each for a new colour. */
const umbrellaOf = (id: PropKind, label: LocalText, cloth: Cloth) =>
  openUmbrella(id, label, (ctx, line, shaft) => drawUmbrella(ctx, cloth, line, shaft))

export const umbrella = umbrellaOf('umbrella', { zh: '伞', en: 'umbrella' }, { colour: '#3c4f74', clear: 0 })
export const blackUmbrella = umbrellaOf(
  'black-umbrella',
  { zh: '黑伞', en: 'black umbrella' },
  { colour: '#33303c', clear: 0 },
)
export const redUmbrella = umbrellaOf(
  'red-umbrella',
  { zh: '红伞', en: 'red umbrella' },
  { colour: '#c23440', clear: 0 },
)
export const clearUmbrella = umbrellaOf(
  'clear-umbrella',
  { zh: '透明伞', en: 'clear umbrella' },
  { colour: '#dfeaf4', clear: 0.7 },
)

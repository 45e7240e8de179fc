import { clamp, smoothstep } from '#core'
import { fitFont } from './ink-box.ts'
import { drawOutlined } from './outlined-text.ts'

/** Lower third that names the place: a bar in the accent, a serif name, a smaller line under it. */
export function drawPlaceTitle(
  ctx: CanvasRenderingContext2D,
  request: {
    text: string
    sub: string | null
    x: number
    y: number
    accent: string
    frame: number
    length: number
  },
): void {
  const { text, sub, x, y, frame, length } = request
  const come = smoothstep(0, 10, frame)
  const go = clamp((length - frame) / 8, 0, 1)
  ctx.save()
  ctx.globalAlpha = come * go
  const height = sub === null ? 96 : 132
  ctx.fillStyle = request.accent
  const grown = height * smoothstep(0, 8, frame)
  ctx.fillRect(x, y + (height - grown) / 2, 9, grown)
  ctx.translate((1 - come) * -26, 0)
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  fitFont(ctx, { text, family: 'Sanbu Serif', size: 76, width: 720, least: 44 })
  const shadow = { colour: 'rgba(4,6,16,.55)', blur: 18, y: 4 }
  drawOutlined(
    ctx,
    text,
    { x: x + 34, y: y + 74 },
    { fill: '#ffffff', borders: [{ colour: '#141726', width: 7 }], shadow },
  )
  if (sub !== null) {
    fitFont(ctx, { text: sub, family: 'Sanbu Sans', size: 38, width: 740, least: 26 })
    drawOutlined(
      ctx,
      sub,
      { x: x + 36, y: y + 126 },
      { fill: '#f6f1e2', borders: [{ colour: '#141726', width: 5 }], shadow },
    )
  }
  ctx.restore()
}

import { clamp, designHeight, designWidth, smoothstep } from '#core'
import { breakRows, fitFont } from './ink-box.ts'
import { drawRule } from './ornament.ts'
import { drawOutlined } from './outlined-text.ts'

export interface TimedText {
  text: string
  sub: string | null
  /** Frames since it came up, and how long it stands. */
  frame: number
  length: number
}

/** A title on black: 三年后. */
export function drawTitleCard(ctx: CanvasRenderingContext2D, { text, sub, frame, length }: TimedText): void {
  const show = smoothstep(0, 12, frame) * clamp((length - frame) / 8, 0, 1)
  ctx.save()
  const ground = ctx.createRadialGradient(540, 860, 60, 540, 960, 1150)
  ground.addColorStop(0, '#1b1828')
  ground.addColorStop(1, '#060509')
  ctx.fillStyle = ground
  ctx.fillRect(0, 0, designWidth, designHeight)
  ctx.globalAlpha = show
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.font = '92px "Sanbu Serif"'
  const rows = breakRows(ctx, text, 780).slice(0, 4)
  const size = rows.length > 1 ? 76 : fitFont(ctx, { text, family: 'Sanbu Serif', size: 104, width: 800, least: 60 })
  ctx.font = `${size}px "Sanbu Serif"`
  const step = size * 1.42
  const top = 880 - ((rows.length - 1) * step) / 2
  rows.forEach((row, i) => {
    drawOutlined(
      ctx,
      row,
      { x: 540, y: top + i * step },
      { fill: '#f8f2e4', borders: [], shadow: { colour: 'rgba(255,214,150,.5)', blur: 26, y: 0 } },
    )
  })
  const under = top + (rows.length - 1) * step + size * 0.75
  drawRule(ctx, { x: 540, y: under, half: 300, colour: '#d8b878', open: smoothstep(4, 20, frame) })
  if (sub !== null) {
    fitFont(ctx, { text: sub, family: 'Sanbu Sans', size: 42, width: 800, least: 28 })
    ctx.fillStyle = '#cfc8d8'
    ctx.fillText(sub, 540, under + 84)
  }
  ctx.restore()
}

/** 【字幕】 of the script: a serif line between two rules over a soft dark band, in the upper third. */
export function drawScriptCaption(ctx: CanvasRenderingContext2D, { text, sub, frame, length }: TimedText): void {
  const show = smoothstep(0, 9, frame) * clamp((length - frame) / 8, 0, 1)
  ctx.save()
  ctx.globalAlpha = show
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.font = '66px "Sanbu Serif"'
  const rows = breakRows(ctx, text, 740).slice(0, 3)
  const step = 92
  const top = 400
  const bottom = top + (rows.length - 1) * step
  const band = ctx.createLinearGradient(0, top - 190, 0, bottom + 170)
  band.addColorStop(0, 'rgba(6,5,14,0)')
  band.addColorStop(0.38, 'rgba(6,5,14,.52)')
  band.addColorStop(0.62, 'rgba(6,5,14,.52)')
  band.addColorStop(1, 'rgba(6,5,14,0)')
  ctx.fillStyle = band
  ctx.fillRect(0, top - 190, designWidth, bottom - top + 360)
  const open = smoothstep(0, 14, frame)
  drawRule(ctx, { x: 540, y: top - 98, half: 320, colour: '#e6c88a', open })
  rows.forEach((row, i) => {
    drawOutlined(
      ctx,
      row,
      { x: 540, y: top + i * step },
      {
        fill: '#fff8e8',
        borders: [{ colour: '#1a1420', width: 6 }],
        shadow: { colour: 'rgba(4,4,12,.6)', blur: 14, y: 3 },
      },
    )
  })
  drawRule(ctx, { x: 540, y: bottom + 58, half: 320, colour: '#e6c88a', open })
  if (sub !== null) {
    fitFont(ctx, { text: sub, family: 'Sanbu Sans', size: 38, width: 760, least: 26 })
    drawOutlined(ctx, sub, { x: 540, y: bottom + 128 }, { fill: '#f4eedc', borders: [{ colour: '#1a1420', width: 5 }] })
  }
  ctx.restore()
}

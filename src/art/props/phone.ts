import { clamp, smoothstep } from '#core'
import { breakRows } from '../lettering/ink-box.ts'
import { flatGrip } from './kit/grips.ts'
import { ramp, roundedBox, shine, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { InsertRequest, PropDefinition } from './prop.ts'

const [left, top, width, height] = [-262, -560, 524, 1060]

/**
 * Heading and messages from the entries as a script gives them: `爸爸：快回家` is a message of 爸爸, a sentence alone is one of
 * nobody known, and only a bare name rings.
 */
function readEntries(entries: readonly string[]): readonly string[] {
  const [first, ...rest] = entries
  if (first === undefined) return []
  const named = /^([^：:]{1,16})[：:]\s*(.+)$/u.exec(first)
  if (named !== null) return [named[1]!, named[2]!, ...rest]
  const sentence = /[。！？!?.…，,]/u.test(first) || first.length > 18
  if (!sentence) return entries
  return [/[\u4e00-\u9fff]/.test(first) ? '未知号码' : 'Unknown number', ...entries]
}

/** Messages come one after another, from the other side and from the owner in turn; one that begins with `>` is the owner's. */
function drawScreen(ctx: CanvasRenderingContext2D, request: InsertRequest): void {
  const { seconds } = request
  const text = readEntries(request.text)
  const [x, y, w, h] = [left + 20, top + 20, width - 40, height - 40]
  const screen = roundedBox(x, y, w, h, 52)
  within(ctx, screen, () => {
    ctx.fillStyle = ramp(ctx, { from: y, to: y + h, upright: true }, ['#f7f8fc', '#e6e9f4'])
    ctx.fillRect(x, y, w, h)
    const chinese = /[\u4e00-\u9fff]/.test(text.join('')) || text.length === 0
    if (text.length <= 1) return drawCall(ctx, text[0] ?? null, seconds, chinese)
    ctx.fillStyle = '#ffffff'
    ctx.fillRect(x, y, w, 132)
    ctx.fillStyle = 'rgba(30,34,60,.1)'
    ctx.fillRect(x, y + 130, w, 2)
    ctx.font = '26px "Sanbu Sans"'
    ctx.fillStyle = '#3a3e52'
    ctx.textAlign = 'left'
    ctx.textBaseline = 'alphabetic'
    ctx.fillText('21:47', x + 40, y + 44)
    ctx.fillRect(x + w - 86, y + 26, 40, 18)
    ctx.font = '36px "Sanbu Sans Black"'
    ctx.textAlign = 'center'
    ctx.fillText(text[0]!, x + w / 2, y + 104)
    ctx.strokeStyle = '#6a7088'
    ctx.lineWidth = 5
    ctx.lineCap = 'round'
    ctx.beginPath()
    ctx.moveTo(x + 52, y + 78)
    ctx.lineTo(x + 38, y + 92)
    ctx.lineTo(x + 52, y + 106)
    ctx.stroke()
    drawMessages(ctx, text.slice(1), seconds)
    solid(ctx, roundedBox(x + 24, y + h - 92, w - 48, 62, 31), '#ffffff', 'rgba(60,70,110,.18)', 1.5)
  })
  within(ctx, screen, () => shine(ctx, { x, y, width: w, height: h }, 0.16))
}

/** Message type, px: a word or two fill the screen as a long talk does, for a phone's picture is read on a phone. */
const typeSizes = [56, 50, 44, 38, 34] as const
/** Down to the fingers that hold it. */
const roomForMessages = 430

function drawMessages(ctx: CanvasRenderingContext2D, messages: readonly string[], seconds: number): void {
  const [x, y, w] = [left + 20, top + 20, width - 40]
  const setAt = (size: number) => {
    ctx.font = `${size}px "Sanbu Sans Black"`
    return messages.map((entry) => {
      const rows = breakRows(ctx, entry.replace(/^>\s*/, ''), w - 84 - 52 - 36)
      const wide = Math.max(60, ...rows.map((row) => ctx.measureText(row).width)) + 52
      return { rows, wide, high: rows.length * size * 1.36 + 34, mine: entry.startsWith('>'), size }
    })
  }
  const fits = (size: number) => setAt(size).reduce((sum, { high }) => sum + high + 30, 0) <= roomForMessages
  let at = y + 168
  for (const [i, { rows, wide, high, mine, size }] of setAt(typeSizes.find(fits) ?? 34).entries()) {
    const come = smoothstep(0.25 + i * 0.55, 0.5 + i * 0.55, seconds + (messages.length === 1 ? 0.3 : 0.15))
    const last = i === messages.length - 1
    if (come > 0) {
      ctx.save()
      ctx.globalAlpha = come
      const bx = mine ? x + w - wide - 84 : x + 84
      ctx.translate(bx + (mine ? wide : 0), at + high)
      ctx.scale(0.8 + 0.2 * come, 0.8 + 0.2 * come)
      ctx.translate(-(bx + (mine ? wide : 0)), -(at + high))
      solid(ctx, roundedBox(mine ? x + w - 72 : x + 20, at, 52, 52, 26), mine ? '#8fb4e8' : '#d8a2a8', '#ffffff', 2)
      solid(
        ctx,
        roundedBox(bx, at, wide, high, 22),
        mine ? ramp(ctx, { from: at, to: at + high, upright: true }, ['#7db4ff', '#5a97f2']) : '#ffffff',
        'rgba(60,70,110,.16)',
        1.4,
      )
      ctx.fillStyle = mine ? '#ffffff' : last ? '#c4384a' : '#343848'
      ctx.font = `${size}px "Sanbu Sans${last && !mine ? ' Black' : ''}"`
      ctx.textAlign = 'left'
      rows.forEach((row, k) => {
        ctx.fillText(row, bx + 26, at + 17 + size * (0.98 + k * 1.36))
      })
      ctx.restore()
    }
    at += high + 30
  }
}

/** A ringing call, or one line on a dark lock screen. */
function drawCall(ctx: CanvasRenderingContext2D, name: string | null, seconds: number, chinese: boolean): void {
  const [x, y, w, h] = [left + 20, top + 20, width - 40, height - 40]
  ctx.fillStyle = ramp(ctx, { from: y, to: y + h, upright: true }, ['#2c3350', '#1a1c34', '#0e0e1c'])
  ctx.fillRect(x, y, w, h)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  for (let i = 0; i < 3; i++) {
    const t = (seconds * 0.8 + i / 3) % 1
    ctx.strokeStyle = `rgba(160,190,255,${(0.35 * (1 - t)).toFixed(3)})`
    ctx.lineWidth = 4
    ctx.beginPath()
    ctx.arc(0, y + 290, 82 + t * 90, 0, Math.PI * 2)
    ctx.stroke()
  }
  const face = ctx.createRadialGradient(-20, y + 266, 8, 0, y + 290, 84)
  face.addColorStop(0, '#c2cdf0')
  face.addColorStop(1, '#6a78b0')
  ctx.fillStyle = face
  ctx.beginPath()
  ctx.arc(0, y + 290, 80, 0, Math.PI * 2)
  ctx.fill()
  ctx.fillStyle = '#eef2ff'
  ctx.beginPath()
  ctx.arc(0, y + 274, 28, 0, Math.PI * 2)
  ctx.fill()
  ctx.beginPath()
  ctx.ellipse(0, y + 348, 50, 36, 0, Math.PI, 0)
  ctx.fill()
  ctx.font = '46px "Sanbu Sans Black"'
  const rows = breakRows(ctx, name ?? (chinese ? '未知号码' : 'Unknown'), w - 80).slice(0, 4)
  ctx.fillStyle = '#ffffff'
  rows.forEach((row, i) => {
    ctx.fillText(row, 0, y + 466 + i * 62)
  })
  ctx.font = '30px "Sanbu Sans"'
  ctx.fillStyle = `rgba(210,220,255,${(0.6 + 0.3 * Math.sin(seconds * 5)).toFixed(3)})`
  ctx.fillText(chinese ? '来电……' : 'Incoming…', 0, y + 480 + rows.length * 62)
  for (const [bx, colour] of [
    [-110, '#e8485a'],
    [110, '#3cc47c'],
  ] as const) {
    const shake = bx > 0 ? Math.sin(seconds * 30) * clamp(Math.sin(seconds * 4), 0, 1) * 4 : 0
    ctx.fillStyle = colour
    ctx.beginPath()
    ctx.arc(bx + shake, y + h - 220, 56, 0, Math.PI * 2)
    ctx.fill()
    ctx.strokeStyle = '#ffffff'
    ctx.lineWidth = 12
    ctx.lineCap = 'round'
    ctx.beginPath()
    ctx.arc(bx + shake, y + h - (bx > 0 ? 232 : 196), 28, bx > 0 ? 0.5 : Math.PI + 0.4, bx > 0 ? 2.6 : -0.4)
    ctx.stroke()
  }
}

export const phone: PropDefinition = {
  id: 'phone',
  label: { zh: '手机', en: 'phone' },
  drawHeld: (ctx) => {
    solid(
      ctx,
      roundedBox(-41, -104, 82, 168, 13),
      ramp(ctx, { from: -41, to: 41 }, ['#43465a', '#23242f']),
      '#14141c',
      3,
    )
    solid(
      ctx,
      roundedBox(-35, -97, 70, 154, 9),
      ramp(ctx, { from: -97, to: 57, upright: true }, ['#c9d8f4', '#7f93c4']),
      '#14141c',
      0,
    )
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 548, y: 800, turn: 0.075, scale: 1 },
      lying: { x: 540, y: 870, turn: -0.12 },
      grip: flatGrip({ left, right: left + width, bottom: top + height }),
      draw: (inner) => {
        solid(
          inner,
          roundedBox(left, top, width, height, 70),
          ramp(inner, { from: left, to: left + width }, ['#8b90a8', '#3a3c4c', '#23242e', '#5a5d72']),
          '#16161e',
          4,
        )
        solid(inner, roundedBox(left + 9, top + 9, width - 18, height - 18, 62), '#0d0d14', '#0d0d14', 0)
        drawScreen(inner, request)
      },
    }),
}

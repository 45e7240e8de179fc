import { clamp, designHeight, designWidth, smoothstep } from '#core'
import { breakRows, fitFont } from './ink-box.ts'
import { drawCorner, drawRule } from './ornament.ts'
import { drawOutlined } from './outlined-text.ts'

export interface EpisodeCard {
  /** Name of the series. */
  series: string
  /** 第1集 / Episode 1. */
  episode: string
  /** The episode's title or the hook; null has none. */
  text: string | null
  frame: number
  length: number
}

const gold = '#f0cf86'

/** Whether a text wants the brush face: Chinese that the brush font can write. */
function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text)
}

/** Name of the series as a title: brush for Chinese, serif for the rest, gilded. Returns the bottom of what was drawn. */
export function drawSeriesTitle(
  ctx: CanvasRenderingContext2D,
  title: { text: string; x: number; y: number; width: number; size: number; rows?: number },
): number {
  const chinese = isChinese(title.text)
  const family = chinese ? 'Sanbu Brush' : 'Sanbu Serif'
  ctx.save()
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  let size = title.size * (chinese ? 1 : 0.72)
  let rows = [title.text]
  ctx.font = `${size}px "${family}"`
  if (ctx.measureText(title.text).width > title.width) {
    const smaller = fitFont(ctx, { text: title.text, family, size, width: title.width, least: 10 })
    if (smaller >= size * 0.68) size = smaller
    else {
      const most = title.rows ?? 3
      // A name is never cut short: it gets smaller until it fits its rows.
      do {
        size *= 0.9
        ctx.font = `${size}px "${family}"`
        rows = breakRows(ctx, title.text, title.width)
      } while (size > 30 && (rows.length > most || rows.some((row) => ctx.measureText(row).width > title.width)))
    }
  }
  ctx.font = `${size}px "${family}"`
  const step = size * (chinese ? 1.08 : 1.16)
  rows.forEach((row, i) => {
    const y = title.y + i * step
    const fill = ctx.createLinearGradient(0, y - size * 0.85, 0, y + size * 0.12)
    fill.addColorStop(0, '#fffbe8')
    fill.addColorStop(0.42, '#ffe7a6')
    fill.addColorStop(0.55, '#f2c25e')
    fill.addColorStop(1, '#fff0bf')
    drawOutlined(
      ctx,
      row,
      { x: title.x, y },
      {
        fill,
        borders: [
          { colour: '#2a1218', width: size * 0.035 },
          { colour: '#7a3420', width: size * 0.014 },
        ],
        shadow: { colour: 'rgba(8,2,8,.75)', blur: size * 0.2, y: size * 0.04 },
      },
    )
  })
  ctx.restore()
  return title.y + (rows.length - 1) * step + size * 0.2
}

/** Title over the opening picture: soft dark above, gilded name between ornaments, number and title of the episode. */
export function drawOpeningCard(ctx: CanvasRenderingContext2D, card: EpisodeCard): void {
  const { frame, length } = card
  const show = smoothstep(0, 10, frame) * clamp((length - frame) / 10, 0, 1)
  if (show <= 0) return
  ctx.save()
  ctx.globalAlpha = show
  const shade = ctx.createLinearGradient(0, 0, 0, 980)
  shade.addColorStop(0, 'rgba(10,4,14,.72)')
  shade.addColorStop(0.62, 'rgba(10,4,14,.5)')
  shade.addColorStop(1, 'rgba(10,4,14,0)')
  ctx.fillStyle = shade
  ctx.fillRect(0, 0, designWidth, 980)
  const open = smoothstep(2, 22, frame)
  for (const sx of [1, -1] as const) {
    drawCorner(ctx, { x: 540 - sx * 400, y: 232, size: 120, sx, sy: 1, colour: 'rgba(240,207,134,.85)' })
  }
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  const grow = 1.06 - 0.06 * smoothstep(0, 16, frame)
  ctx.translate(540, 470)
  ctx.scale(grow, grow)
  ctx.translate(-540, -470)
  const bottom = drawSeriesTitle(ctx, { text: card.series, x: 540, y: 452, width: 800, size: 186, rows: 2 })
  drawRule(ctx, { x: 540, y: bottom + 34, half: 360, colour: gold, open })
  ctx.globalAlpha = show * smoothstep(6, 18, frame)
  const hasTitle = card.text !== null && card.text !== ''
  const line = hasTitle ? `${card.episode} · ${card.text}` : card.episode
  const size = fitFont(ctx, { text: line, family: 'Sanbu Serif', size: 58, width: 800, least: 42 })
  breakRows(ctx, line, 800).forEach((row, i) => {
    drawOutlined(
      ctx,
      row,
      { x: 540, y: bottom + 122 + i * size * 1.35 },
      {
        fill: '#fff6e0',
        borders: [{ colour: '#24121c', width: 5 }],
        shadow: { colour: 'rgba(4,2,10,.7)', blur: 16, y: 3 },
      },
    )
  })
  ctx.restore()
}

/** What comes next: the picture darkens, a band opens, the hook is read. The last episode's end says only that. */
export function drawNextCard(ctx: CanvasRenderingContext2D, card: EpisodeCard, kind: 'next' | 'end'): void {
  const { frame, length } = card
  const chinese = isChinese(card.episode + card.series + (card.text ?? ''))
  const show = smoothstep(0, 8, frame)
  ctx.save()
  ctx.globalAlpha = show * 0.72
  ctx.fillStyle = '#08050e'
  ctx.fillRect(0, 0, designWidth, designHeight)
  ctx.globalAlpha = show
  const open = smoothstep(3, 16, frame)
  const half = 250 * open
  const middle = 880
  const band = ctx.createLinearGradient(0, 0, designWidth, 0)
  band.addColorStop(0, 'rgba(96,18,34,0)')
  band.addColorStop(0.16, 'rgba(122,22,40,.92)')
  band.addColorStop(0.5, 'rgba(150,30,48,.96)')
  band.addColorStop(0.84, 'rgba(122,22,40,.92)')
  band.addColorStop(1, 'rgba(96,18,34,0)')
  ctx.fillStyle = band
  ctx.fillRect(0, middle - half, designWidth, half * 2)
  const edge = ctx.createLinearGradient(0, 0, designWidth, 0)
  edge.addColorStop(0, 'rgba(240,207,134,0)')
  edge.addColorStop(0.5, 'rgba(255,232,176,1)')
  edge.addColorStop(1, 'rgba(240,207,134,0)')
  ctx.fillStyle = edge
  for (const side of [-1, 1]) {
    ctx.fillRect(0, middle + side * half - 2, designWidth, 4)
    ctx.fillRect(120, middle + side * (half - 14) - 1, designWidth - 240, 1.5)
  }
  const words = smoothstep(8, 20, frame)
  ctx.globalAlpha = show * words
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  const head = kind === 'end' ? (chinese ? '全剧终' : 'The End') : chinese ? '下集预告' : 'Next episode'
  if (kind === 'end') {
    drawSeriesTitle(ctx, { text: head, x: 540, y: middle + 40, width: 700, size: 170 })
    ctx.font = '46px "Sanbu Sans"'
    ctx.fillStyle = '#f6e6cc'
    fitFont(ctx, { text: card.series, family: 'Sanbu Serif', size: 48, width: 760, least: 28 })
    ctx.fillText(card.series, 540, middle + 140)
  } else {
    ctx.font = `${chinese ? 64 : 58}px "Sanbu Serif"`
    const spaced = chinese ? [...head].join('\u2009') : head
    drawOutlined(
      ctx,
      spaced,
      { x: 540, y: middle - 142 },
      { fill: '#ffe9b4', borders: [{ colour: '#3a0c18', width: 5 }] },
    )
    drawRule(ctx, { x: 540, y: middle - 92, half: 300, colour: gold, open: words })
    const hook = card.text ?? ''
    ctx.font = '58px "Sanbu Sans Black"'
    let size = 58
    let rows = breakRows(ctx, hook, 740)
    while (rows.length > 3 && size > 36) {
      size -= 4
      ctx.font = `${size}px "Sanbu Sans Black"`
      rows = breakRows(ctx, hook, 740)
    }
    rows = rows.slice(0, 4)
    const step = size * 1.42
    const top = middle + 62 - ((rows.length - 1) * step) / 2 + size * 0.3
    rows.forEach((row, i) => {
      const rise = (1 - smoothstep(10 + i * 4, 24 + i * 4, frame)) * 18
      drawOutlined(
        ctx,
        row,
        { x: 540, y: top + i * step + rise },
        {
          fill: '#ffffff',
          borders: [{ colour: '#2c0814', width: 7 }],
          shadow: { colour: 'rgba(10,0,4,.5)', blur: 12, y: 3 },
        },
      )
    })
  }
  ctx.globalAlpha = smoothstep(length - 6, length, frame + 1)
  ctx.fillStyle = '#050309'
  ctx.fillRect(0, 0, designWidth, designHeight)
  ctx.restore()
}

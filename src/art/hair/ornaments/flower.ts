import { smoothstep } from '#core'
import { onSkull } from '../../head/space.ts'
import { lineWeight } from '../../ink/ink.ts'
import type { OrnamentDefinition } from './ornament.ts'

/** Five petals; `squash` narrows it as it turns away. */
export function drawBlossom(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  petal: string,
  dark: string,
  line: number,
  squash: number,
): void {
  for (let i = 0; i < 5; i++) {
    const a = (i * Math.PI * 2) / 5 - Math.PI / 2
    ctx.beginPath()
    ctx.ellipse(
      x + Math.cos(a) * size * 0.52 * squash,
      y + Math.sin(a) * size * 0.52,
      size * 0.44 * squash,
      size * 0.44,
      0,
      0,
      Math.PI * 2,
    )
    ctx.fillStyle = petal
    ctx.fill()
    ctx.strokeStyle = dark
    ctx.lineWidth = line
    ctx.stroke()
  }
  ctx.fillStyle = petal
  ctx.beginPath()
  ctx.arc(x, y, size * 0.4 * squash, 0, Math.PI * 2)
  ctx.fill()
  ctx.fillStyle = '#f4d060'
  ctx.beginPath()
  ctx.arc(x, y, size * 0.24, 0, Math.PI * 2)
  ctx.fill()
}

/** One blossom behind the character's left ear. */
export const flower: OrnamentDefinition = {
  name: 'flower',
  label: { zh: '簪花', en: 'flower' },
  hat: false,
  draw(ctx, { subject, space }) {
    const anchor = onSkull(70, 28, 1.08)
    const seen = smoothstep(-20, 5, space.depth(...anchor))
    if (seen < 0.03) return
    ctx.globalAlpha = seen
    const [x, y] = space.project(...anchor)
    drawBlossom(ctx, x + 4, y + 12, 13, '#fff2f2', '#b8707e', lineWeight(1.6, subject.scale), 0.85)
    drawBlossom(ctx, x, y, 19, '#f4b0c0', '#b8506a', lineWeight(1.8, subject.scale), 0.9)
    ctx.globalAlpha = 1
  },
}

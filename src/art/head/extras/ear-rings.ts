import { smoothstep } from '#core'
import { withAlpha } from '../../colour/colour.ts'
import { earLobe } from '../ear.ts'
import type { ExtraDefinition } from './extra.ts'

/** A drop at each lobe in the outfit's accent. */
export const earRings: ExtraDefinition = {
  name: 'ear-rings',
  label: { zh: '耳环', en: 'ear-rings' },
  layer: 'top',
  draw(ctx, { subject, space }) {
    const { design, pose } = subject
    for (const side of [-1, 1] as const) {
      const seen = smoothstep(-7, 3, space.depth(side * 92, 57, 20))
      if (seen < 0.03) continue
      const [x, y] = earLobe(space, side)
      const swing = pose.sway * 5
      ctx.globalAlpha = seen
      ctx.strokeStyle = '#b08a3a'
      ctx.lineWidth = 1.4
      ctx.beginPath()
      ctx.moveTo(x, y - 3)
      ctx.lineTo(x + swing * 0.6, y + 11)
      ctx.stroke()
      ctx.fillStyle = '#e8c868'
      ctx.beginPath()
      ctx.arc(x, y - 3, 2.6, 0, Math.PI * 2)
      ctx.fill()
      const fill = ctx.createRadialGradient(x + swing - 1.6, y + 14, 0.5, x + swing, y + 16, 7)
      fill.addColorStop(0, '#ffffff')
      fill.addColorStop(0.4, design.outfit.accent)
      fill.addColorStop(1, withAlpha(design.outfit.accent, 1))
      ctx.fillStyle = fill
      ctx.strokeStyle = '#4a3a40'
      ctx.lineWidth = 1
      ctx.beginPath()
      ctx.ellipse(x + swing, y + 16, 4.2, 6.4, 0, 0, Math.PI * 2)
      ctx.fill()
      ctx.stroke()
      ctx.globalAlpha = 1
    }
  },
}

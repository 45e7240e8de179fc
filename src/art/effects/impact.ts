import { jagged } from './bolt.ts'
import type { EffectDefinition } from './effect.ts'
import { chanceOf, edge } from './kit.ts'

const frame = 1 / 25

/** A blow: two frames of pure white and black, then cracks that stay a moment and fade. */
export const impact: EffectDefinition = {
  id: 'impact',
  place: 'over',
  home: { x: 0.5, y: 0.45 },
  at: 'blow',
  draw(ctx, moment) {
    const { x, y, seconds } = moment
    const step = Math.floor(seconds / frame + 1e-6)
    const fade = step < 3 ? 1 : Math.max(0, 1 - (seconds - 3 * frame) / 0.32)
    if (fade <= 0) return
    const [paper, ink] = step === 0 ? ['#ffffff', '#0a0710'] : step === 1 ? ['#0a0710', '#ffffff'] : [null, '#ffffff']
    ctx.save()
    if (paper !== null) {
      ctx.fillStyle = paper
      ctx.globalAlpha = 0.55 + 0.45 * moment.intensity
      ctx.fillRect(edge.left, edge.top, edge.width, edge.height)
      ctx.globalAlpha = 1
    }
    ctx.globalAlpha = fade
    ctx.fillStyle = ink
    const random = chanceOf(moment, 'impact')
    if (paper !== null) {
      ctx.beginPath()
      for (let i = 0; i < 130; i++) {
        const a = random.range(0, 6.2832)
        const [r, w] = [random.range(210, 520), random.range(0.004, 0.03)]
        ctx.moveTo(x + Math.cos(a) * r, y + Math.sin(a) * r)
        ctx.lineTo(x + Math.cos(a - w) * 2400, y + Math.sin(a - w) * 2400)
        ctx.lineTo(x + Math.cos(a + w) * 2400, y + Math.sin(a + w) * 2400)
        ctx.closePath()
      }
      ctx.fill()
    }
    if (step < 3) {
      // The burst at the point of the blow: gone before it could hide a face.
      ctx.beginPath()
      for (let i = 0; i < 28; i++) {
        const a = (i / 28) * 6.2832
        const r = i % 2 === 0 ? random.range(150, 330) : random.range(50, 90)
        ctx.lineTo(x + Math.cos(a) * r, y + Math.sin(a) * r)
      }
      ctx.fill()
    }
    if (paper !== null) {
      ctx.fillStyle = paper
      ctx.beginPath()
      for (let i = 0; i < 20; i++) {
        const a = (i / 20) * 6.2832 + 0.1
        const r = i % 2 === 0 ? 120 : 46
        ctx.lineTo(x + Math.cos(a) * r, y + Math.sin(a) * r)
      }
      ctx.fill()
    }
    const cracks = chanceOf(moment, 'cracks')
    for (let i = 0; i < 11; i++) {
      const a = (i / 11) * 6.2832 + cracks.range(-0.2, 0.2)
      const r = cracks.range(480, 1250)
      crack(
        ctx,
        jagged(
          cracks,
          [x + Math.cos(a) * 210, y + Math.sin(a) * 210],
          [x + Math.cos(a) * r, y + Math.sin(a) * r],
          80,
          4,
        ),
        15,
      )
    }
    ctx.restore()
  },
}

/** A wedge along a jagged way: broad at the blow, nothing at its end. */
function crack(ctx: CanvasRenderingContext2D, points: readonly (readonly [number, number])[], width: number): void {
  ctx.beginPath()
  const last = points.length - 1
  for (let i = 0; i <= last; i++) ctx.lineTo(points[i]![0] - width * (1 - i / last), points[i]![1])
  for (let i = last; i >= 0; i--)
    ctx.lineTo(points[i]![0] + width * (1 - i / last), points[i]![1] + width * 0.4 * (1 - i / last))
  ctx.fill()
}

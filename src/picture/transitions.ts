import { clamp, designHeight, designWidth } from '#core'
import type { Shot } from '#direction'

/** `amount` 1: the picture is fully covered; 0: not at all. */
type Cover = (ctx: CanvasRenderingContext2D, amount: number) => void

const covers: Record<Shot['transitionIn']['kind'], Cover> = {
  cut: () => {},
  fade: (ctx, amount) => cover(ctx, '#050409', amount),
  flash: (ctx, amount) => cover(ctx, '#fffaf0', amount * amount),
  iris: (ctx, amount) => {
    const radius = Math.hypot(designWidth, designHeight) * 0.54 * (1 - amount)
    ctx.fillStyle = '#050409'
    ctx.beginPath()
    ctx.rect(0, 0, designWidth, designHeight)
    ctx.arc(designWidth / 2, designHeight * 0.42, Math.max(0, radius), 0, Math.PI * 2, true)
    ctx.fill('evenodd')
  },
}

function cover(ctx: CanvasRenderingContext2D, colour: string, amount: number): void {
  ctx.save()
  ctx.globalAlpha = clamp(amount, 0, 1)
  ctx.fillStyle = colour
  ctx.fillRect(0, 0, designWidth, designHeight)
  ctx.restore()
}

/** How the shot comes and goes, laid over everything. In design pixels. */
export function paintTransitions(ctx: CanvasRenderingContext2D, shot: Shot, frame: number): void {
  const { transitionIn, transitionOut, length } = shot
  if (transitionIn.length > 0 && frame < transitionIn.length) {
    covers[transitionIn.kind](ctx, 1 - (frame + 0.5) / transitionIn.length)
  }
  const left = length - 1 - frame
  if (transitionOut.length > 0 && left < transitionOut.length) {
    covers[transitionOut.kind](ctx, 1 - (left + 0.5) / transitionOut.length)
  }
}

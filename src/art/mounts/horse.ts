import { paintHorse } from '../creatures/horse.ts'
import type { MountDefinition } from './mount.ts'

/** Rider's head units to a unit of the horse: its saddle lies 1260 u over the floor. */
const scale = 2.9

/** A saddled horse, seen from the side it goes to. */
export const mountedHorse: MountDefinition = {
  id: 'horse',
  label: { zh: '坐骑', en: 'horse' },
  draw({ ctx, floor, size, seconds, facing, moving, light }) {
    ctx.save()
    // Its saddle lies a little behind its middle.
    ctx.translate((facing < 0 ? -1 : 1) * 150 * size, floor)
    ctx.scale((facing < 0 ? -1 : 1) * scale * size, scale * size)
    ctx.fillStyle = 'rgba(10,8,20,.4)'
    ctx.beginPath()
    ctx.ellipse(0, 4, 400, 36, 0, 0, Math.PI * 2)
    ctx.fill()
    paintHorse({ ctx, seconds, speed: moving ? 1 : 0 }, light)
    ctx.restore()
  },
}

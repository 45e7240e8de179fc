import { lerp, smoothstep } from '#core'
import { clothShadow, lineColour } from '../../colour/palette.ts'
import { skull, skullDepth } from '../../head/space.ts'
import { curvePath, lineWeight, type Point } from '../../ink/ink.ts'
import type { OrnamentDefinition } from './ornament.ts'

/** The hood of what somebody wears, drawn up over the head: only face and fringe look out of it. */
export const hood: OrnamentDefinition = {
  name: 'hood',
  label: { zh: '兜帽', en: 'hood' },
  hat: true,
  draw(ctx, { subject, space }) {
    const cloth = subject.outfit.main
    const weight = lineWeight(3, subject.scale)
    const turn = Math.abs(space.yaw)
    const half = (way: number) => Math.hypot(skull.x * space.cos, skullDepth(way * space.sin) * space.sin) * 1.2
    const [cx, cy] = space.project(0, skull.centreY, skull.centreZ)
    // On the face's side of a profile the hood ends behind the brow.
    const before = smoothstep(0.5, 1.4, turn) * (1 - smoothstep(1.9, 2.5, turn))
    const reach = (way: 1 | -1) => half(way) * (way === space.side ? 1 - 0.16 * before : 1)
    const outer = curvePath(
      [
        ...Array.from({ length: 15 }, (_, i): Point => {
          const a = Math.PI * (1.08 - (1.16 * i) / 14)
          const way = Math.cos(a) < 0 ? -1 : 1
          return [cx + Math.cos(a) * reach(way), cy - Math.sin(a) * skull.y * 1.2]
        }),
        [cx + reach(1) * 0.96, 96],
        [cx + reach(1) * 0.84, 176],
        [cx, 196],
        [cx - reach(-1) * 0.84, 176],
        [cx - reach(-1) * 0.96, 96],
      ],
      true,
    )
    // The opening: round the face, a slit at its side in profile, gone from behind.
    const [fx, fy] = space.project(0, 14, 62)
    const wide = lerp(96, 64, smoothstep(0.3, 1.5, turn)) * (1 - smoothstep(1.75, 2.15, turn))
    const opening = new Path2D()
    if (wide > 1) opening.ellipse(fx + space.sin * 10, fy - 4, wide, 122, 0, 0, Math.PI * 2)
    const around = new Path2D()
    around.rect(-600, -600, 1200, 1200)
    around.addPath(opening)
    ctx.save()
    ctx.clip(around, 'evenodd')
    ctx.lineJoin = 'round'
    ctx.strokeStyle = lineColour(cloth)
    ctx.lineWidth = weight * 2
    ctx.stroke(outer)
    ctx.fillStyle = cloth
    ctx.fill(outer)
    ctx.clip(outer)
    const light = subject.light.side < 0 ? -1 : 1
    ctx.fillStyle = clothShadow(cloth)
    ctx.fill(
      curvePath(
        [
          [cx - light * 40, cy - skull.y * 1.3],
          [cx - light * 96, -60],
          [cx - light * 84, 90],
          [cx - light * 30, 210],
          [cx - light * 240, 210],
          [cx - light * 240, -240],
        ],
        true,
      ),
    )
    // Folds that gather under the chin, and the shade inside the rim.
    ctx.lineWidth = weight * 3.4
    ctx.strokeStyle = clothShadow(cloth)
    ctx.stroke(opening)
    ctx.restore()
    ctx.save()
    ctx.clip(outer)
    ctx.lineWidth = weight
    ctx.strokeStyle = lineColour(cloth)
    ctx.stroke(opening)
    ctx.restore()
  },
}

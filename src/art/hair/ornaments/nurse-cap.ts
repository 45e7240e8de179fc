import { smoothstep } from '#core'
import { onSkull } from '../../head/space.ts'
import { curvePath, lineWeight, type Point, paintCel } from '../../ink/ink.ts'
import type { OrnamentDefinition } from './ornament.ts'

/** A folded white cap with a coloured band. */
export const nurseCap: OrnamentDefinition = {
  name: 'nurse-cap',
  label: { zh: '护士帽', en: 'nurse cap' },
  hat: false,
  comesOff: true,
  draw(ctx, { subject, space }) {
    const seen = smoothstep(-0.5, -0.1, space.cos)
    if (seen < 0.02) return
    ctx.globalAlpha = seen
    const at = (azimuth: number, elevation: number, radius: number): Point =>
      space.project(...onSkull(azimuth, elevation, radius))
    const cap = curvePath(
      [
        at(-62, 48, 1.06),
        at(-32, 56, 1.09),
        at(0, 58, 1.1),
        at(32, 56, 1.09),
        at(62, 48, 1.06),
        at(52, 62, 1.3),
        at(20, 66, 1.38),
        at(-20, 66, 1.38),
        at(-52, 62, 1.3),
      ],
      true,
    )
    paintCel(ctx, { shapes: [cap], fill: '#f8fafd', line: '#6a7a94', width: lineWeight(2.4, subject.scale) * 0.6 })
    const band = curvePath(
      [
        at(-58, 52, 1.14),
        at(-30, 60, 1.18),
        at(0, 62, 1.19),
        at(30, 60, 1.18),
        at(58, 52, 1.14),
        at(56, 55, 1.19),
        at(0, 64.5, 1.25),
        at(-56, 55, 1.19),
      ],
      true,
    )
    ctx.fillStyle = subject.design.outfit.accent
    ctx.fill(band)
    ctx.globalAlpha = 1
  },
}

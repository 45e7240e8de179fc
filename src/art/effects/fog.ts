import type { EffectDefinition } from './effect.ts'
import { chanceOf, edge, envelope, puff, softly, stamp } from './kit.ts'

/** Banks of fog that drift over the ground. */
export const fog: EffectDefinition = {
  id: 'fog',
  place: 'front',
  home: { x: 0.5, y: 0.75 },
  onTwos: true,
  draw(ctx, moment) {
    const strength = envelope(moment, 0.6, 0.6) * (0.35 + 0.65 * moment.intensity)
    const random = chanceOf(moment, 'fog')
    softly(ctx, 'source-over', (sheet) => {
      const veil = sheet.createLinearGradient(0, 760, 0, edge.bottom)
      veil.addColorStop(0, 'rgba(214,224,238,0)')
      veil.addColorStop(0.6, 'rgba(214,224,238,.34)')
      veil.addColorStop(1, 'rgba(220,228,240,.6)')
      sheet.globalAlpha = strength
      sheet.fillStyle = veil
      sheet.fillRect(edge.left, 760, edge.width, edge.bottom - 760)
      for (let i = 0; i < 15; i++) {
        const low = i / 15
        const size = random.range(640, 1000)
        const span = edge.width + size
        const x =
          edge.left -
          size / 2 +
          ((((random.next() * span + moment.seconds * (26 + 50 * low) * (moment.side < 0 ? -1 : 1)) % span) + span) %
            span)
        stamp(sheet, puff('#dfe7f2', '#ffffff', i), {
          x,
          y: 1060 + low * 800 + Math.sin(moment.seconds * 0.4 + i) * 26,
          size,
          tall: 0.42,
          alpha: (0.26 + 0.3 * low) * strength,
        })
      }
    })
  },
}

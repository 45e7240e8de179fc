import type { LocalText } from '#core'
import type { PropKind } from '#direction'
import type { PropDefinition } from '../prop.ts'
import { fistGrip } from './grips.ts'
import { stageInsert } from './stage.ts'

/**
 * An open umbrella: carried high above the head, filling a picture by itself.
 * @param draw grip at the origin, in head units; `line` is the width of its outline, `shaft` lengthens the stick
 */
export function openUmbrella(
  id: PropKind,
  label: LocalText,
  draw: (ctx: CanvasRenderingContext2D, line: number, shaft: number) => void,
): PropDefinition {
  return {
    id,
    label,
    drawHeld: (ctx) => draw(ctx, 3, 300),
    drawInsert: (ctx, request) =>
      stageInsert(ctx, request, {
        place: { x: 540, y: 1080, turn: 0.06, scale: 1 },
        lying: { x: 560, y: 1160, turn: -0.3 },
        grip: fistGrip({ x: 0, y: 40, thick: 26 }),
        draw: (inner) => {
          inner.save()
          inner.scale(1.26, 1.5)
          draw(inner, 2.6, 0)
          inner.restore()
        },
      }),
  }
}

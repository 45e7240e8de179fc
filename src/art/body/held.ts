import type { PropKind } from '#direction'
import { propNamed } from '../props/library.ts'

/** What a hand holds, at its grip: the prop library knows how each thing looks. */
export function drawHeldProp(ctx: CanvasRenderingContext2D, prop: PropKind): void {
  propNamed(prop).drawHeld(ctx)
}

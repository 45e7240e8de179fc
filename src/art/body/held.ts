import type { PropKind } from '#direction'
import type { DrawProp } from './hand.ts'

let drawer: DrawProp | null = null

/** The prop library registers here how a held thing is drawn; until it does hands close on nothing. */
export function setPropDrawer(draw: DrawProp): void {
  drawer = draw
}

export function drawHeldProp(ctx: CanvasRenderingContext2D, prop: PropKind): void {
  drawer?.(ctx, prop)
}

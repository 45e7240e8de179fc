import { drawNextCard, drawOpeningCard } from '#art'
import { designWidth } from '#core'
import { paintCaption } from './caption-painter.ts'
import { paintLabel } from './label-painter.ts'
import type { OverlayTrack } from './overlay-track.ts'

/**
 * Captions, cards and the AI label of an episode at a frame counted from its start, over a picture that is already there. The
 * canvas is `track.width` pixels wide. The same frame always draws the same.
 */
export function paintOverlays(ctx: CanvasRenderingContext2D, track: OverlayTrack, frame: number): void {
  const pixels = track.width / designWidth
  const at = <T extends { start: number; length: number }>(items: readonly T[]): T[] =>
    items.filter(({ start, length }) => frame >= start && frame < start + length)
  const cards = at(track.cards)
  ctx.save()
  ctx.setTransform(pixels, 0, 0, pixels, 0, 0)
  if (cards.every(({ kind }) => kind === 'opening')) {
    for (const caption of at(track.captions)) paintCaption(ctx, caption, frame - caption.start, track.width)
  }
  for (const card of cards) {
    const { kind, start, length } = card
    if (kind === 'opening') drawOpeningCard(ctx, { ...card, frame: frame - start, length })
    else drawNextCard(ctx, { ...card, frame: frame - start, length }, kind)
  }
  // The label stands at full strength from its first frame to its last: the rule counts seconds, not fades.
  for (const label of at(track.labels)) paintLabel(ctx, label, track.width)
  ctx.restore()
}

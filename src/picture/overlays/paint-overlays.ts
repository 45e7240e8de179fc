import { drawNextCard, drawOpeningCard } from '#art'
import { designWidth } from '#core'
import { lasts } from '../lasts.ts'
import type { PictureChange } from '../picture-change.ts'
import { captionRows, captionState, paintCaption } from './caption-painter.ts'
import { paintLabel } from './label-painter.ts'
import type { OverlayTrack } from './overlay-track.ts'

/**
 * Captions, cards and the AI label of an episode at a frame counted from its start, over a picture that is already there. The
 * canvas is `track.width` pixels wide. The same frame always draws the same.
 */
export function paintOverlays(ctx: CanvasRenderingContext2D, track: OverlayTrack, frame: number): void {
  const pixels = track.width / designWidth
  const cards = during(track.cards, frame)
  ctx.save()
  ctx.setTransform(pixels, 0, 0, pixels, 0, 0)
  if (cards.every(({ kind }) => kind === 'opening')) {
    for (const caption of during(track.captions, frame)) paintCaption(ctx, caption, frame - caption.start, track.width)
  }
  for (const card of cards) {
    const { kind, start, length } = card
    if (kind === 'opening') drawOpeningCard(ctx, { ...card, frame: frame - start, length })
    else drawNextCard(ctx, { ...card, frame: frame - start, length }, kind)
  }
  // The label stands at full strength from its first frame to its last: the rule counts seconds, not fades.
  for (const label of during(track.labels, frame)) paintLabel(ctx, label, track.width)
  ctx.restore()
}

/**
 * What of the overlays is another at a frame than at the one before: nothing, only rows of the picture, in pixels from its top, or perhaps
 * everything.
 */
export function overlayChange(track: OverlayTrack, frame: number): PictureChange {
  const [now, before] = [frame, frame - 1]
  const labels = (at: number) =>
    during(track.labels, at)
      .map(({ kind, text }) => `${kind} ${text}`)
      .join()
  if ([now, before].some((at) => during(track.cards, at).length > 0) || labels(now) !== labels(before)) return 'all'
  const captions = (at: number) =>
    during(track.captions, at)
      .map((caption) => captionState(caption, at - caption.start))
      .join()
  return captions(now) === captions(before) ? 'none' : captionRows(track.width)
}

function during<T extends { start: number; length: number }>(items: readonly T[], frame: number): T[] {
  return items.filter((item) => lasts(item, frame))
}

import type { DecodedPicture, OpenMaster } from '#media'
import { type LabelMask, labelMask, seekLabel, showsLabel } from './visible-label.ts'

export interface FollowedLabel {
  /** As it was found, which need not be where it was looked for. */
  mask: LabelMask
  /** The first picture that shows it, and how many do without a break. */
  first: number
  frames: number
}

export type LabelPainter = (context: CanvasRenderingContext2D) => void

/**
 * Looks for the opening label and follows it from picture to picture for as long as it stands.
 * @param labels draw what would be right, each at the size of the video
 * @param frameAt picture that is shown at a second
 */
export async function followLabel(
  master: OpenMaster,
  labels: readonly LabelPainter[],
  frameAt: (seconds: number) => number,
  signal?: AbortSignal,
): Promise<FollowedLabel | null> {
  const { picture: facts } = master.facts
  if (facts === null) return null
  const masks = labels.map((paint) => labelMask(facts.width, facts.height, paint)).filter((mask) => mask !== null)
  if (masks.length === 0) return null
  // Not where we put it? Then it is looked for all over the picture, on a few pictures: that takes a while.
  const seeks = new Set([0, 0.48].map(frameAt))
  const find = (picture: DecodedPicture) =>
    masks.find((mask) => showsLabel(mask, picture)) ?? (seeks.has(picture.index) ? seekAmong(masks, picture) : null)
  let found: FollowedLabel | null = null
  for await (const picture of master.pictures({ to: facts.start + lastSecond })) {
    signal?.throwIfAborted()
    if (found === null) {
      const mask = find(picture)
      if (mask !== null) found = { mask, first: picture.index, frames: 1 }
    } else if (picture.index === found.first + found.frames && showsLabel(found.mask, picture)) found.frames++
    else break
  }
  return found
}

/** A label that comes later than this is no opening label. */
const lastSecond = 10

function seekAmong(masks: readonly LabelMask[], picture: DecodedPicture): LabelMask | null {
  for (const mask of masks) {
    const found = seekLabel(mask, picture)
    if (found !== null) return found
  }
  return null
}

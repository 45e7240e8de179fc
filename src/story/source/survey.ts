import type { Story } from '../story.ts'

/**
 * What became of a stretch of the source. `item` is what is seen, said or marked; `cue` says of an item who speaks and how;
 * `heading` belongs to a scene, `episode` to an episode, `people` and `front` to the series; `left-out` is known and not used;
 * `layout` holds no letter and no digit; `unread` should not be there, and is told to the writer.
 */
export type Use = 'item' | 'cue' | 'heading' | 'episode' | 'people' | 'front' | 'left-out' | 'layout' | 'unread'

/** UTF-16 offsets, half-open. */
export interface Claim {
  start: number
  end: number
  is: Use
}

export interface Stretch extends Claim {
  /** Id of the item; null where no item stands. */
  node: string | null
}

const telling = /[\p{L}\p{N}]/u

/**
 * The whole source as stretches in order, without a gap and without overlap: joined, their texts are the source. Items come
 * before what readers claim around them; what nobody claims is layout or unread.
 */
export function surveySource(text: string, story: Story, claims: readonly Claim[]): Stretch[] {
  const items = story.episodes
    .flatMap(({ scenes }) => scenes.flatMap((scene) => scene.items))
    .map(({ id, span }) => ({ start: span.start, end: span.end, is: 'item' as const, node: id }))
  const taken = lay([{ start: 0, end: text.length, is: 'unread', node: null }], items)
  return lay(
    taken,
    claims.map((claim) => ({ ...claim, node: null })),
  ).map((stretch) =>
    stretch.is === 'unread' && !telling.test(text.slice(stretch.start, stretch.end))
      ? { ...stretch, is: 'layout' }
      : stretch,
  )
}

/** Puts pieces onto those stretches that are still unread; where pieces overlap, the earlier one stays. */
function lay(stretches: readonly Stretch[], pieces: readonly Stretch[]): Stretch[] {
  const sorted = pieces.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const laid: Stretch[] = []
  let next = 0
  for (const stretch of stretches) {
    if (stretch.is !== 'unread') {
      laid.push(stretch)
      continue
    }
    let at = stretch.start
    while (next > 0 && sorted[next - 1]!.end > at) next--
    for (; next < sorted.length && sorted[next]!.start < stretch.end; next++) {
      const piece = sorted[next]!
      const start = Math.max(at, piece.start)
      const end = Math.min(stretch.end, piece.end)
      if (end <= start) continue
      if (start > at) laid.push({ ...stretch, start: at, end: start })
      laid.push({ ...piece, start, end })
      at = end
    }
    if (at < stretch.end) laid.push({ ...stretch, start: at })
  }
  return laid
}

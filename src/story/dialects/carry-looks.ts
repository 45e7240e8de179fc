import type { DraftItem, DraftScene } from './draft.ts'

/**
 * Puts flashbacks and dreams where they hold: a start that ends one scene belongs to the next, and a look that ends in a
 * later scene is begun again in each scene between.
 */
export function carryLooks(scenes: DraftScene[]): void {
  for (const [i, scene] of scenes.entries()) {
    const next = scenes[i + 1]
    if (next === undefined) break
    // All of them, however many and of either kind: what is left at the end would go over when it is read again.
    const kept =
      scene.items.findLastIndex((item) => !isMark(item, 'flashback-start') && !isMark(item, 'dream-start')) + 1
    next.items.unshift(...scene.items.splice(kept))
  }
  for (const look of ['flashback', 'dream'] as const) {
    for (const [i, scene] of scenes.entries()) {
      const start = scene.items.findLastIndex((item) => isMark(item, `${look}-start`))
      const end = scene.items.findLastIndex((item) => isMark(item, `${look}-end`))
      const next = scenes[i + 1]
      if (start < 0 || end > start || next === undefined) continue
      const later = scenes.slice(i + 1).flatMap((other) => other.items)
      const first = later.find((item) => isMark(item, `${look}-start`) || isMark(item, `${look}-end`))
      if (first === undefined || !isMark(first, `${look}-end`)) continue
      const endsAtOnce = isMark(next.items[0], `${look}-end`)
      if (!endsAtOnce) next.items.unshift({ ...scene.items[start]! })
    }
  }
}

function isMark(item: DraftItem | undefined, mark: string): boolean {
  return item?.kind === 'mark' && item.mark === mark
}

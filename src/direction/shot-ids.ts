import { wordFromText } from '#core'

/** What a shot's id is drawn from: who says or does what, whatever its number. */
export function shotKey({ kind, speaker, text }: { kind: string; speaker: string | null; text: string }): string {
  return `${kind} ${speaker ?? ''} ${text}`
}

/** The end of the id of the first shot that shows this. */
export const shotTail = (key: string) => `_sh${/^(?:open|hook)$/u.test(key) ? key : wordFromText(key)}`

/**
 * Ids of shots. They hang on what the shot shows, not on a running count: `…_sh` + six letters drawn from the words of the
 * story's item, `-2`, `-3` for its further shots. A line inserted elsewhere therefore renumbers nothing and no seed changes.
 * `open` and `hook` name the scene's first picture and the episode's last.
 */
export function createShotIds(sceneId: string): (key: string) => string {
  const counts = new Map<string, number>()
  return (key) => {
    const stem = `${sceneId}${shotTail(key)}`
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    return count === 1 ? stem : `${stem}-${count}`
  }
}

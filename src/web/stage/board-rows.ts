import type { BoardScene, Shot } from '#direction'
import type { Reel } from '../derive/reel.ts'

/** What a board shows from top to bottom: a heading where an episode or a scene begins, and shots. */
export type BoardItem =
  | { kind: 'scene'; id: string; reel: Reel; scene: BoardScene; first: boolean; shots: number; frames: number }
  | { kind: 'shot'; id: string; reel: Reel; index: number; number: number; shot: Shot }

/** The board of some episodes, in playing order. Numbers count through an episode, as the trade does. */
export function boardItems(reels: readonly Reel[]): BoardItem[] {
  return reels.flatMap((reel) => {
    const { scenes, shots } = reel.episode
    const sums = new Map<string, { shots: number; frames: number }>()
    for (const { scene, length } of shots) {
      const sum = sums.get(scene) ?? { shots: 0, frames: 0 }
      sums.set(scene, { shots: sum.shots + 1, frames: sum.frames + length })
    }
    let before: string | null = null
    return shots.flatMap((shot, index): BoardItem[] => {
      const item: BoardItem = { kind: 'shot', id: shot.id, reel, index, number: index + 1, shot }
      if (shot.scene === before) return [item]
      before = shot.scene
      const scene = scenes.find(({ id }) => id === shot.scene)!
      return [{ kind: 'scene', id: scene.id, reel, scene, first: index === 0, ...sums.get(shot.scene)! }, item]
    })
  })
}

/** Items in rows of `columns` cards; a heading has a row of its own. */
export function cardRows(items: readonly BoardItem[], columns: number): BoardItem[][] {
  const rows: BoardItem[][] = []
  for (const item of items) {
    const last = rows.at(-1)
    if (item.kind === 'shot' && last !== undefined && last[0]!.kind === 'shot' && last.length < columns) last.push(item)
    else rows.push([item])
  }
  return rows
}

/** What is said in a shot, as a board shows it. */
export function spokenText(shot: Shot): string {
  return shot.lines
    .filter(({ start }) => start >= 0)
    .map(({ tag, text }) => (tag === null ? text : `${tag}：${text}`))
    .join(' ')
}

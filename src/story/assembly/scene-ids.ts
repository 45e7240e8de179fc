import { wordFromText } from '#core'
import type { DraftScene } from '../dialects/draft.ts'

/**
 * Ids of an episode's scenes, in order. They hang on the place, not on a running count: a scene put in before them changes none, and so nothing
 * that was made or chosen in them. Returns to a place are told apart by what is theirs: the time of day where that is enough, else also what is said
 * first. Only who is there first has no such word: a visit that is put in before takes its name, and `settleChoices` finds what was chosen.
 */
export function sceneIds(episode: string, scenes: readonly DraftScene[]): string[] {
  const taken = new Map<string, number>()
  const visited = new Set<string>()
  const visits = countBy(scenes, visitOf)
  return scenes.map((scene) => {
    const { place } = scene
    const stem = `${episode}_sc${wordFromText(place)}`
    const id = visited.has(place) ? `${stem}-${wordFromText(markOf(scene, visits.get(visitOf(scene)) === 1))}` : stem
    visited.add(place)
    const count = (taken.get(id) ?? 0) + 1
    taken.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

/** @param alone whether the place is there at this time of day only once */
function markOf(scene: DraftScene, alone: boolean): string {
  if (alone) return hourOf(scene)
  const said = scene.items.find(({ kind }) => kind === 'line') ?? scene.items[0]
  return `${hourOf(scene)} ${said?.text ?? ''}`
}

const hourOf = ({ time, interior }: DraftScene) => `${time} ${interior}`
const visitOf = (scene: DraftScene) => `${hourOf(scene)} ${scene.place}`

function countBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

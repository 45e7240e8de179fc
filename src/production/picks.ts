import type { LocalText } from '#core'
import { type Choices, takeRecipeSchema } from '#series'
import type { ArtefactStore, TakeRepository } from '#store'
import type { PickedTake } from './graph/take.ts'

/** The takes that people picked, by shot. One that cannot be found is told, and its shot plays as derived until it can. */
export async function readPicks(
  { picks }: Pick<Choices, 'picks'>,
  { takes, store }: { takes: Pick<TakeRepository, 'get'>; store: Pick<ArtefactStore, 'get'> },
): Promise<{ picked: Map<string, PickedTake>; warnings: LocalText[] }> {
  const picked = new Map<string, PickedTake>()
  const warnings: LocalText[] = []
  for (const [shot, id] of Object.entries(picks)) {
    const take = await takes.get(id)
    const bytes = take === null || !sameShot(take.shot, shot) ? null : await store.get('recipe', take.artefact)
    const recipe = bytes === null ? null : takeRecipeSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    if (take !== null && recipe?.success) picked.set(shot, { id, artefact: take.artefact, recipe: recipe.data })
    else
      warnings.push({
        zh: `镜头 ${shot} 选定的一条 ${id} 找不到了，先按剧本推导的画面；选择仍保留`,
        en: `The take ${id} picked for shot ${shot} was not found; the shot plays as derived, and the pick is kept`,
      })
  }
  return { picked, warnings }
}

/** A shot that was drawn when its scene was called otherwise is the same: of the same episode, and showing the same. */
function sameShot(drawn: string, now: string): boolean {
  const [[, episode, shown], [, episodeNow, shownNow]] = [partsOf(drawn), partsOf(now)]
  return drawn === now || (episode !== undefined && episode === episodeNow && shown === shownNow)
}

const partsOf = (id: string) => /^(s\d+e\d+)_sc[^_]+(_sh.+)$/u.exec(id) ?? []

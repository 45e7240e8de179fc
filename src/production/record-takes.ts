import type { ArtefactStore, NewTake, TakeRepository } from '#store'
import { patiently } from './durable/patiently.ts'
import { embeddedEngine } from './embedded-engine.ts'
import type { PlannedEpisode } from './graph/episode.ts'
import { takeAddress, takeOf } from './graph/take.ts'

/**
 * Keeps what an episode's shots were drawn from as takes, so that a person can go back to any of them. Takes that are known
 * stay as they were.
 * @param drawn processor seconds of what was drawn now, by address of the stretch
 */
export async function recordTakes(
  { episode, segments }: Pick<PlannedEpisode, 'episode' | 'segments'>,
  drawn: ReadonlyMap<string, number>,
  at: { takes: TakeRepository; store: ArtefactStore; series: string; run: string },
): Promise<void> {
  const { takes, store, series, run } = at
  const attempts = segments.map(({ shot, key, parts, recipe }) => ({
    shot,
    artefact: takeAddress(parts),
    recipe,
    cpuSeconds: drawn.get(key) ?? 0,
  }))
  const kept = await store.present(
    'recipe',
    attempts.map(({ artefact }) => artefact),
  )
  for (const { artefact, recipe } of attempts) {
    if (kept.has(artefact)) continue
    await store.put('recipe', artefact, new TextEncoder().encode(JSON.stringify(takeOf(recipe))))
  }
  const rows = attempts.map(
    ({ shot, artefact, recipe, cpuSeconds }): NewTake => ({
      series,
      episode: episode.id,
      shot,
      engine: embeddedEngine,
      engineVersion: recipe.maker.slice(0, 16),
      // All chance in a drawn shot comes from its content and its id.
      seed: recipe.shot.id,
      artefact,
      cost: null,
      cpuSeconds,
      seconds: 0,
      run,
    }),
  )
  await patiently(() => takes.add(rows))
}

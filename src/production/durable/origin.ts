import { z } from 'zod'
import type { ArtefactStore, Provenance } from '#store'
import type { QueuedJob } from './queued-job.ts'

/** What of a recipe says where its artefact came from. */
const recipeSchema = z.object({
  recipe: z
    .object({ maker: z.string().default(''), voices: z.record(z.string(), z.string()).default({}) })
    .prefault({})
    .catch({ maker: '', voices: {} }),
})

/** Where the artefacts of a finished job came from. */
export async function originOf(
  store: Pick<ArtefactStore, 'get'>,
  { run, makes, of }: QueuedJob,
  input: Record<string, unknown>,
  spent: { cpuSeconds: number; seconds: number },
): Promise<Omit<Provenance, 'at'>[]> {
  const { recipe } = recipeSchema.parse(input)
  const inputs = Object.values(recipe.voices).map((key) => ({ kind: 'voice' as const, key }))
  return Promise.all(
    makes.map(async ({ kind, key }) => ({
      kind,
      key,
      maker: recipe.maker,
      engine: 'embedded',
      ...of,
      run,
      inputs,
      bytes: (await store.get(kind, key))?.length ?? 0,
      ...spent,
    })),
  )
}

import { z } from 'zod'
import { propsIn, propWords } from './lexicon/prop-words.ts'
import { castMemberSchema, interiorSchema, type Story, timeOfDaySchema } from './story.ts'

const propKinds = Object.keys(propWords) as (keyof typeof propWords)[]

/** What a series needs, and where: people, places, things. What `sanbu breakdown --json` prints. */
export const breakdownSchema = z.object({
  version: z.literal(1),
  title: z.string(),
  cast: z.array(
    castMemberSchema.pick({ id: true, name: true, sex: true, age: true, role: true, lines: true }).extend({
      /** Episodes in which the person speaks or is seen, with the lines spoken in each. */
      episodes: z.array(z.object({ episode: z.string(), lines: z.number().int().min(0), scenes: z.array(z.string()) })),
    }),
  ),
  sets: z.array(
    z.object({
      /** As the script names it first. */
      place: z.string(),
      interior: interiorSchema,
      times: z.array(timeOfDaySchema),
      scenes: z.array(z.string()),
    }),
  ),
  props: z.array(
    z.object({
      prop: z.enum(propKinds),
      /** Words that the script uses for it. */
      words: z.array(z.string()),
      /** Ids of the items that name it, in order. */
      items: z.array(z.string()),
      scenes: z.array(z.string()),
    }),
  ),
})
export type Breakdown = z.infer<typeof breakdownSchema>

/** Everything that has to exist before shooting. Places are one set when their names differ in width, case and blanks only. */
export function breakdown(story: Story): Breakdown {
  const scenes = story.episodes.flatMap((episode) => episode.scenes)
  const sets = new Map<string, Breakdown['sets'][number]>()
  const props = new Map<string, Breakdown['props'][number]>()
  for (const scene of scenes) {
    const key = scene.place.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
    const set = sets.get(key) ?? { place: scene.place, interior: scene.interior, times: [], scenes: [] }
    sets.set(key, set)
    if (set.interior === 'unknown') set.interior = scene.interior
    addOnce(set.times, scene.time)
    addOnce(set.scenes, scene.id)
    for (const item of scene.items) {
      for (const { prop, word } of propsIn(item.text)) {
        const entry = props.get(prop) ?? { prop, words: [], items: [], scenes: [] }
        props.set(prop, entry)
        addOnce(entry.words, word)
        addOnce(entry.items, item.id)
        addOnce(entry.scenes, scene.id)
      }
    }
  }
  const cast = story.cast.map(({ id, name, sex, age, role, lines }) => ({
    id,
    name,
    sex,
    age,
    role,
    lines,
    episodes: story.episodes.flatMap((episode) => {
      const spoken = episode.scenes.flatMap((scene) =>
        scene.items.filter((item) => item.kind === 'line' && item.speaker === id),
      ).length
      const seen = episode.scenes.filter((scene) => scene.cast.includes(id)).map((scene) => scene.id)
      return spoken === 0 && seen.length === 0 ? [] : [{ episode: episode.id, lines: spoken, scenes: seen }]
    }),
  }))
  return { version: 1, title: story.title, cast, sets: [...sets.values()], props: [...props.values()] }
}

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value)
}

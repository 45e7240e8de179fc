import { z } from 'zod'
import {
  type Ambience,
  ambienceSchema,
  type BoardEpisode,
  musicMoodSchema,
  type SoundKind,
  soundKindSchema,
} from '#direction'
import { loudnessProfileSchema, pronunciationsSchema } from '#sound'
import { keyed } from './keyed.ts'

/** A recording of the user's own: the digest under which the store keeps it. */
const recordingId = z.string().regex(/^[0-9a-f]{64}$/)

/** What people chose about what is heard: their own recordings, how words are said, how loud the episodes are. */
export const soundChoiceSchema = z.strictObject({
  /** By line: somebody has spoken it. Its words are found in the recording, and the mouths follow them. */
  lines: keyed(recordingId).default({}),
  /** By scene, or by mood for every scene of that mood without one of its own: played instead of what is composed. */
  music: keyed(recordingId).default({}),
  /** By noise. */
  effects: z.partialRecord(soundKindSchema, recordingId).default({}),
  /** By bed. */
  ambience: z.partialRecord(ambienceSchema, recordingId).default({}),
  /** How words are said in this series, over what the voices know. */
  pronunciations: pronunciationsSchema.default({}),
  loudness: loudnessProfileSchema.optional(),
})
export type SoundChoice = z.infer<typeof soundChoiceSchema>

/** The recording that a scene's music comes from; null composes it. */
function musicChoice(choice: SoundChoice, scene: { id: string; mood: string }): string | null {
  const own = (id: string) => (Object.hasOwn(choice.music, id) ? choice.music[id]! : null)
  return own(scene.id) ?? (musicMoodSchema.safeParse(scene.mood).success ? own(scene.mood) : null)
}

/** Recordings that are played instead of what would be made, by scene, noise and bed: digests under which the store keeps them. */
export interface OwnRecordings {
  music: Record<string, string>
  effects: Partial<Record<SoundKind, string>>
  ambience: Partial<Record<Ambience, string>>
}

/** Only the recordings that this episode has a place for: another episode's do not make its sound anew. */
export function ownRecordings(episode: Pick<BoardEpisode, 'scenes' | 'shots'>, choice: SoundChoice): OwnRecordings {
  const kinds = new Set(episode.shots.flatMap(({ sounds }) => sounds.map(({ sound }) => sound)))
  const beds = new Set(episode.scenes.map(({ ambience }) => ambience))
  return {
    music: Object.fromEntries(
      episode.scenes.flatMap(({ id, music }) => {
        const recording = musicChoice(choice, { id, mood: music.mood })
        return recording === null ? [] : [[id, recording]]
      }),
    ),
    effects: Object.fromEntries(Object.entries(choice.effects).filter(([kind]) => kinds.has(kind as SoundKind))),
    ambience: Object.fromEntries(Object.entries(choice.ambience).filter(([bed]) => beds.has(bed as Ambience))),
  }
}

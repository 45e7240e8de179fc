import { z } from 'zod'
import { ambienceSchema, musicMoodSchema, soundKindSchema } from '#direction'
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
export function musicChoice(choice: SoundChoice, scene: { id: string; mood: string }): string | null {
  const own = (id: string) => (Object.hasOwn(choice.music, id) ? choice.music[id]! : null)
  return own(scene.id) ?? (musicMoodSchema.safeParse(scene.mood).success ? own(scene.mood) : null)
}

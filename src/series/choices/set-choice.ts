import { z } from 'zod'
import { setLibrary } from '#art'
import { ambienceSchema, lightMoodSchema, musicMoodSchema, type SceneWishes, weatherSchema } from '#direction'
import { timeOfDaySchema } from '#story'
import { type ChoiceNote, choiceNotes } from './note.ts'

/** What a person decided about the place of a scene. */
export const setChoiceSchema = z.strictObject({
  /** Member of the set library. It brings its bed of sound along, and whether one is inside: rain falls only under the sky. */
  set: z.string().max(80).optional(),
  time: timeOfDaySchema.optional(),
  weather: weatherSchema.optional(),
  /** Light and grade; else they follow from time and weather. */
  mood: lightMoodSchema.optional(),
  ambience: ambienceSchema.optional(),
  /** How the music feels; how strong it gets follows from the scene's place in the episode. */
  music: musicMoodSchema.optional(),
})
export type SetChoice = z.infer<typeof setChoiceSchema>

/** A set choice in the words of direction, which knows no library. */
export function sceneWishes(scene: string, choice: SetChoice): { wishes: SceneWishes; notes: ChoiceNote[] } {
  const { set, ...rest } = choice
  if (set === undefined) return { wishes: rest, notes: [] }
  const found = setLibrary.find(({ id }) => id === set)
  if (found === undefined) {
    const notes = choiceNotes('sets', scene)
    notes.unknownName('set', set)
    return { wishes: rest, notes: notes.list }
  }
  const interior = found.interior ? 'interior' : 'exterior'
  return { wishes: { ...rest, set, interior, ambience: rest.ambience ?? found.ambience }, notes: [] }
}

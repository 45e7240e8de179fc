import { z } from 'zod'
import { type VoiceDesign, voiceDesignSchema } from '#sound'
import { chosen } from './keyed.ts'

/** What a person decided about someone's voice: any part of it. */
export const voiceChoiceSchema = z.strictObject(voiceDesignSchema.omit({ version: true, id: true }).partial().shape)
export type VoiceChoice = z.infer<typeof voiceChoiceSchema>

export function applyVoiceChoice(voice: VoiceDesign, choice: VoiceChoice): VoiceDesign {
  return { ...voice, ...chosen(choice) }
}

import { z } from 'zod'
import { captionStyleSchema } from '#cut'
import { designChoiceSchema } from './design-choice.ts'
import { keyed } from './keyed.ts'
import { setChoiceSchema } from './set-choice.ts'
import { shotChoiceSchema } from './shot-choice.ts'
import { soundChoiceSchema } from './sound-choice.ts'
import { voiceChoiceSchema } from './voice-choice.ts'

/** So much of what a scene held tells it from any other. */
export const mostMarks = 12

/** Which picture an episode's covers are made from. */
export const coverChoiceSchema = z.strictObject({
  shot: z.string().max(200),
  /** Seconds from the shot's first frame. */
  seconds: z.number().min(0).max(60),
})
export type CoverChoice = z.infer<typeof coverChoiceSchema>

/**
 * What a person chose on top of what is derived from the script, by stable ids. Plain JSON; everything may be left out. A choice
 * about something that is not there (any more) is kept and reported: the line may come back.
 */
export const choicesSchema = z.strictObject({
  version: z.literal(1).default(1),
  /** By character. */
  designs: keyed(designChoiceSchema).default({}),
  /** By character, or `narrator`. */
  voices: keyed(voiceChoiceSchema).default({}),
  /** By scene. */
  sets: keyed(setChoiceSchema).default({}),
  /**
   * By scene about which something is chosen as a whole, or for its first picture: the ends of the ids of some of what it held then. It is known by them when another visit to its
   * place is put in before it and takes its name.
   */
  scenes: keyed(z.array(z.string().min(1).max(200)).max(mostMarks)).default({}),
  /** By shot. */
  shots: keyed(shotChoiceSchema).default({}),
  /** Shot → the take that is used for it, whatever else is made, until the pick is taken away. */
  picks: keyed(z.string().min(1).max(200)).default({}),
  captions: captionStyleSchema.prefault({}),
  sound: soundChoiceSchema.prefault({}),
  /** By episode. */
  covers: keyed(coverChoiceSchema).default({}),
})
export type Choices = z.infer<typeof choicesSchema>

/** Nothing chosen: everything as derived. */
export const noChoices: Choices = choicesSchema.parse({})

import { z } from 'zod'
import { frameRateSchema, languageSchema } from '#core'
import { genreSchema, lineKindSchema, propKindSchema, timeOfDaySchema } from '#story'
import { lensSchema } from './lens.ts'
import {
  ambienceSchema,
  angleSchema,
  cameraMoveSchema,
  effectKindSchema,
  expressionSchema,
  gestureSchema,
  lightMoodSchema,
  lookSchema,
  musicMoodSchema,
  poseSchema,
  shotSizeSchema,
  soundKindSchema,
  weatherSchema,
} from './vocabulary.ts'

const frames = z.number().int()
const unit = z.number().min(0).max(1)

/** Where someone stands, as the viewer sees it. `foreground-…` is the near shoulder of an over-the-shoulder shot. */
export const spotSchema = z.enum([
  'far-left',
  'left',
  'centre',
  'right',
  'far-right',
  'back-left',
  'back-right',
  'foreground-left',
  'foreground-right',
])
export type Spot = z.infer<typeof spotSchema>

/**
 * One person in one shot. All frames count from the shot's first frame; lists are in time order and each entry holds until
 * the next.
 */
export const figureSchema = z.object({
  /** Id of the character in the cast. */
  character: z.string(),
  spot: spotSchema,
  /** Which way the body faces at the start, as radians of yaw: 0 to the viewer, −π/2 to the left of the picture, +π/2 to the right, ±π away. */
  facing: z.number().min(-Math.PI).max(Math.PI),
  poses: z.array(z.object({ at: frames, pose: poseSchema })).min(1),
  /** A walk or run through the picture: spot to spot, or in from or out to an edge. */
  travel: z
    .object({
      from: z.union([spotSchema, z.enum(['off-left', 'off-right', 'far'])]),
      to: z.union([spotSchema, z.enum(['off-left', 'off-right', 'far', 'near'])]),
      start: frames,
      length: frames,
    })
    .nullable(),
  /** Turns of the body during the shot; `facing` as above. */
  turns: z.array(z.object({ at: frames, facing: z.number().min(-Math.PI).max(Math.PI) })),
  expressions: z.array(z.object({ at: frames, expression: expressionSchema, intensity: unit })).min(1),
  gestures: z.array(z.object({ at: frames, gesture: gestureSchema, length: frames })),
  /** Where the eyes (then the head) go: to a character of the shot or off it, to the viewer, away, or down. */
  gazes: z.array(
    z.object({
      at: frames,
      target: z.union([z.object({ character: z.string() }), z.enum(['viewer', 'left', 'right', 'up', 'down', 'away'])]),
    }),
  ),
  /** What is in the hands, character's own right and left. */
  holds: z.object({ right: propKindSchema.nullable(), left: propKindSchema.nullable() }),
  /** Visible states that the story gave: shown on the face and clothes. `comic` is a way of drawing: three heads tall (Q版). */
  states: z.array(
    z.enum(['wet', 'wounded', 'dusty', 'disguised', 'ghostly', 'glowing', 'comic', 'bareheaded', 'hatted', 'hooded']),
  ),
  /** Key in the design's wardrobe; null is what the character usually wears. */
  outfit: z.string().nullable(),
})
export type Figure = z.infer<typeof figureSchema>

/** A line as it is heard in one shot. */
export const shotLineSchema = z.object({
  /** Id of the story's line. */
  line: z.string(),
  lineKind: lineKindSchema,
  speaker: z.string().nullable(),
  text: z.string(),
  /** Name shown on the caption's tag; null shows none. */
  tag: z.string().nullable(),
  expression: expressionSchema,
  intensity: unit,
  /**
   * Frame of the shot at which the line's first sample sounds. Negative when it began in an earlier shot (the voice carries
   * over the cut); exactly one shot of an episode holds each line with `start ≥ 0`, and that one sounds it.
   */
  start: frames,
  /** Frames until its last sample, from `start`; may reach past the end of the shot. */
  length: frames.min(1),
})
export type ShotLine = z.infer<typeof shotLineSchema>

export const insertSchema = z.object({
  prop: propKindSchema,
  /** What stands on it, one entry a line or message; empty for none. */
  text: z.array(z.string()),
  /** Who holds it, for skin and sleeve; null lies on a table. */
  holder: z.string().nullable(),
})
export type Insert = z.infer<typeof insertSchema>

export const shotSchema = z.object({
  /** `s01e01_scbakofe_shtilemo`. Readable, given once, never renumbered; seeds and pins hang on it. */
  id: z.string(),
  scene: z.string(),
  /** Why the shot is there. */
  purpose: z.enum(['establish', 'dialogue', 'reaction', 'action', 'insert', 'reveal', 'hook']),
  length: frames.min(1),
  size: shotSizeSchema,
  angle: angleSchema,
  /** `amount` 0–1: how far the move goes over the shot. */
  move: z.object({ kind: cameraMoveSchema, amount: unit }),
  /** What it is taken with; null is the usual lens of its size. */
  lens: lensSchema.nullable().default(null),
  /** Character that the framing is made for; null frames the set, the insert or all figures. */
  subject: z.string().nullable(),
  figures: z.array(figureSchema),
  insert: insertSchema.nullable(),
  /** `x`, `y` as fractions of the picture; null is everywhere, or where the effect belongs by nature. */
  effects: z.array(
    z.object({
      effect: effectKindSchema,
      start: frames,
      length: frames.min(1),
      intensity: unit,
      at: z.object({ x: unit, y: unit }).nullable(),
    }),
  ),
  /**
   * Noises. `at` is the moment that the picture shows: a blow, a step, a flash; what announces itself (a whoosh) begins before it. A
   * `riser` begins at `at` and is made so long that it breaks off at the end of the shot, or of the next one where that is too soon.
   */
  sounds: z.array(z.object({ sound: soundKindSchema, at: frames, gainDb: z.number(), pan: z.number().min(-1).max(1) })),
  lines: z.array(shotLineSchema),
  /**
   * Lettering in the picture. `place` the name of the place, `caption` the script's 【字幕】, `shout` big hand lettering on an
   * impact, `card` a title on black.
   */
  titles: z.array(
    z.object({
      kind: z.enum(['place', 'caption', 'shout', 'card']),
      text: z.string(),
      sub: z.string().nullable(),
      start: frames,
      length: frames.min(1),
    }),
  ),
  /** How the shot begins and ends; the effect lies inside the shot. */
  transitionIn: z.object({ kind: z.enum(['cut', 'fade', 'flash', 'iris']), length: frames.min(0) }),
  transitionOut: z.object({ kind: z.enum(['cut', 'fade', 'flash', 'iris']), length: frames.min(0) }),
  mood: lightMoodSchema,
  look: lookSchema,
  /** What the shot shows, in words, for the board's reader. */
  picture: z.string(),
})
export type Shot = z.infer<typeof shotSchema>

export const boardSceneSchema = z.object({
  /** Id of the story's scene. */
  id: z.string(),
  /** Place as the script names it. */
  place: z.string(),
  /** Member of the set library. */
  set: z.string(),
  /** False when the library has no such place and the nearest set stands in. */
  setExact: z.boolean(),
  time: timeOfDaySchema,
  weather: weatherSchema,
  mood: lightMoodSchema,
  ambience: ambienceSchema,
  /** `intensity` at the scene's start and end: music moves between them. */
  music: z.object({ mood: musicMoodSchema, from: unit, to: unit }),
  /** Side of the 180° line on which each person stands, kept through the scene. */
  sides: z.record(z.string(), z.enum(['left', 'right'])),
})
export type BoardScene = z.infer<typeof boardSceneSchema>

export const boardEpisodeSchema = z.object({
  /** Id of the story's episode. */
  id: z.string(),
  number: z.number().int().min(1),
  title: z.string().nullable(),
  scenes: z.array(boardSceneSchema),
  /** In playing order. The first holds the title, the last the hook. */
  shots: z.array(shotSchema),
  /** Text of the end card: what comes next. Null on the last episode. */
  next: z.string().nullable(),
})
export type BoardEpisode = z.infer<typeof boardEpisodeSchema>

/** The storyboard of a series: what `sanbu board --json` prints. Plain data; the drawn result follows from it and the designs. */
export const boardSchema = z.object({
  version: z.literal(1),
  title: z.string(),
  language: languageSchema,
  genre: genreSchema,
  rate: frameRateSchema,
  episodes: z.array(boardEpisodeSchema),
})
export type Board = z.infer<typeof boardSchema>

import { z } from 'zod'
import { diagnosticSchema, languageSchema } from '#core'

/** Where in the source a thing was read: UTF-16 offsets, half-open, and the 1-based line and column of its start. */
export const spanSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  line: z.number().int().min(1),
  column: z.number().int().min(1),
})
export type Span = z.infer<typeof spanSchema>

/**
 * How a line is heard. `dialogue`: lips move, seen or not. `inner` (OS): the character's thoughts, lips closed.
 * `offscreen`: spoken by someone in the scene who is not in the picture (also on the phone). `narration` (VO): told.
 */
export const lineKindSchema = z.enum(['dialogue', 'inner', 'offscreen', 'narration'])
export type LineKind = z.infer<typeof lineKindSchema>

export const lineSchema = z.object({
  kind: z.literal('line'),
  id: z.string(),
  lineKind: lineKindSchema,
  /** Id of a character of the cast; null for a narrator without a name. */
  speaker: z.string().nullable(),
  /** What is said, without quotation marks around it. */
  text: z.string(),
  /** How it is said, from the parenthetical: 冷笑, 哽咽. Null when the script says nothing. */
  delivery: z.string().nullable(),
  span: spanSchema,
})
export type Line = z.infer<typeof lineSchema>

export const actionSchema = z.object({ kind: z.literal('action'), id: z.string(), text: z.string(), span: spanSchema })
export type Action = z.infer<typeof actionSchema>

/** Text that the viewer reads in the picture: 【字幕：三年后】. */
export const titleSchema = z.object({ kind: z.literal('title'), id: z.string(), text: z.string(), span: spanSchema })
export type Title = z.infer<typeof titleSchema>

/** A note to the makers. `flashback` and its kin hold from `…-start` to `…-end` or to the end of the scene. */
export const markKindSchema = z.enum([
  'flashback-start',
  'flashback-end',
  'dream-start',
  'dream-end',
  'empty-shot',
  'sound',
  'music',
  'transition',
  'camera',
  // Begins a row of a storyboard sheet, which is one shot: `3｜4秒`.
  'shot',
  'effect',
  'note',
])
export const markSchema = z.object({
  kind: z.literal('mark'),
  id: z.string(),
  mark: markKindSchema,
  text: z.string(),
  span: spanSchema,
})
export type Mark = z.infer<typeof markSchema>

export const sceneItemSchema = z.discriminatedUnion('kind', [lineSchema, actionSchema, titleSchema, markSchema])
export type SceneItem = z.infer<typeof sceneItemSchema>

export const interiorSchema = z.enum(['interior', 'exterior', 'both', 'unknown'])
export const timeOfDaySchema = z.enum(['day', 'night', 'dawn', 'dusk', 'unknown'])
export type TimeOfDay = z.infer<typeof timeOfDaySchema>

export const sceneSchema = z.object({
  /** `s01e01_scbakofe`: the episode, and a word from the place. A scene that is put in renumbers none; a place that is returned to is `…-tilemo`. */
  id: z.string(),
  /** As the script numbers it, `1-2`, or counted where the script does not. */
  number: z.string(),
  /** The place as the script names it: 顾家别墅客厅. Empty when the script names none. */
  place: z.string(),
  interior: interiorSchema,
  time: timeOfDaySchema,
  /** Ids of the characters that the script puts into the scene, speakers first in order of speaking. */
  cast: z.array(z.string()),
  items: z.array(sceneItemSchema),
  span: spanSchema,
})
export type Scene = z.infer<typeof sceneSchema>

export const episodeSchema = z.object({
  /** `s01e01`. */
  id: z.string(),
  number: z.number().int().min(1),
  title: z.string().nullable(),
  scenes: z.array(sceneSchema),
})
export type Episode = z.infer<typeof episodeSchema>

export const castMemberSchema = z.object({
  /** Made from the name and stable for ever: `苏晚`, `captain-ray`. */
  id: z.string(),
  /** The name shown to viewers. */
  name: z.string(),
  /** Other names that the script uses for the same person. */
  aliases: z.array(z.string()),
  /** What the script says about the person, in its own words, for design from words. Empty when it says nothing. */
  description: z.string(),
  sex: z.enum(['female', 'male', 'unknown']),
  age: z.enum(['child', 'teen', 'adult', 'middle', 'elder', 'unknown']),
  role: z.enum(['lead', 'support', 'extra']),
  /** How many lines the person speaks in the series. */
  lines: z.number().int().min(0),
})
export type CastMember = z.infer<typeof castMemberSchema>

export const genreSchema = z.enum([
  'city',
  'ceo',
  'ancient',
  'xianxia',
  'scifi',
  'war',
  'suspense',
  'horror',
  'comedy',
  'school',
  'countryside',
])
export type Genre = z.infer<typeof genreSchema>

/** A script as understood: what `sanbu story --json` prints, together with its diagnostics. */
export const storySchema = z.object({
  version: z.literal(1),
  title: z.string(),
  language: languageSchema,
  genre: genreSchema,
  /** Which reader understood the source: `screenplay`, `fountain` or `prose`. */
  dialect: z.string(),
  cast: z.array(castMemberSchema),
  episodes: z.array(episodeSchema),
})
export type Story = z.infer<typeof storySchema>

export const storyReportSchema = z.object({ story: storySchema, diagnostics: z.array(diagnosticSchema) })
export type StoryReport = z.infer<typeof storyReportSchema>

import { z } from 'zod'
import type { FrameRate } from '#core'
import { type BoardEpisode, continuityRecordSchema, type SpeechTiming, speechTimingSchema, untouched } from '#direction'
import { type BoardedEpisode, choiceFor, createBoarder, type ReadSeries } from '#series'
import type { ArtefactStore } from '#store'
import { parseSamplesHead } from '../samples.ts'
import { address, sharedAddress } from './address.ts'
import { type EpisodeContext, planEpisode } from './episode.ts'
import type { Makers } from './makers.ts'
import { segmentPartsSchema } from './segment-parts.ts'
import type { PickedTake } from './take.ts'
import { planVoices } from './voices.ts'

export const surveyedVoiceSchema = z.object({ line: z.string(), key: z.string() })
export const surveyedShotSchema = z.object({
  id: z.string(),
  key: z.string(),
  frames: z.number().int().min(1),
  parts: segmentPartsSchema,
  /** Lines that are heard in it or whose words stand on it. */
  lines: z.array(z.string()),
})
export type SurveyedShot = z.infer<typeof surveyedShotSchema>

/** What an episode is to be made of, by address. */
export const surveyedEpisodeSchema = z.object({
  id: z.string(),
  number: z.number().int(),
  title: z.string().nullable(),
  frames: z.number().int(),
  /** False when the timing of some lines is only estimated, because nobody has spoken them yet. */
  measured: z.boolean(),
  voices: z.array(surveyedVoiceSchema),
  shots: z.array(surveyedShotSchema),
  sound: z.string(),
  covers: z.object({ tall: z.string(), squat: z.string() }),
  inputs: z.string(),
})
export type SurveyedEpisode = z.infer<typeof surveyedEpisodeSchema>

export interface SurveyContext {
  makers: Makers
  store: Pick<ArtefactStore, 'get' | 'put' | 'peek' | 'present'>
  width: number
  height: number
  rate: FrameRate
  contentProducer: string | null
  /** Takes that people picked, by shot. */
  picked: ReadonlyMap<string, PickedTake>
}

/** Families of choices that are reckoned by person, scene, shot or episode, where they have their effect. */
const reckoned: ReadonlySet<string> = new Set(['designs', 'voices', 'sets', 'scenes', 'shots', 'picks', 'covers'])

const roughMemorySchema = z.object({
  voices: z.array(surveyedVoiceSchema),
  /** Everyone who may be seen in the episode. */
  people: z.array(z.string()),
  after: continuityRecordSchema,
})
const finalMemorySchema = z.object({ episode: surveyedEpisodeSchema, after: continuityRecordSchema })

/**
 * Works out the addresses of everything that a series is made of, without making anything. Just what the make works out, by the
 * same functions. What was worked out before is remembered by episode: after an edit only the episodes that it touches are
 * worked out again.
 */
export async function surveySeries(read: ReadSeries, context: SurveyContext): Promise<SurveyedEpisode[]> {
  const { makers, store, rate } = context
  const remember = createMemory(store, makers.plan)
  const voiceDesigns = address(read.voices)
  const whole = Object.fromEntries(Object.entries(read.choices).filter(([family]) => !reckoned.has(family)))
  const chosen = address(whole)
  const { story } = read

  // Which voices: hangs on how each line is played, not on how long it takes.
  const rough = createBoarder(read, { rate })
  let before = untouched
  const heard: z.infer<typeof roughMemorySchema>[] = []
  for (const index of story.episodes.keys()) {
    const known = await remember(
      ['voices', rough.key(index, before), voiceDesigns, makers.voice, chosen],
      roughMemorySchema,
      async () => {
        const { episode, after } = rough.board(index, before)
        const planned = planVoices(read, [episode], makers.voice)
        return { voices: planned.map(({ line, key }) => ({ line, key })), people: peopleIn(episode), after }
      },
    )
    heard.push(known)
    before = known.after
  }
  const spoken = await store.present(
    'voice',
    heard.flatMap(({ voices }) => voices.map(({ key }) => key)),
  )

  // Everything else, with measured timing where there is some.
  const timings = new Map<string, SpeechTiming>()
  const boarder = createBoarder(read, { rate, timing: (line) => timings.get(line) ?? null })
  const cast = Object.fromEntries(read.designs.map((design) => [design.id, design]))
  const { width, height, contentProducer, picked } = context
  const picksOf = (episode: string) =>
    [...picked].filter(([shot]) => shot.startsWith(`${episode}_`)).map(([shot, { artefact }]) => [shot, artefact])
  const { segment, sound, check } = makers
  const { title, language } = story
  const episodes: SurveyedEpisode[] = []
  before = untouched
  for (const [index, { voices: mine, people }] of heard.entries()) {
    const { id } = story.episodes[index]!
    const looks = people.map((person) => (cast[person] === undefined ? null : sharedAddress(cast[person])))
    const known = await remember(
      [
        ['episode', boarder.key(index, before), looks, segment, sound, check, chosen],
        [width, height, rate, contentProducer, picksOf(id), choiceFor(read.choices.covers, id) ?? null],
        mine.map(({ key }) => (spoken.has(key) ? key : null)),
      ],
      finalMemorySchema,
      async () => {
        await readTimings(mine, spoken, store, timings)
        const boarded = boarder.board(index, before)
        const planned: EpisodeContext = {
          board: { title, language, rate },
          cast,
          choices: read.choices,
          timing: boarder.timing,
          voices: new Map(mine.map(({ line, key }) => [line, key])),
          picked,
          makers,
          width,
          height,
          contentProducer,
        }
        const measured = mine.every(({ key }) => spoken.has(key))
        return { episode: surveyed(boarded, planned, mine, measured), after: boarded.after }
      },
    )
    episodes.push(known.episode)
    before = known.after
  }
  return episodes
}

function peopleIn({ scenes, shots }: BoardEpisode): string[] {
  const staged = scenes.flatMap(({ sides }) => Object.keys(sides))
  const shown = shots.flatMap(({ figures }) => figures.map(({ character }) => character))
  return [...new Set([...staged, ...shown])].sort()
}

function surveyed(
  { episode }: BoardedEpisode,
  context: EpisodeContext,
  voices: SurveyedEpisode['voices'],
  measured: boolean,
): SurveyedEpisode {
  const { id, number, title } = episode
  if (episode.shots.length === 0) {
    const covers = { tall: '', squat: '' }
    return { id, number, title, frames: 0, measured, voices, shots: [], sound: '', covers, inputs: '' }
  }
  const plan = planEpisode(episode, context)
  return {
    id,
    number,
    title,
    frames: plan.timeline.length,
    measured,
    voices,
    shots: plan.segments.map(({ shot: id, key, parts, recipe: { shot, overlays } }) => ({
      id,
      key,
      frames: shot.length,
      parts,
      lines: [...new Set([...shot.lines.map(({ line }) => line), ...overlays.captions.map(({ line }) => line)])],
    })),
    sound: plan.sound.key,
    covers: plan.covers.keys,
    inputs: plan.inputs,
  }
}

/** A timing stands at the head of its voice: the sound itself need not be read. */
const headBytes = 24 * 1024

async function readTimings(
  voices: SurveyedEpisode['voices'],
  spoken: ReadonlySet<string>,
  store: SurveyContext['store'],
  into: Map<string, SpeechTiming>,
): Promise<void> {
  await Promise.all(
    voices.map(async ({ line, key }) => {
      if (!spoken.has(key)) return
      const begun = await store.peek('voice', key, headBytes)
      const head = begun === null ? null : (parseSamplesHead(begun) ?? (await wholeHead(store, key)))
      if (head !== null) into.set(line, speechTimingSchema.parse(head['timing']))
    }),
  )
}

async function wholeHead(store: SurveyContext['store'], key: string) {
  const bytes = await store.get('voice', key)
  return bytes === null ? null : parseSamplesHead(bytes)
}

/** What was worked out before, by what it was worked out from. A memory that is lost or of another time is only worked out again. */
function createMemory(store: SurveyContext['store'], maker: string) {
  return async <T>(of: unknown, schema: z.ZodType<T>, work: () => Promise<T>): Promise<T> => {
    const key = address([maker, of])
    const bytes = await store.get('memory', key)
    if (bytes !== null) {
      const known = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
      if (known.success) return known.data
    }
    const fresh = await work()
    await store.put('memory', key, new TextEncoder().encode(JSON.stringify(fresh)))
    return fresh
  }
}

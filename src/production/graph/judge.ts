import type { FrameRate } from '#core'
import type { Choices } from '#series'
import { choiceFor } from '#series'
import type { MadeEpisode, MadeRecord } from '../made-record.ts'
import { usualWork } from '../usual-work.ts'
import { paceOf } from './pace.ts'
import type { EpisodeState, Reason, SeriesState, StateOf } from './state.ts'
import type { SurveyedEpisode, SurveyedShot } from './survey.ts'

/** What is known of the world when states are worked out: nothing of it is read here. */
export interface Evidence {
  /** Addresses under which something lies, of every kind. */
  present: ReadonlySet<string>
  /** What the earlier making in the same folder was made of. */
  made: MadeRecord | null
  /** Finished files that are there and whole, by episode: the digest of what they follow from. */
  finished: ReadonlyMap<string, string>
}

export interface JudgeRequest {
  title: string
  episodes: readonly SurveyedEpisode[]
  choices: Choices
  width: number
  height: number
  rate: FrameRate
  workers: number
  /** Ids of the engines that are there; what another was chosen for is blocked. */
  engines: readonly string[]
}

/** The state of everything that a series is made of. Pure: the same survey and the same evidence give the same state. */
export function judgeSeries(request: JudgeRequest, evidence: Evidence): SeriesState {
  const { title, width, height, rate, workers } = request
  const pace = paceOf(request, evidence.made)
  const episodes = request.episodes
    .filter(({ shots }) => shots.length > 0)
    .map((episode) => judgeEpisode(episode, request, evidence, pace.frame))
  const all = (pick: (episode: EpisodeState) => readonly StateOf[]) => episodes.flatMap(pick)
  const parts = {
    voices: all(({ voices }) => voices),
    sounds: all(({ sound }) => [sound]),
    covers: all(({ cover }) => [cover]),
    masters: all(({ master }) => [master]),
  }
  const shots = episodes.flatMap((episode) => episode.shots)
  const count = (current: boolean) => {
    const those = <T extends StateOf>(list: readonly T[]) =>
      list.filter(({ state }) => (state === 'current') === current)
    return {
      voices: those(parts.voices).length,
      shots: those(shots).length,
      frames: those(shots).reduce((sum, { frames }) => sum + frames, 0),
      sounds: those(parts.sounds).length,
      covers: those(parts.covers).length,
      masters: those(parts.masters).length,
    }
  }
  const cpuSeconds = round(
    [...shots, ...Object.values(parts).flat()].reduce((sum, artefact) => sum + artefact.cpuSeconds, 0),
  )
  return {
    version: 1,
    title,
    width,
    height,
    rate,
    episodes,
    make: count(false),
    reuse: count(true),
    estimate: { cpuSeconds, seconds: round(cpuSeconds / workers), from: pace.from, money: [] },
  }
}

function judgeEpisode(
  survey: SurveyedEpisode,
  request: JudgeRequest,
  { present, made, finished }: Evidence,
  frameSeconds: number,
): EpisodeState {
  const { id, number, title, frames, measured } = survey
  const { choices, engines, rate } = request
  const before = made?.episodes[id] ?? null
  const unspoken = new Set(survey.voices.filter(({ key }) => !present.has(key)).map(({ line }) => line))
  const voices = survey.voices.map(({ line, key }): StateOf => {
    const earlier = before?.voices[line]
    if (present.has(key)) return current(line)
    const stale = earlier !== undefined && earlier !== key && present.has(earlier)
    return {
      id: line,
      state: stale ? 'stale' : 'missing',
      why: stale ? ['words'] : [],
      on: [],
      cpuSeconds: usualWork.line,
    }
  })
  const shots = survey.shots.map((shot) => {
    const engine = choiceFor(choices.shots, shot.id)?.engine
    const on = [
      ...shot.lines.filter((line) => unspoken.has(line)),
      ...(engine === undefined || engines.includes(engine) ? [] : [`engine:${engine}`]),
    ]
    return { ...judgeShot(shot, on, present, before, frameSeconds), frames: shot.frames }
  })
  const mix = usualWork.mix(frames, rate)
  const lines = [...unspoken]
  const sound = judgeWhole({ id, key: survey.sound, on: lines, present, earlier: before?.sound, cpuSeconds: mix })
  const cover: StateOf = [survey.covers.tall, survey.covers.squat].every((key) => present.has(key))
    ? current(id)
    : { id, state: 'missing', why: [], on: [], cpuSeconds: usualWork.covers }
  const inputs = finished.get(id)
  const joined = usualWork.cut(frames, rate) + usualWork.check(frames, rate)
  const master: StateOf =
    inputs === survey.inputs && measured
      ? current(id)
      : inputs !== undefined
        ? { id, state: 'stale', why: ['contents'], on: lines, cpuSeconds: joined }
        : { id, state: lines.length > 0 ? 'blocked' : 'missing', why: [], on: lines, cpuSeconds: joined }
  return { id, number, title, frames, measured, voices, shots, sound, cover, master }
}

function judgeShot(
  shot: SurveyedShot,
  on: readonly string[],
  present: ReadonlySet<string>,
  before: MadeEpisode | null,
  frameSeconds: number,
): StateOf {
  const { id, key, parts, frames } = shot
  if (on.length === 0 && present.has(key)) return current(id)
  const earlier = before?.shots[id]
  // What this shot took before is the best guess at what it will take.
  const perFrame = earlier?.cpuSeconds == null ? frameSeconds : earlier.cpuSeconds / earlier.frames
  const cpuSeconds = round(perFrame * frames)
  if (earlier !== undefined && present.has(earlier.key) && !on.some((reason) => reason.startsWith('engine:'))) {
    const why = (Object.keys(parts) as (keyof typeof parts)[]).filter(
      (part) => !parts[part].startsWith(earlier.parts[part]),
    )
    const reasons: Reason[] = on.length > 0 && !why.includes('speech') ? [...why, 'speech'] : why
    return { id, state: 'stale', why: reasons, on: [...on], cpuSeconds }
  }
  return { id, state: on.length > 0 ? 'blocked' : 'missing', why: [], on: [...on], cpuSeconds }
}

function judgeWhole(of: {
  id: string
  key: string
  on: readonly string[]
  present: ReadonlySet<string>
  earlier: string | undefined
  cpuSeconds: number
}): StateOf {
  const { id, key, on, present, earlier, cpuSeconds } = of
  if (on.length === 0 && present.has(key)) return current(id)
  if (earlier !== undefined && earlier !== key && present.has(earlier))
    return { id, state: 'stale', why: ['contents'], on: [...on], cpuSeconds }
  return { id, state: on.length > 0 ? 'blocked' : 'missing', why: [], on: [...on], cpuSeconds }
}

const current = (id: string): StateOf => ({ id, state: 'current', why: [], on: [], cpuSeconds: 0 })

const round = (seconds: number) => Math.round(seconds * 100) / 100

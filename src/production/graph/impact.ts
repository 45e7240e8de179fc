import type { FrameRate } from '#core'
import type { MadeRecord } from '../made-record.ts'
import { usualWork } from '../usual-work.ts'
import type { Impact } from './impact-format.ts'
import { paceOf } from './pace.ts'
import type { Reason } from './state.ts'
import type { SurveyedEpisode, SurveyedShot } from './survey.ts'

export interface ImpactContext {
  width: number
  height: number
  rate: FrameRate
  workers: number
  /** What the series was made of, for estimates that are its own; null takes what is usual. */
  made: MadeRecord | null
}

/**
 * What going from one state of a series to another makes stale, whether or not it was made: to be told beside a change before it
 * is saved. Pure. Lines that nobody has spoken yet are reckoned with estimated lengths.
 */
export function impactOf(
  was: readonly SurveyedEpisode[],
  is: readonly SurveyedEpisode[],
  context: ImpactContext,
): Impact {
  const { rate, workers, made } = context
  const pace = paceOf(context, made)
  const earlier = new Map(was.map((episode) => [episode.id, episode]))
  const impact: Impact = { voices: [], shots: [], gone: [], sounds: [], masters: [], cpuSeconds: 0, seconds: 0 }
  for (const episode of is) {
    const old = earlier.get(episode.id)
    const { voices, shots, gone } = differences(old ?? null, episode)
    impact.voices.push(...voices)
    impact.shots.push(...shots.map((shot) => ({ ...shot, episode: episode.id })))
    impact.gone.push(...gone)
    const frames = shots.reduce((sum, shot) => sum + shot.frames, 0)
    impact.cpuSeconds += voices.length * usualWork.line + frames * pace.frame
    if (old?.sound !== episode.sound) {
      impact.sounds.push(episode.id)
      impact.cpuSeconds += usualWork.mix(episode.frames, rate)
    }
    if (old?.inputs !== episode.inputs) {
      impact.masters.push(episode.id)
      impact.cpuSeconds += usualWork.cut(episode.frames, rate) + usualWork.check(episode.frames, rate)
    }
    if (old?.covers.tall !== episode.covers.tall) impact.cpuSeconds += usualWork.covers
  }
  const still = new Set(is.map(({ id }) => id))
  for (const { id, shots } of was) if (!still.has(id)) impact.gone.push(...shots.map((shot) => shot.id))
  const round = (seconds: number) => Math.round(seconds * 100) / 100
  return { ...impact, cpuSeconds: round(impact.cpuSeconds), seconds: round(impact.cpuSeconds / workers) }
}

function differences(old: SurveyedEpisode | null, now: SurveyedEpisode) {
  const spoken = new Set(old?.voices.map(({ key }) => key))
  const drawn = new Map(old?.shots.map((shot) => [shot.id, shot]))
  const known = new Set(old?.shots.map(({ key }) => key))
  const still = new Set(now.shots.map(({ id }) => id))
  return {
    voices: now.voices.filter(({ key }) => !spoken.has(key)).map(({ line }) => line),
    shots: now.shots
      .filter(({ key }) => !known.has(key))
      .map((shot) => ({ id: shot.id, frames: shot.frames, why: whyOf(drawn.get(shot.id), shot) })),
    gone: (old?.shots ?? []).filter(({ id }) => !still.has(id)).map(({ id }) => id),
  }
}

function whyOf(old: SurveyedShot | undefined, now: SurveyedShot): Reason[] {
  if (old === undefined) return []
  return (Object.keys(now.parts) as (keyof SurveyedShot['parts'])[]).filter(
    (part) => old.parts[part] !== now.parts[part],
  )
}

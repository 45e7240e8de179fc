import { lerp } from '#core'
import type { GenreProfile } from '../profiles/index.ts'
import type { Beat } from '../reading/beat.ts'
import type { ShotPlan } from '../rules/plan.ts'

/** The pace that the rules' own lengths are made for, seconds. */
const usual = { calm: 3.25, heated: 2.3 }

/** How slowly a genre takes a beat: 1 is usual, more is slower. */
export function tempoOf({ heat }: Beat, { pace }: GenreProfile): number {
  return lerp(pace.calm, pace.heated, heat) / lerp(usual.calm, usual.heated, heat)
}

/**
 * A plan at the pace of its genre: breaths around a voice, and pictures without one, stand longer where a genre takes its time and
 * shorter where it hurries. What is read takes as long as it takes; the first pictures and the last keep the times of their hooks.
 */
export function paced(plan: ShotPlan, beat: Beat, profile: GenreProfile): ShotPlan {
  if (plan.purpose === 'hook') return plan
  const tempo = tempoOf(beat, profile)
  const read = plan.insert !== null || plan.titles.length > 0
  const share = read ? Math.max(1, tempo) : tempo
  return { ...plan, lead: plan.lead * share, tail: plan.tail * share }
}

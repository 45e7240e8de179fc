import type { SceneContext, ShotPlan } from '../rules/plan.ts'
import type { ShotSize } from '../vocabulary.ts'

/** What makes two shots look the same to a viewer. */
export function setup(
  plan: Pick<ShotPlan, 'subject' | 'size' | 'angle' | 'insert'> & { others?: readonly string[] },
): string {
  return plan.insert !== null ? `insert:${plan.insert.prop}` : `${plan.subject ?? 'all'}|${plan.size}|${plan.angle}`
}

const otherSizes: Readonly<Record<ShotSize, readonly ShotSize[]>> = {
  ELS: ['LS', 'FS'],
  LS: ['ELS', 'FS'],
  FS: ['MLS', 'MS'],
  MLS: ['MCU', 'FS'],
  MS: ['CU', 'MLS'],
  MCU: ['CU', 'MS'],
  CU: ['MCU', 'MS'],
  ECU: ['CU', 'MCU'],
}

/** A cut must change the picture: a plan that repeats its neighbour's set-up gets another size. */
export function varied(plan: ShotPlan, before: ShotPlan | undefined, context: SceneContext): ShotPlan {
  if (before === undefined || setup(plan) !== setup(before)) return plan
  if (plan.insert !== null && plan.subject === null)
    return { ...plan, insert: null, purpose: 'reaction', size: 'CU', subject: context.stage.present()[0]?.id ?? null }
  const next = otherSizes[plan.size].find((size) => size !== before.size) ?? 'MS'
  return {
    ...plan,
    size: next,
    angle: plan.angle === 'over-shoulder' && (next === 'CU' || next === 'ECU') ? 'eye' : plan.angle,
    ...(next === 'CU' && plan.angle === 'over-shoulder' ? { others: [], shoulder: null } : {}),
  }
}

import type { SceneContext, ShotPlan } from '../rules/plan.ts'
import type { ShotSize } from '../vocabulary.ts'

/** What makes two shots look the same to a viewer: the people, the size and the angle, or the thing. */
export function setupOf(plan: Pick<ShotPlan, 'subject' | 'size' | 'angle' | 'insert' | 'others'>): string {
  if (plan.insert !== null) return `insert ${plan.insert.prop} ${plan.insert.text.join('|')}`
  const people = plan.subject ?? [...plan.others].sort().join('+')
  return `${people} ${plan.size} ${plan.angle}`
}

/** Where else to put the camera, by size: alone, and with several people, who need room. */
const alone: Readonly<Record<ShotSize, readonly ShotSize[]>> = {
  ELS: ['LS'],
  LS: ['ELS'],
  FS: ['MLS', 'MS'],
  MLS: ['MCU', 'FS'],
  MS: ['CU', 'MCU'],
  MCU: ['CU', 'MS'],
  CU: ['MCU', 'MS'],
  ECU: ['CU', 'MCU'],
}
const together: Readonly<Record<ShotSize, readonly ShotSize[]>> = {
  ELS: ['LS'],
  LS: ['ELS'],
  FS: ['MLS', 'MS'],
  MLS: ['MS', 'FS'],
  MS: ['MLS', 'MCU'],
  MCU: ['MS'],
  CU: ['MCU', 'MS'],
  ECU: ['MCU'],
}

/** A thing fills a picture once an episode, again only with new words on it: what was shown at every turn stops meaning anything. */
export function isStale(plan: ShotPlan, inserted: ReadonlySet<string>): boolean {
  if (plan.insert === null) return false
  const { prop, text } = plan.insert
  return inserted.has(text.length === 0 ? prop : `${prop} ${text.join('|')}`)
}

/** The face of whoever holds the thing, instead of the thing. */
export function faceInstead(plan: ShotPlan, context: SceneContext): ShotPlan {
  const id = plan.insert?.holder ?? context.stage.present()[0]?.id ?? null
  return {
    ...plan,
    insert: null,
    subject: id,
    size: id === null ? 'LS' : 'MCU',
    angle: 'eye',
    purpose: id === null ? 'establish' : 'reaction',
  }
}

/** After two pushes in a row a mild third one rests or drifts instead: a camera that always leans in says nothing. */
export function rested(plan: ShotPlan, done: readonly ShotPlan[]): ShotPlan {
  const [a, b] = done.slice(-2)
  const pushes = a?.move.kind === 'push-in' && b?.move.kind === 'push-in' && plan.move.kind === 'push-in'
  if (!pushes || plan.move.amount > 0.4 || plan.purpose === 'hook') return plan
  const wide = plan.size === 'FS' || plan.size === 'MLS' || plan.size === 'LS' || plan.size === 'ELS'
  if (plan.insert !== null || !wide) return { ...plan, move: { kind: 'static', amount: 0 } }
  return { ...plan, move: { kind: plan.picture.length % 2 === 0 ? 'truck-left' : 'truck-right', amount: 0.3 } }
}

/** Half-length pictures after each other before a talk comes nearer. */
const farEnough = 2

/** A talk that goes on comes nearer: after some pictures of half the people, the next that speaks is nearer to the face. */
export function closedIn(plan: ShotPlan, done: readonly ShotPlan[]): ShotPlan {
  const talks = plan.purpose === 'dialogue' && plan.size === 'MS' && plan.subject !== null && plan.clauses.length === 0
  const before = done.slice(-farEnough)
  const far = before.length === farEnough && before.every(({ size, insert }) => size === 'MS' && insert === null)
  return talks && far ? { ...plan, size: 'MCU' } : plan
}

/** A cut must change the picture: a plan that repeats its neighbour's set-up gets another size, or the face that belongs to it. */
export function varied(plan: ShotPlan, before: ShotPlan | undefined, context: SceneContext): ShotPlan {
  if (before === undefined) return plan
  const sameFace =
    plan.insert === null &&
    before.insert === null &&
    plan.subject !== null &&
    plan.subject === before.subject &&
    plan.size === before.size &&
    plan.shoulder === before.shoulder
  if (setupOf(plan) !== setupOf(before) && !sameFace) return plan
  if (plan.insert !== null) {
    return faceInstead(plan, context)
  }
  const several = plan.others.some((id) => id !== plan.subject)
  const size = (several ? together : alone)[plan.size][0]!
  return { ...plan, size }
}

import { isBlow } from '../blows.ts'
import type { Beat, Clause } from '../reading/beat.ts'
import { contactGestureSchema, type ShotSize } from '../vocabulary.ts'
import { actsOf, partnerOf, reaction, readingTime, someoneElse, twoShot } from './compose.ts'
import type { Rule, SceneContext } from './plan.ts'

const hands: ReadonlySet<string> = new Set(contactGestureSchema.options)
const lifting: ReadonlySet<string> = new Set(['carry', 'piggyback'])
const rough: ReadonlySet<string> = new Set(['slap', 'punch', 'kick', 'slash', 'grab-collar', 'push'])

/** Who lays hands on whom in a beat; null where nobody does, or one of them is not there or lies. */
export function contactIn(beat: Beat, context: SceneContext): { clause: Clause; doer: string; other: string } | null {
  for (const clause of beat.clauses) {
    const { doer } = clause
    if (doer === null || !clause.acts.some(({ gesture }) => gesture !== undefined && hands.has(gesture))) continue
    const told = clause.target ?? beat.named.find((id) => id !== doer) ?? null
    const other =
      told ??
      (clause.acts.some(isBlow)
        ? opponent(clause, doer, context)
        : (partnerOf(beat, context) ?? someoneElse(doer, beat, context)))
    const rises = clause.acts.some(({ pose }) => pose === 'fight' || pose === 'stand')
    const people = [doer, other].map((id) => (id === null ? null : context.stage.person(id)))
    if (
      other === null ||
      other === doer ||
      people.some((person) => person === null) ||
      (people[0]!.pose === 'lie' && !rises)
    )
      continue
    if (people[1]!.pose === 'lie' && !clause.acts.some(({ gesture }) => gesture !== undefined && lifting.has(gesture)))
      continue
    return { clause, doer, other }
  }
  return null
}

/** What a blow may land on that is nobody. */
const things = /[门墙桌树石山地空水天柜窗]|(?:wall|table|desk|door|tree|rock|stone|air|window|ground)/iu

/** Whom a blow means that names nobody: the only other one who is there and on their feet. */
function opponent(clause: Clause, doer: string, { stage }: SceneContext): string | null {
  const others = stage.present().filter(({ id }) => id !== doer)
  return things.test(clause.text) || others.length !== 1 || others[0]!.pose === 'sit' ? null : others[0]!.id
}

/** A kick is done with the whole body. */
export const sizeOfBlow = (clause: Clause): ShotSize =>
  clause.acts.some(({ gesture }) => gesture === 'kick') ? 'FS' : 'MLS'

export const contact: Rule = {
  id: 'contact',
  why: 'When hands meet somebody, both bodies belong in one picture; what it does to a face comes after it.',
  applies: (beat, context) => beat.kind !== 'line' && contactIn(beat, context) !== null,
  plan(beat, context) {
    const { clause, doer, other } = contactIn(beat, context)!
    const clauses = beat.clauses.map((entry) => (entry === clause ? { ...entry, target: other } : entry))
    const force = actsOf([clause]).some(({ gesture }) => gesture !== undefined && rough.has(gesture))
    const lifts = actsOf([clause]).some(({ gesture }) => gesture !== undefined && lifting.has(gesture))
    const together = twoShot(doer, other, beat, context, {
      size: lifts ? 'FS' : actsOf([clause]).some(isBlow) ? sizeOfBlow(clause) : 'MS',
      clauses,
      cues: beat.cues,
      lead: Math.max(force ? 1.6 : 1.8, readingTime(beat.text, context)),
      move: { kind: force ? 'handheld' : 'push-in', amount: force ? 0.5 : 0.3 },
    })
    return force ? [together, reaction(other, beat, context, { lead: 1 })] : [together]
  },
}

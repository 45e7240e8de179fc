import { blowBegins, blowLands, isBlow } from '../blows.ts'
import type { Cue } from '../lexicon/cues.ts'
import type { Feeling } from '../lexicon/feelings.ts'
import type { Beat } from '../reading/beat.ts'
import { actsOf, principal, reaction, single, someoneElse, twoShot } from './compose.ts'
import { contactIn, sizeOfBlow } from './contact.ts'
import { type Rule, type SceneContext, type ShotPlan, shot } from './plan.ts'

const pain = { expression: 'pain', intensity: 0.9 } as const
const shocked = { expression: 'shocked', intensity: 1 } as const

/** A white picture would hide the fire at the muzzle. */
const muzzleOnly = (cue: Cue): Cue => ({ ...cue, effects: cue.effects.filter(({ effect }) => effect !== 'flash') })

/** Blow and answer in one picture, both bodies in it and the noise on the moment it lands; then the face of whom it was meant for. */
function exchange(
  beat: Beat,
  { clause, doer, other }: NonNullable<ReturnType<typeof contactIn>>,
  hits: readonly Cue[],
  context: SceneContext,
): ShotPlan[] {
  const answer = actsOf(beat.clauses.filter((entry) => entry.doer === other))
  const warded = answer.some(({ gesture }) => gesture === 'block')
  const falls = answer.some(({ pose }) => pose === 'fall')
  const seconds = falls ? 2 : 1.6
  const after: Feeling = warded ? { expression: 'determined', intensity: 0.8 } : pain
  const both = twoShot(doer, other, beat, context, {
    size: falls ? 'LS' : sizeOfBlow(clause),
    subject: doer,
    lead: seconds,
    moment: (blowBegins + blowLands) / seconds,
    clauses: beat.clauses.map((entry) => (entry === clause ? { ...entry, target: other } : entry)),
    cues: hits.slice(0, 1),
    move: { kind: 'handheld', amount: 0.6 },
    faces: [
      { id: doer, feeling: { expression: 'angry', intensity: 0.9 }, at: 0 },
      { id: other, feeling: { expression: warded ? 'determined' : 'shocked', intensity: 0.8 }, at: 0 },
      { id: other, feeling: after, at: (blowBegins + blowLands) / seconds },
    ],
  })
  if (falls) return [both]
  return [
    both,
    reaction(other, beat, context, {
      size: 'MCU',
      angle: warded ? 'low' : 'high',
      lead: 1.1,
      faces: [{ id: other, feeling: after, at: 0 }],
      move: { kind: 'push-in', amount: 0.4 },
    }),
  ]
}

export const impact: Rule = {
  id: 'impact',
  why: 'A blow is three pictures: the swing, tilted; the hit, with lettering and a shake; the face of whom it hits.',
  applies: (beat) => beat.kind !== 'line' && beat.cues.some((cue) => cue.impact),
  plan(beat, context) {
    const hits = beat.cues.filter((cue) => cue.impact)
    const soft = beat.cues.filter((cue) => !cue.impact)
    const striking = beat.clauses.find((clause) => clause.cues.some((cue) => cue.impact))
    const doer = striking?.doer ?? null
    const target = striking?.target ?? (doer === null ? null : someoneElse(doer, beat, context))
    const tilt = context.profile.violence > 0.35 ? 'dutch' : 'low'
    if (doer === null || !context.stage.person(doer)) {
      const within = [...(striking?.named ?? []), ...beat.clauses.map((clause) => clause.doer)]
      const struck = within.find((id) => id !== null && context.stage.person(id) !== null) ?? null
      const witness = struck ?? principal(beat, context)
      const cues = [...hits.slice(0, 2), ...soft.slice(0, 1)]
      const burst =
        struck === null
          ? shot({
              purpose: 'action',
              size: 'LS',
              lead: 1.5,
              moment: 0.12,
              move: { kind: 'shake', amount: 0.9 },
              cues,
              picture: beat.text,
              clauses: beat.clauses,
            })
          : single(struck, beat, context, {
              size: 'FS',
              angle: tilt,
              lead: 1.5,
              moment: 0.15,
              move: { kind: 'shake', amount: 0.8 },
              cues,
              clauses: beat.clauses,
              // Out of nowhere, it startles; unless the words tell the face.
              faces: beat.clauses.some(({ doer, feeling }) => doer === struck && feeling !== null)
                ? []
                : [{ id: struck, feeling: shocked, at: 0.2 }],
            })
      if (witness === null) return [burst]
      return [
        burst,
        reaction(witness, beat, context, {
          lead: 1.1,
          faces: [{ id: witness, feeling: shocked, at: 0 }],
          move: { kind: 'crash-in', amount: 0.6 },
        }),
      ]
    }
    const acts = striking?.acts ?? []
    const blow = acts.some(isBlow)
    const armed = !blow && acts.some((act) => act.gesture === 'aim' || act.gesture === 'cast-spell')
    const met = armed ? null : contactIn(beat, context)
    if (blow && met !== null) return exchange(beat, met, hits, context)
    if (blow)
      return [
        single(doer, beat, context, {
          size: 'MLS',
          angle: tilt,
          lead: 1.5,
          moment: (blowBegins + blowLands) / 1.5,
          clauses: beat.clauses,
          cues: [...hits.slice(0, 1), ...soft.slice(0, 1)],
          move: { kind: 'handheld', amount: 0.6 },
          faces: [{ id: doer, feeling: { expression: 'angry', intensity: 0.9 }, at: 0 }],
        }),
      ]
    // A hand that strikes a face needs the face in the picture.
    const swing =
      met === null
        ? null
        : twoShot(doer, met.other, beat, context, {
            size: 'MS',
            subject: doer,
            lead: 1.3,
            clauses: beat.clauses.map((entry) => (entry === met.clause ? { ...entry, target: met.other } : entry)),
            cues: soft.slice(0, 1),
            move: { kind: 'handheld', amount: 0.6 },
            faces: [
              { id: doer, feeling: { expression: 'angry', intensity: 0.9 }, at: 0 },
              { id: met.other, feeling: pain, at: 0.45 },
            ],
          })
    // A shot is seen and heard where it is fired.
    const fires = acts.some((act) => act.gesture === 'aim')
    const wrath = [{ id: doer, feeling: { expression: 'angry', intensity: 0.9 }, at: 0 }] as const
    const plans = [
      swing ??
        single(doer, beat, context, {
          size: armed ? 'MLS' : 'MCU',
          angle: tilt,
          clauses: beat.clauses,
          faces: [...wrath],
          ...(fires
            ? {
                lead: 1.3,
                moment: 0.55,
                cues: hits.slice(0, 1).map(muzzleOnly),
                move: { kind: 'handheld', amount: 0.6 },
              }
            : {
                lead: 1,
                cues: soft.slice(0, 1),
                effects: [{ effect: 'speed-lines', intensity: 0.7 }],
                move: { kind: 'whip', amount: 0.5 },
              }),
        }),
    ]
    if (target !== null && context.stage.person(target)) {
      plans.push(
        single(target, beat, context, {
          size: 'CU',
          lead: 0.9,
          moment: 0.08,
          cues: fires ? [] : hits.slice(0, 1),
          move: { kind: 'shake', amount: 0.9 },
          faces: [{ id: target, feeling: pain, at: 0 }],
        }),
        reaction(target, beat, context, {
          size: 'MCU',
          angle: 'high',
          lead: 1.2,
          faces: [{ id: target, feeling: shocked, at: 0 }],
          move: { kind: 'push-in', amount: 0.4 },
        }),
      )
    } else {
      plans.push(
        single(doer, beat, context, {
          size: 'FS',
          angle: 'low',
          lead: 1.1,
          moment: 0.08,
          cues: hits.slice(0, 1),
          clauses: beat.clauses,
          move: { kind: 'shake', amount: 0.9 },
        }),
      )
    }
    return plans
  },
}

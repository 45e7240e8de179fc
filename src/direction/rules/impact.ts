import { principal, reaction, single, someoneElse, twoShot } from './compose.ts'
import { contactIn } from './contact.ts'
import { type Rule, shot } from './plan.ts'

const pain = { expression: 'pain', intensity: 0.9 } as const
const shocked = { expression: 'shocked', intensity: 1 } as const

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
    const armed =
      striking?.acts.some((act) => act.gesture === 'slash' || act.gesture === 'aim' || act.gesture === 'cast-spell') ??
      false
    const met = armed ? null : contactIn(beat, context)
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
    const plans = [
      swing ??
        single(doer, beat, context, {
          size: armed ? 'MS' : 'MCU',
          angle: tilt,
          lead: 1,
          clauses: beat.clauses,
          cues: soft.slice(0, 1),
          effects: [{ effect: 'speed-lines', intensity: 0.7 }],
          move: { kind: 'whip', amount: 0.5 },
          faces: [{ id: doer, feeling: { expression: 'angry', intensity: 0.9 }, at: 0 }],
        }),
    ]
    if (target !== null && context.stage.person(target)) {
      plans.push(
        single(target, beat, context, {
          size: 'CU',
          lead: 0.9,
          moment: 0.08,
          cues: hits.slice(0, 1),
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

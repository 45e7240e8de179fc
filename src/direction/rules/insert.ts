import type { Insert } from '../board.ts'
import { quotedText, written } from '../lexicon/props.ts'
import type { Beat } from '../reading/beat.ts'
import type { PropKind } from '../vocabulary.ts'
import { reaction, someoneElse } from './compose.ts'
import { type Rule, type SceneContext, type ShotPlan, shot } from './plan.ts'

const closeUp = /特写|近景|close[- ]?up|insert|on the screen/iu

/** The thing that a beat lets us look at, with what is written on it. */
export function shownThing(beat: Beat): { prop: PropKind; text: string[] } | null {
  const props = beat.clauses.flatMap((clause) => clause.props)
  const text = quotedText(beat.text)
  const readable = props.find((prop) => written.has(prop))
  if (readable !== undefined && text.length > 0) return { prop: readable, text }
  const first = props[0]
  if (first !== undefined && (closeUp.test(beat.text) || beat.wish === 'close')) return { prop: first, text }
  if (readable === 'phone' && beat.cues.some((cue) => cue.sounds.some(({ sound }) => sound === 'phone')))
    return { prop: 'phone', text }
  return null
}

/** Whoever holds such a thing. */
export function holderOf(prop: PropKind, beat: Beat, context: SceneContext): string | null {
  const holding = context.stage.present().find((person) => person.holds.right === prop || person.holds.left === prop)
  return beat.clauses.find((clause) => clause.doer !== null)?.doer ?? holding?.id ?? context.stage.lastTaker(prop)
}

export function insertShot(thing: Insert, beat: Beat, part: Partial<ShotPlan> = {}): ShotPlan {
  // A Latin letter is half a glyph to the eye.
  const glyphs = thing.text.join('').replace(/[\p{Script=Latin}\s]{2}/gu, '□').length
  return shot({
    purpose: 'insert',
    size: 'CU',
    angle: thing.holder === null ? 'top' : 'point-of-view',
    insert: thing,
    lead: Math.min(3.2, 1.05 + glyphs * 0.08),
    move: { kind: 'push-in', amount: 0.35 },
    picture: beat.text,
    ...part,
  })
}

export const insert: Rule = {
  id: 'insert',
  why: 'A letter, a screen or a thing that matters fills the picture long enough to be read, then the face of whoever reads it.',
  applies: (beat) => beat.kind !== 'line' && shownThing(beat) !== null,
  plan(beat, context) {
    const thing = shownThing(beat)!
    const holder = holderOf(thing.prop, beat, context)
    const next = context.beats[beat.order + 1]
    const reader = holder ?? next?.speaker ?? null
    // A phone that rings and is then read is shown once, with what it says; first somebody hears it.
    const again =
      thing.text.length === 0 && next !== undefined && next.kind !== 'line' && shownThing(next)?.prop === thing.prop
    const hearer = reader ?? someoneElse(null, beat, context)
    if (again && hearer !== null && context.stage.person(hearer)) {
      return [
        reaction(hearer, beat, context, {
          size: 'MCU',
          lead: 1.1,
          cues: beat.cues,
          moment: 0.1,
          clauses: beat.clauses,
          faces: [],
          picture: beat.text,
        }),
      ]
    }
    const plans = [insertShot({ ...thing, holder }, beat, { cues: beat.cues, clauses: [] })]
    // A line that follows is the answer; without one the reader's face is.
    if (reader !== null && context.stage.person(reader) && next?.kind !== 'line') {
      plans.push(
        reaction(reader, beat, context, {
          lead: 1.1,
          clauses: beat.clauses,
          faces: [],
          move: { kind: 'push-in', amount: 0.4 },
        }),
      )
    }
    return plans
  },
}

import type { Genre } from '#story'
import type { Feeling } from '../lexicon/feelings.ts'
import type { Beat } from '../reading/beat.ts'
import { breathing, principal, readingTime, single, voiced } from './compose.ts'
import { piecesOf } from './dialogue.ts'
import type { Rule, SceneContext, ShotPlan } from './plan.ts'

const asked = /[QＱ]版|\bchibi\b/iu
/** Where nothing is at stake but somebody's dignity. */
const light: ReadonlySet<Genre> = new Set(['comedy', 'school', 'city', 'ceo', 'countryside'])
const funny =
  /尴尬|翻(?:了个)?白眼|社死|出糗|手忙脚乱|哭笑不得|滑稽|目瞪口呆|awkward|rolls? (?:his|her|their) eyes|flabbergasted|clums/iu

/** What the beat says, and how its line is said. */
const wordsOf = ({ item, text }: Beat) => `${item.kind === 'line' ? (item.delivery ?? '') : ''} ${text}`

export const comic: Rule = {
  id: 'comic',
  why: 'Loss of face is drawn small: for one picture the person is three heads tall, with the whole body in the frame; the next is life again.',
  applies(beat, context) {
    const words = wordsOf(beat)
    const who = principal(beat, context)
    if (who === null || context.stage.person(who)?.present !== true) return false
    if (beat.kind !== 'action' && (beat.kind !== 'line' || beat.timing === null || beat.speaker === null)) return false
    if (asked.test(words)) return true
    if (!light.has(context.profile.genre) || beat.heat > 0.7 || context.done.at(-1)?.comic === true) return false
    return beat.tone !== 'grief' && beat.tone !== 'threat' && funny.test(words)
  },
  plan(beat, context) {
    const id = principal(beat, context)!
    if (beat.kind !== 'line')
      return [
        small(id, beat, context, {
          lead: Math.max(1.4, readingTime(beat.text, context)),
          clauses: beat.clauses,
          cues: beat.cues,
        }),
      ]
    const pieces = piecesOf(beat, context)
    const plans = pieces.map((_, index) =>
      index === 0 ? small(id, beat, context) : single(id, beat, context, { size: 'CU' }),
    )
    return voiced(plans, pieces, breathing(beat))
  },
}

function small(id: string, beat: Beat, context: SceneContext, part: Partial<ShotPlan> = {}): ShotPlan {
  return single(id, beat, context, {
    size: 'MS',
    comic: true,
    move: { kind: 'crash-in', amount: 0.2 },
    effects: [{ effect: 'focus-lines', intensity: 0.4 }],
    faces: [{ id, feeling: wholly(beat), at: 0 }],
    ...part,
  })
}

/** Small faces do nothing by halves. */
function wholly({ feeling }: Beat): Feeling {
  return { expression: feeling.expression === 'neutral' ? 'shocked' : feeling.expression, intensity: 1 }
}

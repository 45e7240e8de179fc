import type { Beat } from '../reading/beat.ts'
import { voicePieces } from '../speech/phrases.ts'
import { pictureOf } from './action.ts'
import { breathing, voiced } from './compose.ts'
import { paceOf, type Rule } from './plan.ts'

/** The told story never stands still: every phrase gets the picture of what it tells. */
export const narration: Rule = {
  id: 'narration',
  why: 'Under a narrator the pictures go on: each phrase shows what it tells and about whom.',
  applies: (beat) =>
    beat.item.kind === 'line' && beat.timing !== null && (beat.item.lineKind === 'narration' || beat.speaker === null),
  plan(beat, context) {
    const pieces = voicePieces(beat.text, beat.timing!, { target: paceOf(beat, context.profile) + 0.5 })
    const shown = { ...context, done: [...context.done] }
    const plans = pieces.map((piece, index) => {
      const clauses = beat.clauses.filter((clause) => clause.at >= piece.textFrom && clause.at < piece.textTo)
      const text = beat.text.slice(piece.textFrom, piece.textTo).trim()
      const part: Beat = {
        ...beat,
        kind: 'action',
        text,
        clauses,
        named: [...new Set(clauses.flatMap((clause) => clause.named))],
        cues: clauses.flatMap((clause) => clause.cues),
        feeling: clauses.find((clause) => clause.feeling)?.feeling ?? beat.feeling,
        partner: clauses.find((clause) => clause.target)?.target ?? beat.partner,
      }
      const plan = { ...pictureOf(part, shown, index), picture: text }
      shown.done.push(plan)
      return plan
    })
    return voiced(plans, pieces, breathing(beat))
  },
}

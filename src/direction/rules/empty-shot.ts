import { readingTime } from './compose.ts'
import { type Rule, shot } from './plan.ts'

export const emptyShot: Rule = {
  id: 'empty-shot',
  why: 'An empty shot shows the place alone, moving, while the story breathes.',
  applies: (beat) => beat.kind === 'empty',
  plan(beat, context) {
    const moves = context.profile.establish
    return [
      shot({
        purpose: 'establish',
        size: 'LS',
        lead: Math.max(1.8, readingTime(beat.text, context)),
        cues: beat.cues,
        clauses: beat.clauses,
        move: { kind: context.chance(beat, 'move').pick(moves), amount: 0.7 },
        picture: beat.text,
      }),
    ]
  },
}

import { principal, reaction } from './compose.ts'
import { type Rule, shot } from './plan.ts'

export const soundOnly: Rule = {
  id: 'sound-only',
  why: 'A sound that the script asks for is heard on the face that hears it.',
  applies: (beat) => beat.kind === 'sound',
  plan(beat, context) {
    const id = principal(beat, context)
    if (id === null || !context.stage.person(id))
      return [shot({ purpose: 'action', size: 'LS', lead: 1.2, cues: beat.cues, picture: beat.text })]
    return [
      reaction(id, beat, context, {
        size: 'MCU',
        lead: 1.2,
        cues: beat.cues,
        moment: 0.1,
        faces: [{ id, feeling: { expression: 'shocked', intensity: 0.5 }, at: 0.25 }],
        picture: beat.text,
      }),
    ]
  },
}

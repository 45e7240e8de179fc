import { overShoulder, partnerOf, reaction, single, voiced } from './compose.ts'
import { piecesOf } from './dialogue.ts'
import type { Rule } from './plan.ts'

export const inner: Rule = {
  id: 'inner',
  why: 'A thought is heard over a closed mouth: near the eyes, slowly nearer; a long one also sees what it thinks of.',
  applies: (beat, context) =>
    beat.item.kind === 'line' &&
    (beat.item.lineKind === 'inner' || beat.item.lineKind === 'narration') &&
    beat.timing !== null &&
    beat.speaker !== null &&
    context.stage.person(beat.speaker) !== null,
  plan(beat, context) {
    const id = beat.speaker!
    const partner = partnerOf(beat, context)
    const pieces = piecesOf(beat, context)
    const plans = pieces.map((_, index) => {
      if (index % 2 === 1 && partner !== null) {
        return reaction(partner, beat, context, {
          purpose: 'dialogue',
          size: 'MS',
          angle: 'point-of-view',
          faces: [],
          picture:
            context.language === 'zh'
              ? `${context.people.name(id)}看着${context.people.name(partner)}`
              : `What ${context.people.name(id)} sees: ${context.people.name(partner)}`,
        })
      }
      if (index === 0 && pieces.length > 2 && partner !== null)
        return overShoulder(partner, id, beat, context, { faces: [] })
      return single(id, beat, context, { size: index === 0 ? 'CU' : 'ECU', move: { kind: 'push-in', amount: 0.5 } })
    })
    return voiced(plans, pieces, { lead: 0.3, tail: 0.4 })
  },
}

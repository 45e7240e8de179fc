import { breathing, partnerOf, reaction, single, voiced } from './compose.ts'
import { piecesOf } from './dialogue.ts'
import type { Rule } from './plan.ts'

export const threat: Rule = {
  id: 'threat',
  why: 'Power looks down: the speaker from below, nearer with every phrase to the eyes; the threatened from above.',
  applies: (beat, context) =>
    beat.kind === 'line' &&
    beat.timing !== null &&
    beat.speaker !== null &&
    context.done.length > 0 &&
    (beat.tone === 'threat' || beat.tone === 'power'),
  plan(beat, context) {
    const id = beat.speaker!
    const partner = partnerOf(beat, context)
    const pieces = piecesOf(beat, context)
    const tilted = context.chance(beat, 'dutch').chance(context.profile.violence * 0.5)
    const plans = pieces.map((_, index) => {
      if (index % 2 === 1 && index < pieces.length - 1 && partner !== null)
        return reaction(partner, beat, context, { size: 'MCU', angle: 'high' })
      const last = index === pieces.length - 1 && index > 0
      return single(id, beat, context, {
        size: last ? 'ECU' : beat.tone === 'power' ? 'MS' : 'MCU',
        angle: last ? 'eye' : tilted ? 'dutch' : 'low',
        move: { kind: 'push-in', amount: 0.5 },
        effects: last ? [{ effect: 'focus-lines', intensity: 0.5 }] : [],
      })
    })
    const shots = voiced(plans, pieces, breathing(beat))
    const next = context.beats[beat.order + 1]
    if (partner !== null && next?.speaker !== partner) {
      shots.push(
        reaction(partner, beat, context, {
          size: 'CU',
          angle: 'high',
          lead: 1,
          cues: [{ sounds: [{ sound: 'heartbeat', gainDb: -8 }], effects: [], shout: null, impact: false }],
        }),
      )
    }
    return shots
  },
}

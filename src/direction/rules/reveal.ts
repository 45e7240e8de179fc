import type { Cue } from '../lexicon/cues.ts'
import { partnerOf, reaction, single, voiced } from './compose.ts'
import { piecesOf } from './dialogue.ts'
import { type Rule, shot } from './plan.ts'

const struck: Cue = {
  sounds: [{ sound: 'sting', gainDb: -7 }],
  effects: [
    { effect: 'flash', seconds: 0.16, intensity: 0.6 },
    { effect: 'focus-lines', seconds: 0.9, intensity: 0.6 },
  ],
  shout: null,
  impact: false,
}

export const reveal: Rule = {
  id: 'reveal',
  why: 'The word that changes everything lands on the face it changes: the voice goes on over the listener.',
  applies: (beat, context) =>
    beat.kind === 'line' &&
    beat.timing !== null &&
    beat.speaker !== null &&
    beat.tone === 'reveal' &&
    context.done.length > 0 &&
    partnerOf(beat, context) !== null,
  plan(beat, context) {
    const id = beat.speaker!
    const partner = partnerOf(beat, context)!
    const pieces = piecesOf(beat, context)
    const face = { id: partner, feeling: { expression: 'shocked' as const, intensity: 0.9 }, at: 0.15 }
    const plans = pieces.map((_, index) => {
      const last = index === pieces.length - 1
      if (last && index > 0)
        return reaction(partner, beat, context, {
          purpose: 'reveal',
          size: 'CU',
          faces: [face],
          cues: [struck],
          move: { kind: 'crash-in', amount: 0.6 },
        })
      return single(id, beat, context, { size: index % 2 === 0 ? 'MCU' : 'CU', move: { kind: 'push-in', amount: 0.5 } })
    })
    const shots = voiced(plans, pieces, { lead: 0.25, tail: 0.5 })
    if (pieces.length === 1)
      shots.push(
        reaction(partner, beat, context, {
          purpose: 'reveal',
          size: 'CU',
          lead: 1,
          faces: [face],
          cues: [struck],
          move: { kind: 'crash-in', amount: 0.6 },
        }),
      )
    return shots.length > 0 ? shots : [shot({ purpose: 'reveal', size: 'LS', picture: beat.text, lead: 1 })]
  },
}

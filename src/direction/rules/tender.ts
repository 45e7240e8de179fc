import { breathing, partnerOf, reaction, single, twoShot, voiced } from './compose.ts'
import { piecesOf } from './dialogue.ts'
import type { Rule, SceneContext } from './plan.ts'

export const tender: Rule = {
  id: 'tender',
  why: 'Tenderness and grief need time and nearness: two faces in one picture, then one face, slowly nearer, and a silence after.',
  applies: (beat, context) =>
    beat.kind === 'line' &&
    beat.timing !== null &&
    beat.speaker !== null &&
    context.done.length > 0 &&
    (beat.tone === 'tender' || beat.tone === 'grief' || beat.tone === 'plea'),
  plan(beat, context) {
    const id = beat.speaker!
    const partner = partnerOf(beat, context)
    const pieces = piecesOf(beat, context)
    const air =
      beat.tone === 'tender' && partner !== null && lovers(id, partner, context)
        ? [{ effect: 'sparkles' as const, intensity: 0.35 }]
        : []
    const together =
      partner !== null && context.done.at(-1)?.others.length === 0 && context.chance(beat, 'together').chance(0.5)
    const plans = pieces.map((_, index) => {
      if (index % 2 === 1 && partner !== null)
        return reaction(partner, beat, context, { size: 'CU', move: { kind: 'push-in', amount: 0.25 } })
      if (index === 0 && together && partner !== null)
        return twoShot(id, partner, beat, context, {
          size: 'MCU',
          move: { kind: 'push-in', amount: 0.3 },
          effects: air,
        })
      return single(id, beat, context, {
        size: index === 0 ? 'CU' : 'MCU',
        angle: beat.tone === 'plea' ? 'high' : 'eye',
        move: { kind: 'push-in', amount: 0.35 },
        effects: air,
      })
    })
    const shots = voiced(plans, pieces, breathing(beat))
    const next = context.beats[beat.order + 1]
    if (partner !== null && next?.speaker !== partner && beat.feeling.intensity > 0.6)
      shots.push(reaction(partner, beat, context, { lead: 1.2, move: { kind: 'push-in', amount: 0.3 } }))
    return shots
  },
}

/** Stars in the air are for two grown people of whom it may be true. */
function lovers(a: string, b: string, context: SceneContext): boolean {
  const [one, other] = [context.people.member(a), context.people.member(b)]
  if (one === null || other === null) return false
  const grown = (age: typeof one.age) => age === 'adult' || age === 'unknown'
  const young = one.age === 'teen' && other.age === 'teen'
  if (familyName(one.name) === familyName(other.name)) return false
  return (
    (young || (grown(one.age) && grown(other.age))) &&
    one.sex !== other.sex &&
    one.sex !== 'unknown' &&
    other.sex !== 'unknown'
  )
}

/** Brother and sister share it. */
function familyName(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name.slice(0, 1) : (name.split(' ').at(-1) ?? name)
}

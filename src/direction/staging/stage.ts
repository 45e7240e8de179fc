import type { Scene } from '#story'
import type { Figure, Spot } from '../board.ts'
import type { Feeling } from '../lexicon/feelings.ts'
import { umbrellas } from '../lexicon/props.ts'
import { stirred } from '../menace.ts'
import type { Beat, Clause } from '../reading/beat.ts'
import { armed } from '../reading/blades.ts'
import type { Expression, Look, Pose, PropKind } from '../vocabulary.ts'
import { changeClothes, type Dress, foundWearing, keepLooks } from './clothes.ts'
import type { Continuity, Side } from './continuity.ts'

/** How someone is at this moment of the scene. */
export interface Person {
  id: string
  side: Side
  spot: Spot
  pose: Pose
  feeling: Feeling
  holds: { right: PropKind | null; left: PropKind | null }
  states: Set<Figure['states'][number]>
  /** Key of the wardrobe; null is what is usual. */
  outfit: string | null
  present: boolean
  /** Speaks in this scene, so that lying is resting and not worse. */
  awake: boolean
  /** Turned away from the partner. */
  turnedAway: boolean
}

const places: Partial<Record<Spot, number>> = {
  'far-left': -3,
  'back-left': -2,
  left: -1,
  right: 1,
  'back-right': 2,
  'far-right': 3,
}

/** Where somebody stands along the picture's width, left to right; only the order counts. */
export function placeOf(person: Person): number {
  return places[person.spot] ?? (person.side === 'left' ? -1 : 1)
}

/** The people of a scene, with their places. */
export interface Stage {
  people: Map<string, Person>
  sides: Record<string, Side>
  person(id: string): Person | null
  /** Present people, those of the scene's list first. */
  present(): Person[]
  /** Who took such a thing last, if the person is still there. */
  lastTaker(prop: PropKind): string | null
  /** Does what the clause says. What is worn in a memory is not worn afterwards. */
  perform(clause: Clause, look: Look): void
}

/** Sides: whoever speaks to whom stands across from them; someone seen before keeps the side if that agrees. */
export function createStage(scene: Scene, beats: readonly Beat[], continuity: Continuity, dress: Dress): Stage {
  const ids = [...new Set([...scene.cast, ...beats.flatMap((beat) => [beat.speaker, ...beat.named])])].filter(
    (id): id is string => id !== null,
  )
  const sides = chooseSides(ids, beats, continuity)
  const first = firstAppearance(ids, scene, beats)
  const people = new Map<string, Person>()
  const memory = beats[0] !== undefined && beats[0].look !== 'normal'
  const taken = { left: 0, right: 0 }
  const spots: Record<Side, Spot[]> = {
    left: ['left', 'far-left', 'back-left'],
    right: ['right', 'far-right', 'back-right'],
  }
  for (const id of ids) {
    const side = sides[id]!
    const row = spots[side]
    const spot = row[Math.min(taken[side]++, row.length - 1)]!
    const states = new Set<Figure['states'][number]>()
    if (continuity.wounds.has(id)) states.add('wounded')
    if (!memory) for (const mark of continuity.marks.get(id) ?? []) states.add(mark)
    people.set(id, {
      id,
      side,
      spot,
      pose: continuity.dead.has(id) ? 'lie' : first.get(id) === 'there' ? foundIn(id, beats) : 'stand',
      feeling: { expression: 'neutral', intensity: 0.4 },
      holds: { right: continuity.holds.get(id) ?? null, left: null },
      states,
      // A memory shows people as they were then.
      outfit: foundWearing(id, beats, dress) ?? (memory ? null : (continuity.outfits.get(id) ?? null)),
      present: first.get(id) === 'there',
      awake: !continuity.dead.has(id) && beats.some((beat) => beat.speaker === id && beat.item.kind === 'line'),
      turnedAway: false,
    })
  }
  const takers = new Map<PropKind, string>()
  const stage: Stage = {
    people,
    sides,
    person: (id) => people.get(id) ?? null,
    present: () => [...people.values()].filter((person) => person.present),
    lastTaker: (prop) => {
      const id = takers.get(prop) ?? null
      return id !== null && people.get(id)?.present ? id : null
    },
    perform: (clause, look) => {
      perform(clause, people, continuity)
      const doer = clause.doer === null ? undefined : people.get(clause.doer)
      if (doer !== undefined) changeClothes(doer, clause, dress)
      if (doer !== undefined && look === 'normal') keepLooks(doer, continuity)
      for (const person of people.values()) if (person.holds.right !== null) takers.set(person.holds.right, person.id)
    },
  }
  return stage
}

function chooseSides(ids: readonly string[], beats: readonly Beat[], continuity: Continuity): Record<string, Side> {
  const talk = new Map<string, Map<string, number>>()
  const link = (a: string, b: string, weight: number) => {
    const row = talk.get(a) ?? talk.set(a, new Map()).get(a)!
    row.set(b, (row.get(b) ?? 0) + weight)
  }
  const pair = (a: string | null, b: string | null, weight: number) => {
    if (a === null || b === null || a === b) return
    link(a, b, weight)
    link(b, a, weight)
  }
  for (const beat of beats) {
    pair(beat.speaker, beat.partner, 2)
    for (const clause of beat.clauses) pair(clause.doer, clause.target, 1)
  }
  const weight = (id: string) => [...(talk.get(id)?.values() ?? [])].reduce((sum, value) => sum + value, 0)
  const order = ids
    .map((id, index) => ({ id, index, weight: weight(id) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  const sides: Record<string, Side> = {}
  let left = 0
  let right = 0
  for (const { id } of order) {
    let pull = 0
    for (const [other, value] of talk.get(id) ?? []) if (sides[other]) pull += sides[other] === 'left' ? value : -value
    const before = continuity.sides.get(id)
    const side: Side = pull !== 0 ? (pull > 0 ? 'right' : 'left') : (before ?? (left <= right ? 'left' : 'right'))
    sides[id] = side
    if (side === 'left') left++
    else right++
    continuity.sides.set(id, side)
  }
  return sides
}

/** The beats into which one item was divided, from `index` on. */
function sameItem(beats: readonly Beat[], index: number): Beat[] {
  let end = index + 1
  while (end < beats.length && beats[end]!.item === beats[index]!.item) end++
  return beats.slice(index, end)
}

/** Somebody whose entrance is told, or who is first heard from off, is not there before it; everybody on the scene's list otherwise is. */
function firstAppearance(ids: readonly string[], scene: Scene, beats: readonly Beat[]): Map<string, 'there' | 'later'> {
  const result = new Map<string, 'there' | 'later'>()
  for (const id of ids) {
    let answer: 'there' | 'later' = scene.cast.includes(id) ? 'there' : 'later'
    outer: for (const [index, beat] of beats.entries()) {
      for (const clause of beat.clauses) {
        const brought =
          clause.named.includes(id) &&
          /牵|扶|带着|抱着|领着|背着|和|与|跟|with|and|leading|carrying/iu.test(clause.text)
        if (clause.doer !== id && !brought) continue
        // 小满穿着雨衣，牵着奶奶跑过来: what is told of somebody up to the full stop belongs together.
        const told = sameItem(beats, index)
        const comes = told.some((other) =>
          other.clauses.some(
            (entry) =>
              (entry.doer === clause.doer || entry.doer === id) && entry.acts.some((act) => act.move === 'enter'),
          ),
        )
        const shown = beat.kind === 'action' || (beat.item.kind === 'line' && beat.item.lineKind === 'narration')
        if (comes && shown) answer = 'later'
        break outer
      }
      if (beat.speaker !== id || beat.item.kind !== 'line') continue
      // Whoever is first heard from outside is outside.
      if (beat.item.lineKind === 'offscreen') answer = 'later'
      break
    }
    result.set(id, answer)
  }
  return result
}

/** Whoever is told to be lying or sitting before doing anything else has been so from the first picture on. */
function foundIn(id: string, beats: readonly Beat[]): Pose {
  for (const beat of beats.slice(0, 12)) {
    if (beat.speaker === id && beat.kind === 'line') return 'stand'
    for (const clause of beat.clauses) {
      if (clause.doer !== id && !clause.also.includes(id)) continue
      const pose = clause.acts.find(
        (act) => act.pose !== undefined && act.life === undefined && act.of === undefined,
      )?.pose
      const becomes = /下|sits? (?:down|up)|kneels?|drops?|falls?|collaps|起/iu.test(clause.text)
      if ((pose === 'sit' || pose === 'lie' || pose === 'kneel') && !becomes) return pose
      if (clause.acts.length > 0) return 'stand'
    }
  }
  return 'stand'
}

function perform(clause: Clause, people: Map<string, Person>, continuity: Continuity): void {
  for (const id of clause.named) {
    const person = people.get(id)
    if (person && !clause.acts.some((act) => act.move === 'leave')) person.present = true
  }
  const doer = clause.doer === null ? null : (people.get(clause.doer) ?? null)
  if (!doer) return
  if (clause.feeling) doer.feeling = clause.feeling
  const prop = clause.props[0] ?? null
  if (prop !== null && isHeldAlready(clause.text)) {
    for (const person of people.values()) if (person !== doer) person.holds = without(person.holds, prop)
    doer.holds = takenUp(doer.holds, prop)
  }
  for (const act of clause.acts) {
    if (act.move === 'enter') doer.present = true
    if (act.move === 'leave') doer.present = false
    if (act.pose !== undefined) {
      const whose = act.of === 'other' ? [clause.target] : [doer.id, ...clause.also]
      for (const id of whose) {
        const person = id === null ? undefined : people.get(id)
        // Who comes or goes on a horse stays on it: 骑马奔来.
        const mounted = act.move !== undefined && (person?.pose === 'ride' || person?.pose === 'sword-flight')
        if (person && !mounted) person.pose = act.ends ?? lasting(act.pose)
      }
    }
    if (act.life !== undefined) {
      doer.awake = act.life === 'returns'
      if (doer.awake) continuity.dead.delete(doer.id)
      else continuity.dead.add(doer.id)
    }
    if (act.becomes) doer.states.delete('ghostly')
    for (const state of act.clears ?? []) {
      doer.states.delete(state)
      if (state === 'wounded') continuity.wounds.delete(doer.id)
    }
    if (act.state !== undefined) {
      doer.states.add(act.state)
      if (act.state === 'wounded') continuity.wounds.add(doer.id)
    }
    if (act.turn !== undefined) doer.turnedAway = act.turn === 'away'
    if (act.hand !== undefined || act.gaze === 'at') doer.turnedAway = false
    const other = clause.target === null ? null : (people.get(clause.target) ?? null)
    if (other && pullsUp(act)) other.pose = 'stand'
    if (act.hand === 'give') {
      const given = prop ?? doer.holds.right
      doer.holds = without(doer.holds, given)
      if (other && given) other.holds = takenUp(other.holds, given)
    }
    if (act.hand === 'take') {
      const taken = prop ?? other?.holds.right ?? null
      // One thing is in one hand: whoever had it has it no more.
      if (taken !== null) for (const person of people.values()) person.holds = without(person.holds, taken)
      if (taken) doer.holds = takenUp(doer.holds, taken)
    }
    if (act.hold && prop) doer.holds = takenUp(doer.holds, prop)
    if (act.release) {
      if (prop === null) doer.holds = { right: null, left: null }
      else for (const person of people.values()) person.holds = without(person.holds, prop)
    }
    if (act.gesture === 'phone') doer.holds = { ...doer.holds, right: 'phone' }
    if (act.gesture === 'aim') doer.holds = { ...doer.holds, right: 'gun' }
  }
  doer.holds = armed(doer.holds, clause)
  for (const person of people.values())
    if (person.present) person.feeling = stirred(person, [clause])?.after ?? person.feeling
}

/** What shelters or lights stays where it is; the other hand takes the new thing. */
const kept: ReadonlySet<PropKind> = new Set([...umbrellas, 'lantern'])

/** Nobody is held by the collar on the ground. */
export const pullsUp = (act: Clause['acts'][number]): boolean => act.gesture === 'grab-collar'

/** Whether words tell of a thing that somebody has in the hand, without an act that takes it up. */
export const isHeldAlready = (told: string): boolean =>
  /手里|手中|in (?:his|her|\w+'s) hands?\b|under (?:a|an|his|her) [\w\s]*umbrella/iu.test(told)

export function takenUp(holds: Person['holds'], prop: PropKind): Person['holds'] {
  if (holds.right === prop || holds.left === prop) return holds
  if (kept.has(prop) && holds.right !== null) return { right: prop, left: holds.right }
  return holds.right !== null && kept.has(holds.right) ? { ...holds, left: prop } : { ...holds, right: prop }
}

function without(holds: Person['holds'], prop: PropKind | null): Person['holds'] {
  if (prop !== null && holds.right !== prop && holds.left !== prop) return holds
  if (prop === null || holds.right === prop) return { ...holds, right: null }
  return holds.left === prop ? { ...holds, left: null } : holds
}

/** A walk ends in standing, a fall in lying on the knees; sitting stays. */
function lasting(pose: Pose): Pose {
  if (
    pose === 'walk' ||
    pose === 'run' ||
    pose === 'bow' ||
    pose === 'fight' ||
    pose === 'fly' ||
    pose === 'sword-flight'
  )
    return 'stand'
  return pose === 'fall' ? 'kneel' : pose
}

const fading: Partial<Record<Expression, Expression>> = {
  shout: 'angry',
  cry: 'sad',
  laugh: 'happy',
  shocked: 'confused',
  pain: 'tired',
}

/** What is left on a face when the moment has passed. */
export function afterwards(feeling: Feeling): Feeling {
  return { expression: fading[feeling.expression] ?? feeling.expression, intensity: feeling.intensity * 0.65 }
}

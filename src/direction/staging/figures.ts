import { clamp, type FrameRate, framesFromSeconds } from '#core'
import { blowFells, isBlow } from '../blows.ts'
import type { Figure, Spot } from '../board.ts'
import { stirred } from '../menace.ts'
import type { Beat } from '../reading/beat.ts'
import { armed } from '../reading/blades.ts'
import type { SceneContext, ShotPlan } from '../rules/plan.ts'
import { outfitDuring } from './clothes.ts'
import { gestureFor } from './gestures.ts'
import { isIndoors } from './settings.ts'
import { sheltered } from './sheltered.ts'
import { isHeldAlready, type Person, placeOf, pullsUp, takenUp } from './stage.ts'

/** Radians: three quarters, the angle at which a drawn face is best and two people still look at each other. */
const threeQuarter = 0.62
const inProfile = 0.8
/** Nearly from behind, for the near shoulder. */
const fromBehind = 2.55

/** The people of a planned shot, as figures: where they stand, how they face, what they do and feel. */
export function figuresOf(plan: ShotPlan, beat: Beat, context: SceneContext, length: number): Figure[] {
  const ids = [
    ...new Set([
      ...(plan.shoulder === null ? [] : [plan.shoulder]),
      ...plan.others,
      ...(plan.subject === null ? [] : [plan.subject]),
    ]),
  ]
  const people = ids.map((id) => context.stage.person(id)).filter((person): person is Person => person !== null)
  return people.slice(-3).map((person) => figureOf(person, people, plan, beat, context, length))
}

function figureOf(
  person: Person,
  people: readonly Person[],
  plan: ShotPlan,
  beat: Beat,
  context: SceneContext,
  length: number,
): Figure {
  const { rate } = context
  const shoulder = plan.shoulder === person.id
  // Who is led or carried in comes in with whoever leads.
  const along = !person.present && plan.voice === null
  // Who is helped to sit is held up here, and sits after the cut.
  const acts = plan.clauses.flatMap((clause) => {
    if (does(clause, person.id)) return clause.acts.filter((act) => act.of === undefined)
    return along && clause.named.includes(person.id) ? clause.acts.filter((act) => act.move === 'enter') : []
  })
  const moment = Math.round(length * 0.3)
  const partner = partnerFor(person, people, plan, beat, context)
  const sign = signTowards(person, partner)
  const wide = plan.size === 'FS' || plan.size === 'LS' || plan.size === 'ELS' || plan.size === 'MLS'
  const returns = acts.some((act) => act.hand !== undefined || act.gaze === 'at' || act.turn === 'back')
  const away = !returns && (person.turnedAway || acts.some((act) => act.turn === 'away'))
  const spot: Spot = shoulder ? (sign > 0 ? 'foreground-left' : 'foreground-right') : spotIn(person, people, plan, wide)
  const facing = shoulder
    ? sign * fromBehind
    : person.turnedAway
      ? -sign * inProfile
      : sign * (people.length > 1 ? inProfile : threeQuarter)
  const turns: Figure['turns'] = []
  if (away && !person.turnedAway) turns.push({ at: moment, facing: -sign * inProfile })
  if (acts.some((act) => act.turn === 'back')) turns.push({ at: moment, facing: sign * threeQuarter })
  return {
    character: person.id,
    spot,
    facing,
    poses: propped(
      pulledUp(plan, person.id)
        ? [{ at: 0, pose: 'stand' }]
        : posesOf(person, acts, struckIn(plan, person.id) ? blowFells(rate) : moment, length, rate),
      person,
      plan,
      beat,
      context,
    ),
    travel: travelOf(person, spot, acts, length, rate),
    turns,
    expressions: expressionsOf(person, plan, beat, length),
    gestures: shoulder ? [] : gestureFor({ person, acts, plan, beat, context, length, moment }),
    gazes: gazesOf(person, partner, people, acts, beat, moment, plan),
    // What the near shoulder holds would cross the face behind it.
    holds: shoulder ? { right: null, left: null } : sheltered(holdsDuring(person, plan), facing),
    states: [...statesIn(person, acts), ...(plan.comic && person.id === plan.subject ? (['comic'] as const) : [])],
    outfit: outfitDuring(person, plan.clauses, context.dress),
  }
}

function statesIn(person: Person, acts: Acts): Figure['states'] {
  const cleared = new Set<Figure['states'][number]>(acts.flatMap((act) => act.clears ?? []))
  return [...new Set([...person.states, ...acts.flatMap((act) => act.state ?? [])])].filter((one) => !cleared.has(one))
}

const does = (clause: ShotPlan['clauses'][number], id: string) => clause.doer === id || clause.also.includes(id)

/** Whether somebody strikes this person in the shot. */
const struckIn = (plan: ShotPlan, id: string) =>
  plan.clauses.some(({ doer, target, acts }) => doer !== id && target === id && acts.some(isBlow))

/** Whether somebody is pulled to their feet by the collar in the shot, whatever they were doing. */
const pulledUp = (plan: ShotPlan, id: string) =>
  plan.clauses.some(({ target, acts }) => target === id && acts.some(pullsUp))

/** +1 when the other stands to the right in the picture. The order of two people never changes within a scene: the 180° line. */
export function signTowards(person: Person, other: Person | null): 1 | -1 {
  if (other !== null && placeOf(other) !== placeOf(person)) return placeOf(other) > placeOf(person) ? 1 : -1
  return person.side === 'left' ? 1 : -1
}

/** Where in the picture: two people take the two sides in their order, three the middle too, one alone in a wide shot the middle. */
function spotIn(person: Person, people: readonly Person[], plan: ShotPlan, wide: boolean): Spot {
  const row = people.filter((other) => other.id !== plan.shoulder).sort((a, b) => placeOf(a) - placeOf(b))
  if (row.length === 1) return wide || plan.shoulder !== null ? 'centre' : person.side
  const spots: readonly Spot[] = row.length === 2 ? ['left', 'right'] : ['left', 'centre', 'right']
  return spots[row.indexOf(person)] ?? person.side
}

/** Whom this person looks at when nothing else is said. */
function partnerFor(
  person: Person,
  people: readonly Person[],
  plan: ShotPlan,
  beat: Beat,
  context: SceneContext,
): Person | null {
  if (people.length === 2) return people.find((other) => other !== person) ?? null
  if (plan.shoulder === person.id) return people.find((other) => other.id === plan.subject) ?? null
  const told =
    person.id === beat.speaker
      ? beat.partner
      : (beat.speaker ?? beat.clauses.find((clause) => clause.doer !== person.id)?.doer ?? null)
  const candidate = told === null || told === person.id ? null : context.stage.person(told)
  if (candidate && (candidate.present || people.includes(candidate))) return candidate
  const seen =
    people.find((other) => other !== person && other.side !== person.side) ?? people.find((other) => other !== person)
  return seen ?? context.stage.present().find((other) => other.id !== person.id && other.side !== person.side) ?? null
}

/** Getting on and off lies in a cut. */
const mounted: ReadonlySet<string> = new Set(['ride', 'sword-flight'])

type Acts = ShotPlan['clauses'][number]['acts']

function posesOf(person: Person, acts: Acts, moment: number, length: number, rate: FrameRate): Figure['poses'] {
  const moving = acts.find((act) => act.move !== undefined && act.pose !== undefined)
  const change = acts.filter((act) => act.pose !== undefined).at(-1)?.pose
  // Whoever is on a horse goes and comes on it.
  const mount = acts.find(({ pose }) => pose !== undefined && mounted.has(pose))?.pose
  const still = moving !== undefined && mounted.has(person.pose) ? person.pose : undefined
  if (mount ?? still) return [{ at: 0, pose: (mount ?? still)! }]
  if (moving?.pose !== undefined) {
    const walk = travelLength(length, rate, moving.pose === 'run')
    const poses: Figure['poses'] = [{ at: 0, pose: moving.pose }]
    if (moving.move !== 'leave' && moving.move !== 'pass' && walk < length)
      poses.push({ at: walk, pose: change === moving.pose || change === undefined ? 'stand' : change })
    return poses
  }
  if (change === undefined || change === person.pose) return [{ at: 0, pose: person.pose }]
  // Between lying and any other pose lies a cut: half way looks like a fall.
  if (
    change === 'fight' ||
    change === 'fly' ||
    mounted.has(change) ||
    mounted.has(person.pose) ||
    change === 'lie' ||
    person.pose === 'lie'
  )
    return [{ at: 0, pose: change }]
  return [
    { at: 0, pose: person.pose },
    { at: moment, pose: change },
  ]
}

/**
 * Who lies awake is seen lying from afar, in the open or where the set has a bed, and sitting up otherwise: a face on its
 * side cannot be read, and indoors without a bed they would lie on the floor.
 */
function propped(
  poses: Figure['poses'],
  person: Person,
  plan: ShotPlan,
  beat: Beat,
  { scene, bed }: SceneContext,
): Figure['poses'] {
  const far = (bed || !isIndoors(scene)) && (plan.size === 'FS' || plan.size === 'LS' || plan.size === 'ELS')
  const awake = person.awake || beat.speaker === person.id
  if (far || !awake) return poses
  return poses.map((entry) => (entry.pose === 'lie' ? { ...entry, pose: 'sit' as const } : entry))
}

function travelLength(length: number, rate: FrameRate, run: boolean): number {
  return Math.min(length, Math.max(8, framesFromSeconds(run ? 1.1 : 2, rate)))
}

function travelOf(person: Person, spot: Spot, acts: Acts, length: number, rate: FrameRate): Figure['travel'] {
  const act = acts.find((entry) => entry.move !== undefined)
  if (act === undefined) return null
  const edge = person.side === 'left' ? 'off-left' : 'off-right'
  const frames = travelLength(length, rate, act.pose === 'run')
  if (act.move === 'enter') return { from: edge, to: spot, start: 0, length: frames }
  if (act.move === 'leave')
    return {
      from: spot,
      to: edge,
      start: Math.min(Math.round(length * 0.2), length - 1),
      length: Math.max(1, length - Math.round(length * 0.2)),
    }
  if (act.move === 'approach')
    return {
      from: person.side === 'left' ? 'far-left' : 'far-right',
      to: spot === 'far-left' ? 'left' : spot === 'far-right' ? 'right' : spot,
      start: 0,
      length: frames,
    }
  return person.side === 'left'
    ? { from: 'far-left', to: 'right', start: 0, length }
    : { from: 'far-right', to: 'left', start: 0, length }
}

function expressionsOf(person: Person, plan: ShotPlan, beat: Beat, length: number): Figure['expressions'] {
  const shown = plan.clauses.find((clause) => clause.doer === person.id && clause.feeling)?.feeling
  const spoken = beat.speaker === person.id && beat.kind === 'line' ? beat.feeling : null
  const start = spoken ?? person.feeling
  const list: Figure['expressions'] = [{ at: 0, ...start }]
  if (shown && shown.expression !== start.expression) list.push({ at: Math.round(length * 0.25), ...shown })
  for (const face of plan.faces) {
    if (face.id !== person.id) continue
    const at = Math.round(length * clamp(face.at, 0, 0.9))
    if (at === 0) list.splice(0, list.length, { at: 0, ...face.feeling })
    else list.push({ at, ...face.feeling })
  }
  const alarm = spoken === null && plan.faces.every(({ id }) => id !== person.id) ? stirred(person, plan.clauses) : null
  if (alarm !== null)
    for (const [share, feeling] of [
      [0.24, alarm.first],
      [0.62, alarm.after],
    ] as const)
      list.push({ at: Math.round(length * share), ...feeling })
  return list.sort((a, b) => a.at - b.at)
}

function gazesOf(
  person: Person,
  partner: Person | null,
  people: readonly Person[],
  acts: Acts,
  beat: Beat,
  moment: number,
  plan: ShotPlan,
): Figure['gazes'] {
  const across = signTowards(person, partner) > 0 ? 'right' : 'left'
  const usual = partner && people.includes(partner) ? { character: partner.id } : across
  const inner = beat.item.kind === 'line' && beat.item.lineKind === 'inner' && beat.speaker === person.id
  const list: Figure['gazes'] = [
    {
      at: 0,
      target: inner
        ? beat.feeling.expression === 'sad' || beat.feeling.expression === 'cry'
          ? 'down'
          : 'away'
        : usual,
    },
  ]
  if (plan.insert !== null) return list
  const looks = acts.filter((act) => act.gaze !== undefined)
  for (const [index, act] of looks.entries()) {
    const target = act.gaze === 'at' ? usual : act.gaze === undefined ? usual : act.gaze
    list.push({ at: moment + index * 12, target })
  }
  return list
}

function holdsDuring(person: Person, plan: ShotPlan): Figure['holds'] {
  for (const clause of plan.clauses) {
    if (clause.doer !== person.id) continue
    // 解下断剑，双手递给掌门: what is handed over was named before.
    const handed = clause.acts.some((act) => act.hand === 'give')
      ? plan.clauses.flatMap((one) => (one.doer === person.id ? one.props : [])).at(-1)
      : undefined
    const prop = clause.props[0] ?? handed
    if (prop && clause.acts.some((act) => act.hold || act.hand === 'give')) return takenUp(person.holds, prop)
    if (prop && isHeldAlready(clause.text)) return takenUp(person.holds, prop)
    if (clause.acts.some((act) => act.gesture === 'phone')) return { ...person.holds, right: 'phone' }
    if (clause.weapon !== undefined) return armed(person.holds, clause)
    if (clause.acts.some((act) => act.gesture === 'aim')) return { ...person.holds, right: 'gun' }
  }
  return { ...person.holds }
}

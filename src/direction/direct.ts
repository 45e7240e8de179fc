import { createRandom, type FrameRate } from '#core'
import type { Episode, Genre, Scene, Story } from '#story'
import type { Board, BoardEpisode, BoardScene, Shot } from './board.ts'
import { genreProfiles } from './profiles/index.ts'
import type { Beat, Clause } from './reading/beat.ts'
import { createPeople, type People } from './reading/people.ts'
import { readScene } from './reading/read-scene.ts'
import { ruleBook } from './rules/book.ts'
import { hookPlans, openingPlans } from './rules/frame.ts'
import type { SceneContext, ShotPlan } from './rules/plan.ts'
import { planRow, rowsOf } from './rules/rows.ts'
import { answeredAtOnce } from './rules/voices.ts'
import { createShotIds } from './shot-ids.ts'
import type { SpeechTiming } from './speech-timing.ts'
import { assembleShot } from './staging/assemble.ts'
import type { Dress } from './staging/clothes.ts'
import {
  type Continuity,
  type ContinuityRecord,
  createContinuity,
  passTime,
  recordOf,
  untouched,
} from './staging/continuity.ts'
import { elapsed } from './staging/days.ts'
import { type SceneWishes, sceneAir, sceneSettings } from './staging/settings.ts'
import { afterwards, createStage } from './staging/stage.ts'
import { faceInstead, isStale, rested, varied } from './staging/variety.ts'
import type { Ambience, Look } from './vocabulary.ts'

export interface DirectOptions {
  /** The set library's answer to a scene heading. */
  chooseSet(request: { place: string; interior: Scene['interior']; time: Scene['time']; genre: Genre }): {
    set: string
    exact: boolean
    /** The bed of sound that the set has. */
    ambience?: Ambience
    /** Whether someone can be seen lying in a bed there. */
    bed?: boolean
  }
  /** Measured speech, or `estimateTiming` where nobody has spoken yet. */
  timing(lineId: string): SpeechTiming
  rate: FrameRate
  /**
   * The wardrobe's answer to words about somebody's clothes: a key, null for the usual ones, undefined where there are none such.
   * Without it all wear what they usually wear.
   */
  dress?: Dress
  /** What somebody decided about a scene, against its heading and its words; all else is derived as ever. */
  wishes?(sceneId: string): SceneWishes
}

/** Step 2 begins here: a story becomes shots. The same story and timings always give the same board. */
export function direct(story: Story, options: DirectOptions): Board {
  const director = createDirector(story, options)
  let before = untouched
  return {
    version: 1,
    title: story.title,
    language: story.language,
    genre: story.genre,
    rate: options.rate,
    episodes: story.episodes.map((_, index) => {
      const { episode, after } = director.direct(index, before)
      before = after
      return episode
    }),
  }
}

export interface Director {
  /**
   * One episode as shots. `before` is what the episode before it left behind (wounds, who stands on which side); what this one
   * leaves comes back as `after`. An episode hangs on nothing else of the others, but for the name of the next.
   */
  direct(index: number, before: ContinuityRecord): { episode: BoardEpisode; after: ContinuityRecord }
}

/** Directs a story an episode at a time, so that those which an edit does not touch need not be directed again. */
export function createDirector(story: Story, options: DirectOptions): Director {
  const people = createPeople(story)
  return {
    direct(index, before) {
      const continuity = createContinuity(before)
      const next = story.episodes[index + 1] ?? null
      const episode = directEpisode(story, story.episodes[index]!, next, people, continuity, options)
      return { episode, after: recordOf(continuity) }
    },
  }
}

function directEpisode(
  story: Story,
  episode: Episode,
  next: Episode | null,
  people: People,
  continuity: Continuity,
  options: DirectOptions,
): BoardEpisode {
  const shots: Shot[] = []
  const scenes: BoardScene[] = []
  let look: Look = 'normal'
  let place = ''
  let lastPlan: ShotPlan | undefined
  const inserted = new Set<string>()
  const winter = episode.scenes.some((scene) =>
    scene.items.some((item) =>
      item.kind !== 'line' || item.lineKind === 'narration' ? /雪|入冬|\bsnow/iu.test(item.text) : false,
    ),
  )
  for (const [sceneIndex, told] of episode.scenes.entries()) {
    const wishes = options.wishes?.(told.id) ?? {}
    const scene = { ...told, interior: wishes.interior ?? told.interior, time: wishes.time ?? told.time }
    const read = readScene(scene, people, options.timing, look)
    look = read.look
    const beats = read.beats.length > 0 ? read.beats : [silentBeat(scene)]
    const dress: Dress = options.dress ?? (() => undefined)
    if (look === 'normal') passTime(continuity, elapsed(episode.scenes[sceneIndex - 1], scene))
    const stage = createStage(scene, beats, continuity, dress)
    const profile = genreProfiles[story.genre]
    const found =
      wishes.set === undefined
        ? setFor(scene, story.genre, options.chooseSet)
        : { set: wishes.set, exact: true, bed: false }
    const context: SceneContext = {
      scene,
      bed: found.bed === true,
      stage,
      people,
      dress,
      profile,
      beats,
      rate: options.rate,
      language: story.language,
      done: [],
      inserted,
      chance: (beat, use) => createRandom(`${contentKey(beat)}\u0000${use}`),
    }
    const settings = sceneSettings(context, {
      ...found,
      at: (sceneIndex + 1) / episode.scenes.length,
      last: sceneIndex === episode.scenes.length - 1,
      wishes,
    })
    scenes.push(settings)
    const idOf = createShotIds(scene.id)
    const air = sceneAir(settings, scene)
    const happened = new Set<Clause>()
    const perform = (clause: Clause, { look }: Beat) => {
      happened.add(clause)
      stage.perform(clause, look)
    }
    const add = (asked: ShotPlan, beat: Beat, key = contentKey(beat), exact = false) => {
      const plan = !exact && isStale(asked, inserted) ? faceInstead(asked, context) : asked
      // What an episode only begins with is still to be shown in its place.
      if (plan.insert !== null && plan.purpose !== 'hook')
        for (const key of [plan.insert.prop, `${plan.insert.prop} ${plan.insert.text.join('|')}`]) inserted.add(key)
      const turned = shots.length > 0 && shots.at(-1)!.look !== beat.look
      const dressed = {
        ...plan,
        effects: air.length > 0 && plan.purpose === 'establish' ? air : [...air, ...plan.effects],
        transitionIn: turned ? ('flash' as const) : plan.transitionIn,
      }
      const final = exact ? dressed : rested(varied(dressed, lastPlan, context), context.done)
      shots.push(assembleShot(final, beat, context, idOf(key), settings))
      context.done.push(final)
      lastPlan = final
      // What was shown has happened: the next picture finds people as this one left them.
      for (const clause of final.clauses) if (!happened.has(clause)) perform(clause, beat)
    }
    const settle = (beat: Beat) => {
      for (const clause of beat.clauses) if (!happened.has(clause)) perform(clause, beat)
      const person = beat.speaker === null || beat.kind !== 'line' ? null : stage.person(beat.speaker)
      if (person === null) return
      person.feeling = afterwards(beat.feeling)
      if (beat.item.kind === 'line' && beat.item.lineKind === 'dialogue') person.present = true
    }
    const rows = rowsOf(beats)
    if (rows !== null) {
      // Somebody's own storyboard: nothing is added to it and nothing left out.
      for (const row of rows) {
        add(planRow(row, context), row.find(({ kind }) => kind === 'line') ?? row[0]!, contentKey(row[0]!), true)
        for (const beat of row) settle(beat)
      }
      place = scene.place
      continue
    }
    const answers = new Set<Beat>()
    const newPlace = scene.place !== place
    place = scene.place
    let held: { beat: Beat; plan: ShotPlan } | null = null
    for (const [index, beat] of beats.entries()) {
      if (answers.has(beat)) {
        settle(beat)
        continue
      }
      const answered = held === null && index > 0 ? answeredAtOnce(beat, beats[index + 1], context) : null
      if (answered !== null) {
        add(answered, beat)
        settle(beat)
        answers.add(beats[index + 1]!)
        continue
      }
      const rule = ruleBook.find((entry) => entry.applies(beat, context))!
      const planned = worthwhile(rule.plan(beat, context), context)
      if (index > 0 && held === null && joins(beat, rule.id, planned, beats[index + 1], context)) {
        held = { beat, plan: planned[0]! }
        // In whose hand the phone lights up must be known before it is shown.
        if (rule.id === 'insert') for (const clause of beat.clauses) perform(clause, beat)
        continue
      }
      const plans: ShotPlan[] = held === null ? planned : joined(held, planned, beat)
      if (held !== null) beat.captions.unshift(...held.beat.captions)
      held = null
      const opening =
        index === 0 ? openingPlans(beat, context, { newPlace, firstOfEpisode: sceneIndex === 0, winter }) : []
      const [first, ...rest] = withDeeds(plans, beat)
      const titled =
        first === undefined
          ? []
          : [
              {
                ...first,
                titles: [
                  ...first.titles,
                  ...beat.captions.map(({ text }) => ({ kind: 'caption' as const, text, sub: null })),
                ],
              },
              ...rest,
            ]
      for (const plan of opening) add(plan, beat, 'open')
      for (const plan of titled) add(plan, beat)
      settle(beat)
      if (sceneIndex === episode.scenes.length - 1 && index === beats.length - 1) {
        for (const plan of hookPlans(beat, context, lastPlan)) add(plan, beat, 'hook')
      }
    }
  }
  return { id: episode.id, number: episode.number, title: episode.title, scenes, shots, next: nextText(next, story) }
}

/**
 * Second pictures that say nothing new are left out: a thing that has been shown, a silent face soon after another silent
 * face. The first picture of a beat always stays.
 */
function worthwhile(plans: ShotPlan[], context: SceneContext): ShotPlan[] {
  const silentFace = (plan: ShotPlan) =>
    plan.voice === null && plan.purpose === 'reaction' && plan.cues.every((cue) => !cue.impact)
  const lately = context.done.slice(-9)
  return plans.filter((plan, index) => {
    if (index === 0 || plan.voice !== null) return true
    if (isStale(plan, context.inserted)) return false
    if (silentFace(plan) && plans[index - 1]!.subject === plan.subject) return false
    return !silentFace(plan) || plans.slice(0, index).some(isBlow) || !lately.some(silentFace)
  })
}

const isBlow = (plan: ShotPlan) => plan.cues.some((cue) => cue.impact)

/**
 * A small deed right before its doer speaks needs no picture of its own: it is done in the picture of the line, before the
 * first word; a thing is handed over while its giver speaks; a phone that has rung before rings under what it says. Whoever
 * walks, falls or strikes is shown apart.
 */
function joins(
  beat: Beat,
  rule: string,
  plans: readonly ShotPlan[],
  next: Beat | undefined,
  context: SceneContext,
): boolean {
  const plan = plans[0]
  if (plan === undefined || plans.length > 1 || next === undefined || next.look !== beat.look) return false
  if (beat.cues.some((cue) => cue.impact || cue.effects.length > 0)) return false
  if (rule === 'insert') return plan.purpose === 'reaction' && next.kind !== 'line' && context.inserted.has('phone')
  if (rule !== 'action' && rule !== 'hand-over') return false
  const doers = beat.clauses.flatMap((clause) => (clause.doer === null ? [] : [clause.doer]))
  if (next.kind === 'action') return rule === 'action' && quietRun(beat, next, doers)
  if (next.kind !== 'line' || next.item.kind !== 'line' || next.item.lineKind !== 'dialogue') return false
  const calm = beat.clauses
    .flatMap((clause) => clause.acts)
    .every(
      (act) =>
        act.move === undefined &&
        (act.hand === undefined || rule === 'hand-over') &&
        (act.pose === undefined || act.pose === 'stand' || act.pose === 'sit'),
    )
  return calm && doers.length > 0 && doers.every((id) => id === next.speaker) && beat.text.length <= limitOf(context)
}

/** Two small deeds of one person after each other are one picture. */
function quietRun(beat: Beat, next: Beat, doers: readonly string[]): boolean {
  const small = (one: Beat) =>
    one.text.length <= 24 &&
    one.cues.length === 0 &&
    one.clauses.every((clause) =>
      clause.acts.every((act) => act.move === undefined && act.hand === undefined && act.pose === undefined),
    )
  const same = [...doers, ...next.clauses.map((clause) => clause.doer)].every((id) => id !== null && id === doers[0])
  return doers.length > 0 && same && small(beat) && small(next)
}

const limitOf = (context: SceneContext) => (context.language === 'zh' ? 40 : 90)

function joined(held: { beat: Beat; plan: ShotPlan }, plans: ShotPlan[], beat: Beat): ShotPlan[] {
  const deed = held.beat
  const at = Math.max(
    0,
    plans.findIndex((plan) => plan.subject === beat.speaker || plan.others.includes(beat.speaker ?? '')),
  )
  const before = Math.min(1.1, 0.55 + deed.clauses.length * 0.2)
  const together = held.plan.others.length > 1
  return plans.map((plan, index) => {
    if (index !== at) return plan
    const frame = together && plan.voice !== null ? { ...held.plan, voice: plan.voice, tail: plan.tail } : plan
    return {
      ...frame,
      purpose: plan.purpose,
      clauses: [...deed.clauses, ...plan.clauses],
      cues: [...deed.cues, ...plan.cues],
      lead: plan.voice === null && plan.insert === null ? plan.lead + 0.6 : Math.max(plan.lead, before),
      moment: 0.12,
      picture: `${deed.text} ${plan.picture}`,
    }
  })
}

/** What a speaker does while speaking belongs to the first picture of the line that shows the speaker. */
function withDeeds(plans: ShotPlan[], beat: Beat): ShotPlan[] {
  if (
    beat.kind !== 'line' ||
    beat.item.kind !== 'line' ||
    beat.item.lineKind === 'narration' ||
    beat.clauses.length === 0
  )
    return plans
  const at = plans.findIndex((plan) => plan.subject === beat.speaker || plan.others.includes(beat.speaker ?? ''))
  return plans.map((plan, index) => (index === at ? { ...plan, clauses: [...plan.clauses, ...beat.clauses] } : plan))
}

/** Where the library has no such place: the words of the next nearest one. */
const nearPlaces: readonly (readonly [RegExp, string])[] = [
  [/渡|河|江|湖|海|溪|船|码头|ferry|river|lake|sea|shore|beach|boat|pier|dock/iu, '河边'],
  [/旅舍|逆旅|驿|tavern|\binn\b/iu, '客栈'],
  [/营|帐|\bcamp\b|\btent\b/iu, '军营'],
  [/山|郊|野|岭|林|小路|common|heath|hill|wood|field|countryside/iu, '荒野'],
  [/宅|院|门前|yard|cottage/iu, '院子'],
  [/room|chamber|house|bedchamber|室|房|屋|家/iu, '卧室'],
]

function setFor(
  scene: Scene,
  genre: Genre,
  chooseSet: DirectOptions['chooseSet'],
): ReturnType<DirectOptions['chooseSet']> {
  const { place, interior, time } = scene
  const found = chooseSet({ place, interior, time, genre })
  const near = found.exact ? undefined : nearPlaces.find(([pattern]) => pattern.test(place))?.[1]
  // Where no set has the place's name, its sound isn't the place's either.
  if (near === undefined) return found.exact ? found : { set: found.set, exact: false, bed: found.bed === true }
  const second = chooseSet({ place: near, interior, time, genre })
  return second.exact ? { ...second, exact: false } : { set: found.set, exact: false, bed: found.bed === true }
}

/** What a beat is, whatever its number: who says or does what. */
function contentKey(beat: Beat): string {
  return `${beat.kind} ${beat.speaker ?? ''} ${beat.text}`
}

/** A scene of a heading alone still has its place. */
function silentBeat(scene: Scene): Beat {
  const item = {
    kind: 'mark' as const,
    id: `${scene.id}_m000`,
    mark: 'empty-shot' as const,
    text: scene.place,
    span: scene.span,
  }
  return {
    item,
    index: 0,
    order: 0,
    text: scene.place,
    kind: 'empty',
    speaker: null,
    partner: null,
    feeling: { expression: 'neutral', intensity: 0.4 },
    tone: 'plain',
    clauses: [],
    named: [],
    cues: [],
    timing: null,
    captions: [],
    wish: null,
    row: null,
    look: 'normal',
    heat: 0,
  }
}

/** What the end card promises: the next episode's title, or its first words. */
function nextText(next: Episode | null, story: Story): string | null {
  if (next === null) return null
  if (next.title !== null && next.title !== '') return next.title
  const line = next.scenes.flatMap((scene) => scene.items).find((item) => item.kind === 'line')
  const text = line?.text ?? next.scenes[0]?.place ?? ''
  const limit = story.language === 'zh' ? 18 : 40
  return text.length > limit ? `${text.slice(0, limit)}……` : text || null
}

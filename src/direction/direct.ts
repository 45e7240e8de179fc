import { createRandom, type FrameRate } from '#core'
import type { Episode, Scene, Story } from '#story'
import type { Board, BoardEpisode, BoardScene, Shot } from './board.ts'
import { genreProfiles } from './profiles/index.ts'
import type { Beat, Clause } from './reading/beat.ts'
import { createPeople, type People } from './reading/people.ts'
import { readScene } from './reading/read-scene.ts'
import { sameThings } from './reading/same-things.ts'
import { ruleBook } from './rules/book.ts'
import { hookPlans, openingPlans } from './rules/frame.ts'
import { joined, joins, withDeeds, worthwhile } from './rules/join.ts'
import type { SceneContext, ShotPlan } from './rules/plan.ts'
import { planRow, rowsOf } from './rules/rows.ts'
import { answeredAtOnce } from './rules/voices.ts'
import { createShotIds, shotKey } from './shot-ids.ts'
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
import { afterOpening } from './staging/opening.ts'
import { type ChooseSet, setFor } from './staging/set-for.ts'
import { type SceneWishes, sceneAir, sceneSettings } from './staging/settings.ts'
import { afterwards, createStage } from './staging/stage.ts'
import { paced } from './staging/tempo.ts'
import { turned } from './staging/turning.ts'
import { closedIn, faceInstead, isStale, rested, varied } from './staging/variety.ts'
import { createCalm } from './turning-points.ts'
import type { Look } from './vocabulary.ts'

export interface DirectOptions {
  chooseSet: ChooseSet
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
  const calm = createCalm(options.rate)
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
    const beats = read.beats.length > 0 ? sameThings(read.beats, story.genre) : [silentBeat(scene)]
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
      chance: (beat, use) => createRandom(`${shotKey(beat)}\u0000${use}`),
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
    const add = (asked: ShotPlan, beat: Beat, key = shotKey(beat), exact = false) => {
      const plan = !exact && isStale(asked, inserted) ? faceInstead(asked, context) : asked
      // What an episode only begins with is still to be shown in its place.
      if (plan.insert !== null && plan.purpose !== 'hook')
        for (const key of [plan.insert.prop, `${plan.insert.prop} ${plan.insert.text.join('|')}`]) inserted.add(key)
      const elsewhen = shots.length > 0 && shots.at(-1)!.look !== beat.look
      const dressed = {
        ...plan,
        effects: air.length > 0 && plan.purpose === 'establish' ? air : [...air, ...plan.effects],
        transitionIn: elsewhen ? ('flash' as const) : plan.transitionIn,
      }
      const nearer = () => closedIn(varied(dressed, lastPlan, context), context.done)
      const final = exact
        ? dressed
        : varied(turned(rested(nearer(), context.done), beat, calm.lasting(), context, settings), lastPlan, context)
      const shot = assembleShot(final, beat, context, idOf(key), settings)
      shots.push(shot)
      calm.see(shot)
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
        add(planRow(row, context), row.find(({ kind }) => kind === 'line') ?? row[0]!, shotKey(row[0]!), true)
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
        add(paced(answered, beat, profile), beat)
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
      for (const plan of titled) add(paced(plan, beat, profile), beat)
      settle(beat)
      if (sceneIndex === episode.scenes.length - 1 && index === beats.length - 1) {
        for (const plan of hookPlans(beat, context, lastPlan)) add(plan, beat, 'hook')
      }
    }
  }
  return {
    id: episode.id,
    number: episode.number,
    title: episode.title,
    scenes,
    shots: afterOpening(shots, options.rate),
    next: nextText(next, story),
  }
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

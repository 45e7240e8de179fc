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
import { createShotIds } from './shot-ids.ts'
import type { SpeechTiming } from './speech-timing.ts'
import { assembleShot } from './staging/assemble.ts'
import { sceneAir, sceneSettings } from './staging/settings.ts'
import { afterwards, type Continuity, createContinuity, createStage } from './staging/stage.ts'
import { rested, varied } from './staging/variety.ts'
import type { Look } from './vocabulary.ts'

export interface DirectOptions {
  /** The set library's answer to a scene heading. */
  chooseSet(request: { place: string; interior: Scene['interior']; time: Scene['time']; genre: Genre }): {
    set: string
    exact: boolean
  }
  /** Measured speech, or `estimateTiming` where nobody has spoken yet. */
  timing(lineId: string): SpeechTiming
  rate: FrameRate
}

/** Step 2 begins here: a story becomes shots. The same story and timings always give the same board. */
export function direct(story: Story, options: DirectOptions): Board {
  const people = createPeople(story)
  const continuity = createContinuity()
  return {
    version: 1,
    title: story.title,
    language: story.language,
    genre: story.genre,
    rate: options.rate,
    episodes: story.episodes.map((episode, index) =>
      directEpisode(story, episode, story.episodes[index + 1] ?? null, people, continuity, options),
    ),
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
  for (const [sceneIndex, scene] of episode.scenes.entries()) {
    const read = readScene(scene, people, options.timing, look)
    look = read.look
    const beats = read.beats.length > 0 ? read.beats : [silentBeat(scene)]
    const stage = createStage(scene, beats, continuity)
    const profile = genreProfiles[story.genre]
    const context: SceneContext = {
      scene,
      stage,
      people,
      profile,
      beats,
      rate: options.rate,
      language: story.language,
      done: [],
      chance: (beat, use) => createRandom(`${contentKey(beat)}\u0000${use}`),
    }
    const settings = sceneSettings(context, {
      ...options.chooseSet({ place: scene.place, interior: scene.interior, time: scene.time, genre: story.genre }),
      at: (sceneIndex + 1) / episode.scenes.length,
      last: sceneIndex === episode.scenes.length - 1,
    })
    scenes.push(settings)
    const idOf = createShotIds(scene.id)
    const air = sceneAir(settings, scene)
    const happened = new Set<Clause>()
    const perform = (clause: Clause) => {
      happened.add(clause)
      stage.perform(clause)
    }
    const add = (plan: ShotPlan, beat: Beat, key = contentKey(beat)) => {
      const turned = shots.length > 0 && shots.at(-1)!.look !== beat.look
      const final = rested(
        varied(
          {
            ...plan,
            effects: air.length > 0 && plan.purpose === 'establish' ? air : [...air, ...plan.effects],
            transitionIn: turned ? 'flash' : plan.transitionIn,
          },
          lastPlan,
          context,
        ),
        context.done,
      )
      shots.push(assembleShot(final, beat, context, idOf(key), settings.mood))
      context.done.push(final)
      lastPlan = final
      // What was shown has happened: the next picture finds people as this one left them.
      for (const clause of final.clauses) if (!happened.has(clause)) perform(clause)
    }
    const newPlace = scene.place !== place
    place = scene.place
    for (const [index, beat] of beats.entries()) {
      const rule = ruleBook.find((entry) => entry.applies(beat, context))!
      const plans = rule.plan(beat, context)
      const opening = index === 0 ? openingPlans(beat, context, { newPlace, firstOfEpisode: sceneIndex === 0 }) : []
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
      for (const clause of beat.clauses) if (!happened.has(clause)) perform(clause)
      if (beat.speaker !== null && beat.kind === 'line') {
        const person = stage.person(beat.speaker)
        if (person) {
          person.feeling = afterwards(beat.feeling)
          if (beat.item.kind === 'line' && beat.item.lineKind === 'dialogue') person.present = true
        }
      }
      if (sceneIndex === episode.scenes.length - 1 && index === beats.length - 1) {
        for (const plan of hookPlans(beat, context, lastPlan)) add(plan, beat, 'hook')
      }
    }
  }
  return { id: episode.id, number: episode.number, title: episode.title, scenes, shots, next: nextText(next, story) }
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
  return plans.map((plan, index) => (index === at ? { ...plan, clauses: beat.clauses } : plan))
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

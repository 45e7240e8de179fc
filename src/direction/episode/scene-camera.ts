import type { BoardScene, Shot } from '../board.ts'
import type { Beat, Clause } from '../reading/beat.ts'
import type { SceneContext, ShotPlan } from '../rules/plan.ts'
import { createShotIds, shotKey } from '../shot-ids.ts'
import { assembleShot } from '../staging/assemble.ts'
import { sceneAir } from '../staging/settings.ts'
import { afterwards } from '../staging/stage.ts'
import { turned } from '../staging/turning.ts'
import { closedIn, faceInstead, isStale, rested, varied } from '../staging/variety.ts'
import type { createCalm } from '../turning-points.ts'

/** What an episode has so far. */
export interface Running {
  shots: Shot[]
  lastPlan: ShotPlan | undefined
  /** Things that filled a picture. */
  inserted: Set<string>
  calm: ReturnType<typeof createCalm>
}

/** Turns plans into an episode's next shots, one after the other, and lets happen on the stage what they show. */
export interface SceneCamera {
  /** @param exact somebody's own storyboard: nothing about the plan is varied. */
  add(asked: ShotPlan, beat: Beat, key?: string, exact?: boolean): void
  /** What is told of has happened, whether or not it was shown. */
  settle(beat: Beat): void
  perform(clause: Clause, beat: Beat): void
}

export function createCamera(context: SceneContext, settings: BoardScene, running: Running): SceneCamera {
  const { scene, stage } = context
  const { shots, inserted, calm } = running
  const idOf = createShotIds(scene.id)
  const air = sceneAir(settings, scene)
  const happened = new Set<Clause>()
  const perform = (clause: Clause, { look }: Beat) => {
    happened.add(clause)
    stage.perform(clause, look)
  }
  return {
    perform,
    add(asked, beat, key = shotKey(beat), exact = false) {
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
      const unlike = (one: ShotPlan) => varied(one, running.lastPlan, context)
      const nearer = () => rested(closedIn(unlike(dressed), context.done), context.done)
      const final = exact ? dressed : unlike(turned(nearer(), beat, calm.lasting(), context, settings))
      const shot = assembleShot(final, beat, context, idOf(key), settings)
      shots.push(shot)
      calm.see(shot)
      context.done.push(final)
      running.lastPlan = final
      // What was shown has happened: the next picture finds people as this one left them.
      for (const clause of final.clauses) if (!happened.has(clause)) perform(clause, beat)
    },
    settle(beat) {
      for (const clause of beat.clauses) if (!happened.has(clause)) perform(clause, beat)
      const person = beat.speaker === null || beat.kind !== 'line' ? null : stage.person(beat.speaker)
      if (person === null) return
      person.feeling = afterwards(beat.feeling)
      if (beat.item.kind === 'line' && beat.item.lineKind === 'dialogue') person.present = true
    },
  }
}

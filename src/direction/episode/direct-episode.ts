import { createRandom } from '#core'
import type { Episode, Story } from '#story'
import type { BoardEpisode, BoardScene } from '../board.ts'
import type { DirectOptions } from '../direct.ts'
import { genreProfiles } from '../profiles/index.ts'
import type { People } from '../reading/people.ts'
import { readScene } from '../reading/read-scene.ts'
import { sameThings } from '../reading/same-things.ts'
import type { SceneContext } from '../rules/plan.ts'
import { planRow, rowsOf } from '../rules/rows.ts'
import { shotKey } from '../shot-ids.ts'
import type { Dress } from '../staging/clothes.ts'
import { type Continuity, passTime } from '../staging/continuity.ts'
import { elapsed } from '../staging/days.ts'
import { afterOpening } from '../staging/opening.ts'
import { setFor } from '../staging/set-for.ts'
import { sceneSettings } from '../staging/settings.ts'
import { createStage } from '../staging/stage.ts'
import { createCalm } from '../turning-points.ts'
import type { Look } from '../vocabulary.ts'
import { directBeats } from './direct-beats.ts'
import { nextText } from './next-text.ts'
import { createCamera, type Running } from './scene-camera.ts'
import { silentBeat } from './silent-beat.ts'

/** One episode as shots, scene by scene. */
export function directEpisode(
  story: Story,
  episode: Episode,
  next: Episode | null,
  people: People,
  continuity: Continuity,
  options: DirectOptions,
): BoardEpisode {
  const scenes: BoardScene[] = []
  let look: Look = 'normal'
  let place = ''
  const running: Running = {
    shots: [],
    lastPlan: undefined,
    inserted: new Set(),
    calm: createCalm(options.rate),
  }
  const winter = episode.scenes.some((scene) =>
    scene.items.some((item) =>
      item.kind !== 'line' || item.lineKind === 'narration' ? /雪|入冬|\bsnow/iu.test(item.text) : false,
    ),
  )
  for (const [sceneIndex, told] of episode.scenes.entries()) {
    const wishes = options.wishes?.(told.id) ?? {}
    const scene = { ...told, interior: wishes.interior ?? told.interior, time: wishes.time ?? told.time }
    const last = sceneIndex === episode.scenes.length - 1
    const read = readScene(scene, people, options.timing, look)
    look = read.look
    const beats = read.beats.length > 0 ? sameThings(read.beats, story.genre) : [silentBeat(scene)]
    const dress: Dress = options.dress ?? (() => undefined)
    if (look === 'normal') passTime(continuity, elapsed(episode.scenes[sceneIndex - 1], scene))
    const found =
      wishes.set === undefined
        ? setFor(scene, story.genre, options.chooseSet)
        : { set: wishes.set, exact: true, bed: false }
    const context: SceneContext = {
      scene,
      bed: found.bed === true,
      stage: createStage(scene, beats, continuity, dress),
      people,
      dress,
      profile: genreProfiles[story.genre],
      beats,
      rate: options.rate,
      language: story.language,
      done: [],
      inserted: running.inserted,
      chance: (beat, use) => createRandom(`${shotKey(beat)}\u0000${use}`),
    }
    const at = (sceneIndex + 1) / episode.scenes.length
    const settings = sceneSettings(context, { ...found, at, last, wishes })
    scenes.push(settings)
    const camera = createCamera(context, settings, running)
    const newPlace = scene.place !== place
    place = scene.place
    const rows = rowsOf(beats)
    // Somebody's own storyboard: nothing is added to it and nothing left out.
    for (const row of rows ?? []) {
      camera.add(planRow(row, context), row.find(({ kind }) => kind === 'line') ?? row[0]!, shotKey(row[0]!), true)
      for (const beat of row) camera.settle(beat)
    }
    if (rows === null) directBeats(context, camera, running, { first: sceneIndex === 0, last, newPlace, winter })
  }
  return {
    id: episode.id,
    number: episode.number,
    title: episode.title,
    scenes,
    shots: afterOpening(running.shots, options.rate),
    next: nextText(next, story),
  }
}

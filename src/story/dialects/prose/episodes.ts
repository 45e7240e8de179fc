import { addAll, type Language } from '#core'
import type { DraftEpisode, DraftItem, DraftScene } from '../draft.ts'
import type { Whereabouts } from './places.ts'

/** A piece of the tale that stays together. */
export interface Beat {
  items: DraftItem[]
  /** Names of those whom it mentions. */
  named: string[]
  where: Whereabouts | null
  /** Time passes before it. */
  jump: boolean
  /** Heading of a chapter that begins here. */
  chapter: string | null
  endsParagraph: boolean
  said: boolean
}

/** Seconds that an episode of a tale should last, and beyond which it is broken in the middle of a scene. */
const wanted = 85
const most = 112

/** Puts beats into scenes by place and time, and scenes into episodes of about a minute and a half. */
export function buildEpisodes(beats: readonly Beat[], language: Language): DraftEpisode[] {
  const total = beats.reduce((sum, beat) => sum + secondsOf(beat, language), 0)
  const chapters = beats.some((beat) => beat.chapter !== null)
  // Equal shares, so that no episode is a remnant.
  const share = chapters ? wanted : total / Math.max(1, Math.round(total / wanted))
  const episodes: DraftEpisode[] = []
  let scene: DraftScene | null = null
  let seconds = 0
  let sceneSeconds = 0
  for (const [i, beat] of beats.entries()) {
    const first = beat.items[0]
    const length = secondsOf(beat, language)
    const moved: boolean =
      scene !== null &&
      (beat.jump || (beat.where?.place != null && beat.where.place !== scene.place && scene.place !== '')) &&
      sceneSeconds >= 6
    const rest = beats.slice(i, i + 40).reduce((sum, other) => sum + secondsOf(other, language), 0)
    const breaks =
      beat.chapter !== null ||
      (seconds >= share * 0.8 && moved) ||
      (seconds >= share && (beats[i - 1]?.endsParagraph ?? false)) ||
      (seconds + length > Math.min(most, share * 1.2) && !(beats[i - 1]?.said === false && beat.said))
    const newEpisode: boolean = episodes.length === 0 || (breaks && (rest > wanted * 0.4 || beat.chapter !== null))
    if (newEpisode) {
      episodes.push({ number: episodes.length + 1, title: beat.chapter, scenes: [] })
      seconds = 0
    }
    if (scene === null || newEpisode || moved) {
      const before = scene as DraftScene | null
      scene = {
        number: null,
        // After a jump in time the old place holds no more.
        place: beat.jump ? '' : (before?.place ?? ''),
        interior: beat.jump ? 'unknown' : (before?.interior ?? 'unknown'),
        time: beat.jump ? 'day' : (before?.time ?? 'day'),
        named: [],
        items: [],
        span: first?.span ?? before?.span ?? { start: 0, end: 0, line: 1, column: 1 },
      }
      episodes.at(-1)!.scenes.push(scene)
      sceneSeconds = 0
    }
    if (beat.where?.place != null && (scene.place === '' || moved || sceneSeconds === 0)) {
      scene.place = beat.where.place
      scene.interior = beat.where.interior
    }
    if (beat.where?.time != null) scene.time = beat.where.time
    addAll(scene.items, beat.items)
    for (const name of beat.named) if (!scene.named.includes(name)) scene.named.push(name)
    seconds += length
    sceneSeconds += length
  }
  // A first scene without a place takes the next one that is known.
  const scenes = episodes.flatMap((episode) => episode.scenes)
  for (let i = scenes.length - 2; i >= 0; i--) {
    if (scenes[i]!.place === '' && scenes[i + 1]!.place !== '')
      Object.assign(scenes[i]!, { place: scenes[i + 1]!.place, interior: scenes[i + 1]!.interior })
  }
  let known = ''
  for (const one of scenes) {
    if (one.place === '' && known !== '') one.place = known
    known = one.place
  }
  for (const episode of episodes) episode.scenes = episode.scenes.filter((one) => one.items.length > 0)
  return episodes.filter((episode) => episode.scenes.length > 0)
}

/** Speech at the language's pace; two seconds for something to see. */
export function secondsOf(beat: Beat, language: Language): number {
  let seconds = 0
  for (const item of beat.items) {
    if (item.kind === 'action') seconds += 2
    else if (item.kind === 'line')
      seconds += 0.4 + (language === 'zh' ? item.text.length / 4.5 : item.text.split(/\s+/).length / 2.6)
  }
  return seconds
}

import { useLanguage, useMessages } from '../language/use-language.ts'
import { shortSeconds } from '../player/time-text.ts'
import { timeWords, weatherWords } from '../words/air-words.ts'
import classes from './board.module.css'
import type { BoardItem } from './board-rows.ts'
import { messages } from './messages.ts'

/** Where a scene begins on the board: its place, and where it is the first, its episode. */
export function SceneHeading({ item }: { item: Extract<BoardItem, { kind: 'scene' }> }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { scene, reel, first, shots, frames } = item
  const { episode } = reel
  const air = [
    scene.time === 'unknown' ? null : timeWords[scene.time][language],
    scene.weather === 'clear' ? null : weatherWords[scene.weather][language],
  ].filter((part) => part !== null)
  return (
    <div role="gridcell" aria-colspan={8} className={classes['heading']}>
      {first && <span className={classes['episode']}>{m.episodeName(episode.number, episode.title)}</span>}
      <span className={classes['place']}>{scene.place}</span>
      {air.length > 0 && <span>{air.join(' · ')}</span>}
      <span>{m.sceneCount(shots, shortSeconds(frames, reel.timeline.rate))}</span>
    </div>
  )
}

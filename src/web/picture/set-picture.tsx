import { useMemo } from 'react'
import { digestValue, framesPerSecond25 } from '#core'
import type { BoardScene } from '#direction'
import type { PictureRecipe } from '../derive/reel.ts'
import { Picture } from './picture.tsx'
import { plainShot } from './plain-shot.ts'

/** A place without people, in its time and weather. */
export function SetPicture(props: {
  scene: Pick<BoardScene, 'place' | 'set' | 'time' | 'weather' | 'mood'>
  /** Pixels; the height follows. */
  width: number
  alt: string
  urgent?: boolean
  className?: string | undefined
}) {
  const { place, set, time, weather, mood } = props.scene
  const { key, recipe } = useMemo(() => {
    const recipe: PictureRecipe = {
      shot: plainShot([], { size: 'ELS', mood }),
      scene: {
        id: '',
        place,
        set,
        setExact: true,
        time,
        weather,
        mood,
        ambience: 'none',
        music: { mood: 'calm', from: 0, to: 0 },
        sides: {},
      },
      cast: {},
      speech: {},
      rate: framesPerSecond25,
      overlays: null,
      start: 0,
    }
    return { key: digestValue(recipe), recipe }
  }, [place, set, time, weather, mood])
  return (
    <Picture
      name={key}
      paintable={{ kind: 'shot', recipe }}
      frame={20}
      width={props.width}
      height={Math.round((props.width * 16) / 9)}
      urgency={props.urgent === true ? 'now' : 'thumbnail'}
      alt={props.alt}
      className={props.className}
    />
  )
}

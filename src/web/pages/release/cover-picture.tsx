import { useMemo } from 'react'
import type { CharacterDesign } from '#art'
import { digestValue, framesFromSeconds, type Language } from '#core'
import { coverShot } from '#picture'
import type { CoverChoice } from '#series'
import { pictureRecipe, type Reel } from '../../derive/reel.ts'
import { Picture } from '../../picture/picture.tsx'

/** The shot of an episode's cover and its frame: the chosen one, or the one that makes the best cover. */
export function coverPlace(reel: Reel, choice: CoverChoice | null): { index: number; frame: number } {
  const { shots } = reel.episode
  const chosen = shots.findIndex(({ id }) => id === choice?.shot)
  if (chosen >= 0) {
    const frame = framesFromSeconds(choice!.seconds, reel.timeline.rate)
    return { index: chosen, frame: Math.min(shots[chosen]!.length - 1, frame) }
  }
  const best = coverShot(shots)
  return best === null ? { index: 0, frame: 0 } : { index: shots.indexOf(best.shot), frame: best.frame }
}

/** An episode's cover as it will be made, drawn now. */
export function CoverPicture(props: {
  reel: Reel
  place: { index: number; frame: number }
  designs: Readonly<Record<string, CharacterDesign>>
  title: string
  language: Language
  /** Pixels; the height follows. */
  width: number
  alt: string
}) {
  const { reel, place, designs, title, language, width, alt } = props
  const { number, title: name } = reel.episode
  const episode = [language === 'zh' ? `第${number}集` : `Episode ${number}`, name].filter(Boolean).join(' ')
  const { key, recipe } = useMemo(() => {
    const recipe = pictureRecipe(reel, place.index, designs, { clean: true })
    return { key: digestValue({ recipe, title, episode }), recipe }
  }, [reel, place.index, designs, title, episode])
  return (
    <Picture
      name={key}
      paintable={{ kind: 'cover', recipe, title, episode }}
      frame={place.frame}
      width={width}
      height={Math.round((width * 16) / 9)}
      urgency="now"
      alt={alt}
    />
  )
}

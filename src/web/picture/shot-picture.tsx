import { useMemo } from 'react'
import type { CharacterDesign } from '#art'
import { digestValue } from '#core'
import { fullestFrame, pictureRecipe, type Reel } from '../derive/reel.ts'
import { Picture } from './picture.tsx'

/** The picture that stands for a shot on a board: clean, where the shot is at its fullest. */
export function ShotPicture(props: {
  reel: Reel
  /** Place of the shot in the reel. */
  index: number
  designs: Readonly<Record<string, CharacterDesign>>
  /** Pixels; the height follows. */
  width: number
  className?: string | undefined
}) {
  const { reel, index, designs, width } = props
  const { key, recipe } = useMemo(() => {
    const recipe = pictureRecipe(reel, index, designs, { clean: true })
    return { key: digestValue(recipe), recipe }
  }, [reel, index, designs])
  return (
    <Picture
      name={key}
      paintable={{ kind: 'shot', recipe }}
      frame={fullestFrame(recipe.shot.length)}
      width={width}
      height={Math.round((width * 16) / 9)}
      alt=""
      className={props.className}
    />
  )
}

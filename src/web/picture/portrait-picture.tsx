import { useMemo } from 'react'
import { digestValue } from '#core'
import { Picture } from './picture.tsx'
import type { PortraitRecipe } from './portrait.ts'

type PortraitProps = Pick<PortraitRecipe, 'design' | 'crop'> &
  Partial<PortraitRecipe> & {
    /** Pixels of the picture's width. */
    size: number
    /** Height against width; 1 unless given. */
    ratio?: number
    alt: string
    urgent?: boolean
    className?: string | undefined
  }

/** Somebody alone, as the designer shows them. */
export function Portrait({ size, ratio = 1, alt, urgent = false, className, ...given }: PortraitProps) {
  const { design, crop, outfit = null, expression = 'neutral', intensity = 0.8, pose = 'stand', facing = 0.32 } = given
  const { key, recipe } = useMemo(() => {
    const recipe: PortraitRecipe = { design, crop, outfit, expression, intensity, pose, facing }
    return { key: `portrait ${digestValue(recipe)}`, recipe }
  }, [design, crop, outfit, expression, intensity, pose, facing])
  return (
    <Picture
      name={key}
      paintable={{ kind: 'portrait', recipe }}
      width={size}
      height={Math.round(size * ratio)}
      urgency={urgent ? 'now' : 'thumbnail'}
      alt={alt}
      className={className}
    />
  )
}

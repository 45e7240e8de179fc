import { useEffect, useState } from 'react'
import type { CharacterDesign } from '#art'
import type { Reel } from '../derive/reel.ts'
import { painters } from '../picture/painters.ts'
import { createProjector, type Projector, type ProjectorParts } from './projector.ts'

/** A projector that lives as long as the calling component and shows the given reel. */
export function useProjector(
  reel: Reel | null,
  designs: Readonly<Record<string, CharacterDesign>>,
  sound: Pick<ProjectorParts, 'onPlay' | 'onStop'> = {},
): Projector {
  const [projector] = useState(() =>
    createProjector({
      painters: painters(),
      now: () => performance.now(),
      nextPaint(run) {
        const id = requestAnimationFrame(run)
        return () => cancelAnimationFrame(id)
      },
      ...sound,
    }),
  )
  useEffect(() => {
    if (reel !== null) projector.load(reel, designs)
  }, [projector, reel, designs])
  useEffect(() => () => projector.close(), [projector])
  return projector
}

import type { Projector } from '../player/projector.ts'
import { followShot, markPlaying, useSelection } from './selection.ts'

export interface FollowParts {
  projector: Pick<Projector, 'state' | 'show'>
  /** Sees to it that the player gets the episode of this shot. */
  openEpisodeOf(shot: string): void
  /** Somebody works on what is chosen: it stays chosen where the film stops elsewhere. */
  held(): boolean
}

/**
 * Ties the choice to the player: the shot that leads it is shown, and where the player stands a choice of one shot goes along. While
 * the film plays, the board marks what plays and the choice stays: to draw all that may be changed of a shot takes the time of
 * several pictures, at every cut. Both are told as they happen and looked at as they are by then, never by way of a drawn page: a slow one would answer a click with
 * what was true before it. Gives back how to untie them.
 */
export function followPlayer({ projector, openEpisodeOf, held }: FollowParts): () => void {
  /** The choice moves the player: what the player tells meanwhile is no news. */
  let leading = false
  const show = (shot: string) => {
    if (shot === projector.state.getState().shot) return
    leading = true
    projector.show(shot)
    leading = false
    openEpisodeOf(shot)
  }
  const goAlong = (shot: string | null) => {
    const { lead, shots } = useSelection.getState()
    if (shot !== null && shot !== lead && shots.size <= 1) followShot(shot)
  }
  const untie = [
    useSelection.subscribe(({ lead }, before) => {
      if (lead !== null && lead !== before.lead) show(lead)
    }),
    projector.state.subscribe(({ shot, playing }, before) => {
      markPlaying(playing ? shot : null)
      if (leading || playing) return
      const { lead } = useSelection.getState()
      // What was worked on while it played is what is shown when it stops.
      if (before.playing && !playing && held() && lead !== null) show(lead)
      else if (shot !== before.shot || playing !== before.playing) goAlong(shot)
    }),
  ]
  const { lead } = useSelection.getState()
  if (lead === null) goAlong(projector.state.getState().shot)
  else show(lead)
  return () => {
    for (const stop of untie) stop()
    markPlaying(null)
  }
}

/** Marks what is worked in: see `holdsChoice`. */
export const holding = { 'data-holds-choice': '' }

/** Whether the keyboard is in something that changes what is chosen: a field of the inspector, or a list that it opened. */
export function holdsChoice(): boolean {
  return document.activeElement?.closest('[data-holds-choice], [role=menu]') != null
}

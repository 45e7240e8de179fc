import { clothesJump } from './clothes-jump.ts'
import { deadSpeaks } from './dead-speaks.ts'
import { episodeLength } from './episode-length.ts'
import { givenAway } from './given-away.ts'
import { goneSpeaks } from './gone-speaks.ts'
import { headingPattern } from './heading-pattern.ts'
import { hourJump } from './hour-jump.ts'
import { longLines } from './long-lines.ts'
import { missingPlace } from './missing-place.ts'
import { notInScene } from './not-in-scene.ts'
import type { Oddity, OddityContext } from './oddity.ts'
import { ruinedUsed } from './ruined-used.ts'
import { similarNames } from './similar-names.ts'
import { twoPlaces } from './two-places.ts'
import { woundGone } from './wound-gone.ts'

const oddities: readonly Oddity[] = [
  missingPlace,
  headingPattern,
  notInScene,
  longLines,
  episodeLength,
  similarNames,
  deadSpeaks,
  givenAway,
  hourJump,
  clothesJump,
  goneSpeaks,
  twoPlaces,
  woundGone,
  ruinedUsed,
]

/** What a script's continuity person would ask: who is that, where is this, how long will it be? */
export function noteOddities(context: OddityContext): void {
  // A tale has no headings and lists to be consistent with.
  if (context.story.dialect === 'prose') return
  for (const oddity of oddities) oddity(context)
}

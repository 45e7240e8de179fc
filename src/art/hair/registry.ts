import type { HairStyle } from './hair-style.ts'
import { ancientTopknot } from './styles/ancient-topknot.ts'
import { ancientUpdo } from './styles/ancient-updo.ts'
import { bald } from './styles/bald.ts'
import { bob } from './styles/bob.ts'
import { braid } from './styles/braid.ts'
import { childBowl } from './styles/child-bowl.ts'
import { crewCut } from './styles/crew-cut.ts'
import { doubleBuns } from './styles/double-buns.ts'
import { elderBun } from './styles/elder-bun.ts'
import { elderShort } from './styles/elder-short.ts'
import { elderTopknot } from './styles/elder-topknot.ts'
import { halfUp } from './styles/half-up.ts'
import { highPonytail } from './styles/high-ponytail.ts'
import { hime } from './styles/hime.ts'
import { longStraight } from './styles/long-straight.ts'
import { longWavy } from './styles/long-wavy.ts'
import { looseLong } from './styles/loose-long.ts'
import { lowBun } from './styles/low-bun.ts'
import { maleFringe } from './styles/male-fringe.ts'
import { messyShort } from './styles/messy-short.ts'
import { pixie } from './styles/pixie.ts'
import { shortSidePart } from './styles/short-side-part.ts'
import { slickedBack } from './styles/slicked-back.ts'
import { twinTails } from './styles/twin-tails.ts'

export const hairLibrary: readonly HairStyle[] = [
  ancientTopknot,
  ancientUpdo,
  bald,
  bob,
  braid,
  childBowl,
  crewCut,
  doubleBuns,
  elderBun,
  elderShort,
  elderTopknot,
  halfUp,
  highPonytail,
  hime,
  longStraight,
  longWavy,
  looseLong,
  lowBun,
  maleFringe,
  messyShort,
  pixie,
  shortSidePart,
  slickedBack,
  twinTails,
]

/** The named style, or long and straight. */
export function hairNamed(name: string): HairStyle {
  return hairLibrary.find((style) => style.name === name) ?? longStraight
}

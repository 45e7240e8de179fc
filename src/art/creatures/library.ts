import type { EffectDefinition } from '../effects/effect.ts'
import { car } from './car.ts'
import { dragon } from './dragon.ts'
import { drone } from './drone.ts'
import { fighter } from './fighter.ts'
import { ghost } from './ghost.ts'
import { horse } from './horse.ts'
import { mech } from './mech.ts'
import { starship } from './starship.ts'
import { tank } from './tank.ts'
import { tiger } from './tiger.ts'
import { wolf } from './wolf.ts'

/** Every creature and machine, one a word of the board's vocabulary. */
export const creatureLibrary: readonly EffectDefinition[] = [
  horse,
  wolf,
  tiger,
  dragon,
  ghost,
  car,
  tank,
  fighter,
  starship,
  mech,
  drone,
]

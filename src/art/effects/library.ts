import type { EffectKind } from '#direction'
import { creatureLibrary } from '../creatures/library.ts'
import { aura } from './aura.ts'
import { dust } from './dust.ts'
import type { EffectDefinition } from './effect.ts'
import { embers } from './embers.ts'
import { explosion } from './explosion.ts'
import { fire } from './fire.ts'
import { flash } from './flash.ts'
import { focusLines } from './focus-lines.ts'
import { fog } from './fog.ts'
import { hologram } from './hologram.ts'
import { impact } from './impact.ts'
import { laser } from './laser.ts'
import { lightning } from './lightning.ts'
import { muzzleFlash } from './muzzle-flash.ts'
import { petals } from './petals.ts'
import { rain } from './rain.ts'
import { shield } from './shield.ts'
import { smoke } from './smoke.ts'
import { snow } from './snow.ts'
import { sparkles } from './sparkles.ts'
import { speedLines } from './speed-lines.ts'
import { spellCircle } from './spell-circle.ts'
import { swordLight } from './sword-light.ts'

/** Every effect, one a word of the board's vocabulary. */
export const effectLibrary: readonly EffectDefinition[] = [
  rain,
  snow,
  petals,
  dust,
  smoke,
  fog,
  fire,
  embers,
  sparkles,
  flash,
  lightning,
  explosion,
  muzzleFlash,
  laser,
  shield,
  hologram,
  swordLight,
  spellCircle,
  aura,
  speedLines,
  focusLines,
  impact,
  ...creatureLibrary,
]

const byKind = new Map(effectLibrary.map((effect) => [effect.id, effect]))

export function effectNamed(kind: EffectKind): EffectDefinition {
  return byKind.get(kind) ?? effectLibrary[0]!
}

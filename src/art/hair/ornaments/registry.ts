import { bambooHat } from './bamboo-hat.ts'
import { flower } from './flower.ts'
import { guan } from './guan.ts'
import { hairRibbon } from './hair-ribbon.ts'
import { hairStick } from './hair-stick.ts'
import { hairpins } from './hairpins.ts'
import { hood } from './hood.ts'
import { knitCap } from './knit-cap.ts'
import { militaryCap } from './military-cap.ts'
import { nurseCap } from './nurse-cap.ts'
import type { OrnamentDefinition } from './ornament.ts'
import { policeCap } from './police-cap.ts'

export const ornamentLibrary: readonly OrnamentDefinition[] = [
  flower,
  guan,
  hairRibbon,
  hairStick,
  hairpins,
  militaryCap,
  nurseCap,
  policeCap,
  bambooHat,
  hood,
  knitCap,
]

/** The named ornament; unknown names draw nothing. */
export function ornamentNamed(name: string): OrnamentDefinition | null {
  return ornamentLibrary.find((ornament) => ornament.name === name) ?? null
}

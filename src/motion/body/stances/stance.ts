import type { OutfitDefinition } from '#art'
import type { Unit } from '#core'
import type { StanceArms } from '../posture.ts'

/** Where the clothes let hands go that have nothing to do. */
export type HandsGo = NonNullable<OutfitDefinition['handsGo']> | 'pockets'

/** What decides how somebody holds themselves while they only stand. */
export interface Bearing {
  /** `proud` covers anger and coldness, `low` grief, fear and shame. */
  mood: 'plain' | 'proud' | 'low' | 'warm'
  age: 'child' | 'teen' | 'adult' | 'middle' | 'elder'
  sex: 'female' | 'male'
  handsGo: HandsGo
}

/** One way to stand with nothing to do. */
export interface Stance {
  id: string
  /** 0 never … 1 at once. */
  suits(bearing: Bearing): Unit
  /** True when one arm alone does it, so that the other may hold something. */
  oneHanded: boolean
  arms(handsGo: HandsGo): StanceArms
}

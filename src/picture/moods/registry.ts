import { assert } from '#core'
import type { LightMood } from '#direction'
import { coldDay } from './cold-day.ts'
import { dawn } from './dawn.ts'
import { day } from './day.ts'
import { dayInterior } from './day-interior.ts'
import { dusk } from './dusk.ts'
import { horror } from './horror.ts'
import type { MoodLight } from './mood.ts'
import { moonlight } from './moonlight.ts'
import { neon } from './neon.ts'
import { nightWarm } from './night-warm.ts'
import { romance } from './romance.ts'
import { scifi } from './scifi.ts'
import { storm } from './storm.ts'
import { war } from './war.ts'

/** Every mood of the vocabulary, one file each. */
export const moodLibrary: readonly MoodLight[] = [
  day,
  coldDay,
  dayInterior,
  dawn,
  dusk,
  nightWarm,
  moonlight,
  storm,
  neon,
  scifi,
  war,
  horror,
  romance,
]

export function moodNamed(id: LightMood): MoodLight {
  const mood = moodLibrary.find((member) => member.id === id)
  assert(mood !== undefined, `a light mood for ${id}`)
  return mood
}

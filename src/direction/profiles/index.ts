import type { Genre } from '#story'
import { ancient } from './ancient.ts'
import { ceo } from './ceo.ts'
import { city } from './city.ts'
import { comedy } from './comedy.ts'
import { countryside } from './countryside.ts'
import { horror } from './horror.ts'
import type { GenreProfile } from './profile.ts'
import { school } from './school.ts'
import { scifi } from './scifi.ts'
import { suspense } from './suspense.ts'
import { war } from './war.ts'
import { xianxia } from './xianxia.ts'

export type { GenreProfile } from './profile.ts'

/** One profile a genre; the compiler notices a missing one. */
export const genreProfiles: Readonly<Record<Genre, GenreProfile>> = {
  city,
  ceo,
  ancient,
  xianxia,
  scifi,
  war,
  suspense,
  horror,
  comedy,
  school,
  countryside,
}

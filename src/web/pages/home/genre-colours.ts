import type { Genre } from '#story'

/** Grounds of a cover that has no picture yet: from the light to the dark, in the mood of the genre. */
export const genreColours: Record<Genre, readonly [from: string, to: string]> = {
  city: ['#4b5f86', '#15171f'],
  ceo: ['#7a5a36', '#17130f'],
  ancient: ['#8a4238', '#1b1110'],
  xianxia: ['#4a7d86', '#101a1e'],
  scifi: ['#3c5aa0', '#0c1020'],
  war: ['#7a4a30', '#14100e'],
  suspense: ['#4a5560', '#0f1114'],
  horror: ['#5a2f3a', '#120c0e'],
  comedy: ['#8a6a2c', '#1a150c'],
  school: ['#4f7f66', '#101914'],
  countryside: ['#6a7d3c', '#14180e'],
}

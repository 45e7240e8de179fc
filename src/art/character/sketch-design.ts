import { createRandom } from '#core'
import type { CastMember, Genre } from '#story'
import type { CharacterDesign } from './design.ts'
import { chooseDesign } from './design-choose.ts'
import { wordsOf } from './design-words.ts'

/**
 * Somebody as `words` describe them; what the words leave open comes from `seed`. For designers that start from words, or try
 * another throw: the same words and seed always give the same person. Unlike in `designCast`, nobody else is looked at.
 */
export function sketchDesign({
  member,
  genre,
  words,
  seed,
}: {
  member: CastMember
  genre: Genre
  words: string
  seed: string
}): CharacterDesign {
  const described = { ...member, description: words }
  const random = createRandom(`sketch/${member.id}/${genre}/${seed}`)
  return chooseDesign({
    member: described,
    words: wordsOf(described, genre),
    genre,
    attempt: 0,
    faceAttempt: 0,
    random,
  })
}

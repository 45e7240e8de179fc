import { createRandom } from '#core'
import { type CastMember, clothesIn, type Genre, type Story } from '#story'
import type { CharacterDesign, OutfitLook } from './design.ts'
import { chooseDesign } from './design-choose.ts'
import { alikeByYears, designDistance, dressedAlike } from './design-distance.ts'
import { eraOf } from './design-lexicon.ts'
import { outfitLook } from './design-palettes.ts'
import { garmentsFromWords, wordsOf } from './design-words.ts'
import { faceDistance } from './face-distance.ts'

/** Two people of a cast at least this far apart are safe from confusion (see `designDistance`). */
export const safeDistance = 0.45

/** Two of one sex and about one age have faces at least this far apart, where the script leaves them open (see `faceDistance`). */
export const safeFaceDistance = 0.5

const attempts = 120

/**
 * A person's looks from what the script says, honoured exactly; what it leaves open comes from name, role and genre, and
 * keeps away from the people in `others`. The same input gives the same person for ever.
 */
export function designCharacter({
  member,
  genre,
  others = [],
}: {
  member: CastMember
  genre: Genre
  others?: readonly CharacterDesign[]
}): CharacterDesign {
  const words = wordsOf(member, genre)
  const random = createRandom(`design/${member.id}/${genre}`)
  const looks = firstSafe((attempt) => {
    const made = chooseDesign({ member, words, genre, attempt, faceAttempt: attempt, random })
    return { made: attempt, safety: safetyOfLooks(made, others) }
  })
  // The face moves by itself: who would share one keeps hair and dress.
  return firstSafe((next) => {
    const made = chooseDesign({ member, words, genre, attempt: looks, faceAttempt: looks + next, random })
    return { made, safety: Math.min(safetyOfLooks(made, others), safetyOfFace(made, others)) }
  })
}

/** The first of the attempts that is safe (1 and above), or the safest of all. */
function firstSafe<T>(attemptAt: (attempt: number) => { made: T; safety: number }): T {
  let best = attemptAt(0)
  for (let attempt = 1; attempt < attempts && best.safety < 1; attempt++) {
    const next = attemptAt(attempt)
    if (next.safety > best.safety) best = next
  }
  return best.made
}

/** How far a design keeps from the nearest of the others. */
function safetyOfLooks(design: CharacterDesign, others: readonly CharacterDesign[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const other of others) {
    least = Math.min(least, designDistance(design, other) / safeDistance)
    // Old and young in the same coat are not confused, but look like one family's picture.
    if (dressedAlike(design, other)) least = Math.min(least, 1) - 0.02
  }
  return least
}

/** How far its face keeps from those of one sex and about one age. */
function safetyOfFace(design: CharacterDesign, others: readonly CharacterDesign[]): number {
  const rivals = others.filter((other) => alikeByYears(design, other))
  return Math.min(...rivals.map((other) => faceDistance(design, other) / safeFaceDistance))
}

/** A design for every member of the cast, in the cast's order: each keeps clear of those before it. */
export function designCast(story: Story): CharacterDesign[] {
  const designs: CharacterDesign[] = []
  for (const member of story.cast) {
    const design = designCharacter({ member, genre: story.genre, others: designs })
    designs.push(withWardrobe(design, member, story))
  }
  return designs
}

/** Clothes that an action puts on somebody (换上红色晚礼服) join the wardrobe. */
function withWardrobe(design: CharacterDesign, member: CastMember, story: Story): CharacterDesign {
  const wardrobe = { ...design.wardrobe }
  for (const words of clothesOf(member, story)) {
    for (const { style, colour } of garmentsFromWords(words, design.sex, eraOf[story.genre])) {
      const dressed = { style: style === '' ? design.outfit.style : style, colour }
      if (wears(design.outfit, dressed) || Object.values(wardrobe).some((look) => wears(look, dressed))) continue
      const key = wardrobe[dressed.style] === undefined && style !== '' ? style : `${dressed.style} ${colour}`
      wardrobe[key] = outfitLook(dressed.style, colour, createRandom(`design/${member.id}/wardrobe/${key}`))
    }
  }
  return { ...design, wardrobe }
}

/** What the actions put on this person: named before the verb, or the last one named of that sex. */
function* clothesOf(member: CastMember, story: Story): Generator<string> {
  const names = story.cast.flatMap(({ id, sex, name, aliases }) =>
    [name, ...aliases].filter((word) => word.length > 1).map((word) => ({ id, sex, word })),
  )
  for (const scene of story.episodes.flatMap(({ scenes }) => scenes)) {
    const last: Partial<Record<CastMember['sex'], string>> = {}
    for (const { kind, text } of scene.items) {
      if (kind !== 'action') continue
      const changes = clothesIn(text)
      let from = 0
      for (const { at, words } of [...changes, { at: text.length, words: '' }]) {
        const before = text.slice(from, at)
        const named = names
          .map((name) => ({ ...name, at: before.lastIndexOf(name.word) }))
          .filter((name) => name.at >= 0)
          .sort((a, b) => a.at - b.at)
        for (const { id, sex } of named) last[sex] = id
        const pronoun = /她|\b(?:she)\b/iu.test(before) ? 'female' : /他|\bhe\b/iu.test(before) ? 'male' : null
        const wearer = named.at(-1)?.id ?? (pronoun === null ? null : last[pronoun])
        if (wearer === member.id && words !== '') yield words
        from = at
      }
    }
  }
}

const wears = (look: OutfitLook, { style, colour }: { style: string; colour: string | null }) =>
  look.style === style && (colour === null || colour === look.main)

/**
 * Which of a person's clothes such words mean: a key of the wardrobe, null for what is usual, undefined for clothes that the person
 * does not have.
 */
export function outfitCalled(design: CharacterDesign, words: string, genre: Genre): string | null | undefined {
  for (const { style, colour } of garmentsFromWords(words, design.sex, eraOf[genre])) {
    const meant = { style: style === '' ? design.outfit.style : style, colour }
    const found = Object.entries(design.wardrobe).find(([, look]) => wears(look, meant))
    if (found !== undefined) return found[0]
    if (wears(design.outfit, meant)) return null
  }
  return undefined
}

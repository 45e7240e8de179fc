import { createRandom } from '#core'
import type { CastMember, Genre, Story } from '#story'
import type { CharacterDesign } from './design.ts'
import { chooseDesign } from './design-choose.ts'
import { designDistance } from './design-distance.ts'
import { eraOf } from './design-lexicon.ts'
import { outfitLook } from './design-palettes.ts'
import { garmentsFromWords, wordsOf } from './design-words.ts'

/** Two people of a cast at least this far apart are safe from confusion (see `designDistance`). */
export const safeDistance = 0.45

const attempts = 24

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
  let best: { design: CharacterDesign; distance: number } | null = null
  for (let attempt = 0; attempt < attempts; attempt++) {
    const design = chooseDesign({ member, words, genre, attempt, random })
    const distance = Math.min(Number.POSITIVE_INFINITY, ...others.map((other) => designDistance(design, other)))
    if (best === null || distance > best.distance) best = { design, distance }
    if (distance >= safeDistance) break
  }
  return best!.design
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
  const names = [member.name, ...member.aliases].filter((name) => name.length > 0)
  for (const episode of story.episodes)
    for (const scene of episode.scenes)
      for (const item of scene.items) {
        if (item.kind !== 'action' || !names.some((name) => item.text.includes(name))) continue
        const dressed = /(?:换上|换了|换好|穿着|身穿|身着|穿上|wearing|dressed in|changes into|puts on)(.{1,24})/i.exec(
          item.text,
        )
        if (dressed === null) continue
        for (const garment of garmentsFromWords(dressed[1]!, design.sex, eraOf[story.genre])) {
          if (
            garment.style === '' ||
            (garment.style === design.outfit.style &&
              (garment.colour === null || garment.colour === design.outfit.main))
          )
            continue
          wardrobe[garment.style] ??= outfitLook(
            garment.style,
            garment.colour,
            createRandom(`design/${member.id}/wardrobe/${garment.style}`),
          )
        }
      }
  return { ...design, wardrobe }
}

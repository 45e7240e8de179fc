import { z } from 'zod'
import { type CharacterDesign, characterDesignSchema, designFamilies, outfitLookSchema } from '#art'
import { chosen, keyed } from './keyed.ts'
import { type ChoiceNote, choiceNotes } from './note.ts'

const { face, eyes, brows, nose, mouth, hair, outfit } = characterDesignSchema.shape

/** What a person decided about someone's looks: any part of a design. Lists replace the derived list as a whole. */
export const designChoiceSchema = z.strictObject({
  ...characterDesignSchema.pick({ name: true, sex: true, age: true, height: true, bulk: true, skin: true }).partial()
    .shape,
  ...characterDesignSchema.pick({ extras: true, signature: true, seed: true }).partial().shape,
  face: face.partial().optional(),
  eyes: eyes.partial().optional(),
  brows: brows.partial().optional(),
  nose: nose.partial().optional(),
  mouth: mouth.partial().optional(),
  hair: hair.partial().optional(),
  outfit: outfit.partial().optional(),
  /** Clothes to add or replace, by key; null takes derived ones away. */
  wardrobe: keyed(outfitLookSchema.nullable()).optional(),
})
export type DesignChoice = z.infer<typeof designChoiceSchema>

/** The design with what was chosen. Names that the drawn library does not have are left as derived, and told. */
export function applyDesignChoice(
  design: CharacterDesign,
  choice: DesignChoice,
): { design: CharacterDesign; notes: ChoiceNote[] } {
  const notes = choiceNotes('designs', design.id)
  const known = (family: keyof typeof designFamilies, name: string | undefined, field: string): boolean => {
    if (name === undefined || (designFamilies[family] as readonly string[]).includes(name)) return true
    notes.unknownName(field, name)
    return false
  }
  const shaped = <T extends { shape?: string | undefined }>(
    family: keyof typeof designFamilies,
    part: T,
    field: string,
  ) => {
    const { shape, ...rest } = part
    return chosen(known(family, shape, `${field}.shape`) ? { ...rest, shape } : rest)
  }
  const styled = <T extends { style?: string | undefined }>(family: 'hair' | 'outfits', part: T, field: string) => {
    const { style, ...rest } = part
    return chosen(known(family, style, `${field}.style`) ? { ...rest, style } : rest)
  }
  const wardrobe = { ...design.wardrobe }
  for (const [key, look] of Object.entries(choice.wardrobe ?? {})) {
    if (look === null) delete wardrobe[key]
    else if (known('outfits', look.style, `wardrobe.${key}.style`)) wardrobe[key] = look
  }
  const { ornaments, ...hairRest } = choice.hair ?? {}
  const changed = {
    ...design,
    ...chosen({ ...choice, extras: undefined }),
    face: { ...design.face, ...chosen(choice.face ?? {}) },
    eyes: { ...design.eyes, ...shaped('eyes', choice.eyes ?? {}, 'eyes') },
    brows: { ...design.brows, ...shaped('brows', choice.brows ?? {}, 'brows') },
    nose: { ...design.nose, ...shaped('noses', choice.nose ?? {}, 'nose') },
    mouth: { ...design.mouth, ...shaped('mouths', choice.mouth ?? {}, 'mouth') },
    hair: {
      ...design.hair,
      ...styled('hair', hairRest, 'hair'),
      ornaments: ornaments?.filter((name) => known('ornaments', name, 'hair.ornaments')) ?? design.hair.ornaments,
    },
    outfit: { ...design.outfit, ...styled('outfits', choice.outfit ?? {}, 'outfit') },
    extras: choice.extras?.filter((name) => known('extras', name, 'extras')) ?? design.extras,
    wardrobe,
  }
  return { design: changed as CharacterDesign, notes: notes.list }
}

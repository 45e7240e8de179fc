import { z } from 'zod'

const colour = z.string().regex(/^#[0-9a-f]{6}$/)

export const hairLookSchema = z.object({
  /** Member of the hair family. */
  style: z.string(),
  colour,
  /** Colour of the tips when they differ. */
  tip: colour.nullable(),
  volume: z.number().min(0.8).max(1.25),
  /** Where the parting lies: −1 the character's right … 1 left. */
  part: z.number().min(-1).max(1),
  /** Members of the ornament family: pins, crown, ribbon, cap. */
  ornaments: z.array(z.string()),
})

export const outfitLookSchema = z.object({
  /** Member of the outfit family. */
  style: z.string(),
  main: colour,
  second: colour,
  accent: colour,
})
export type OutfitLook = z.infer<typeof outfitLookSchema>

/**
 * Everything that makes a person look like themselves, as numbers and names. The same design is the same face in every
 * episode. Ranges and meanings of the face's numbers are in the art bible's head units (1 head = 270 u).
 */
export const characterDesignSchema = z.object({
  version: z.literal(1),
  /** Id of the cast member. */
  id: z.string(),
  name: z.string(),
  sex: z.enum(['female', 'male']),
  age: z.enum(['child', 'teen', 'adult', 'middle', 'elder']),
  /** Whole-figure scale against an adult of the same sex. */
  height: z.number().min(0.6).max(1.12),
  /** 0 slight, 0.5 usual, 1 heavy. */
  bulk: z.number().min(0).max(1),
  skin: colour,
  face: z.object({
    width: z.number().min(0.88).max(1.1),
    /** 0 soft, 1 square. */
    jaw: z.number().min(0).max(1),
    /** Hollow −0.4 … full 1. */
    cheek: z.number().min(-0.4).max(1),
    chinWidth: z.number().min(0).max(1),
    chinLength: z.number().min(-0.6).max(1.1),
    /** 0 smooth, 1 deeply lined. */
    wrinkles: z.number().min(0).max(1),
  }),
  eyes: z.object({
    /** Member of the eye-shape family, such as almond or single. */
    shape: z.string(),
    colour,
    width: z.number().min(0.8).max(1.2),
    height: z.number().min(0.6).max(1.3),
    /** Outer corner down −0.8 … up 1.6. */
    tilt: z.number().min(-0.8).max(1.6),
    /** Distance of the eye centres from the middle, u. */
    spacing: z.number().min(41).max(50),
    iris: z.number().min(11).max(18),
    lash: z.number().min(0).max(1.3),
  }),
  brows: z.object({
    /** Member of the brow family, such as straight or fallen. */
    shape: z.string(),
    weight: z.number().min(0.6).max(1.8),
  }),
  nose: z.object({
    /** Member of the nose family, such as straight or snub. */
    shape: z.string(),
    length: z.number().min(-4).max(8),
  }),
  mouth: z.object({
    /** Member of the mouth family, such as soft or stern. */
    shape: z.string(),
    width: z.number().min(0.75).max(1.3),
    lipstick: colour.nullable(),
  }),
  hair: hairLookSchema,
  /** Members of the extras family: glasses, beard, moustache, stubble, scar, mole, ear-rings, eye-patch, veil, mask, forehead-mark, eye-shadow, blush. */
  extras: z.array(z.string()),
  outfit: outfitLookSchema,
  /** Other clothes by key; the board names them. */
  wardrobe: z.record(z.string(), outfitLookSchema),
  /** 60/30/10 accent for name tag and rim. */
  signature: colour,
  /** Seeds what nobody chose: stray locks, folds. */
  seed: z.string(),
})
export type CharacterDesign = z.infer<typeof characterDesignSchema>

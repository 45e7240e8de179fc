import { mixColours } from '../colour/colour.ts'
import { ornamentNamed } from '../hair/ornaments/registry.ts'
import { outfitNamed } from '../outfits/library.ts'
import type { CharacterDesign, OutfitLook } from './design.ts'
import type { Headwear } from './pose.ts'
import type { FigureSubject } from './subject.ts'

const step = (amount: number): number => Math.round(amount * 5) / 5
const known = new WeakMap<CharacterDesign, Map<string, CharacterDesign>>()

/**
 * The same person in an unearthly or a hurt state: a ghost has lost its colours to the cold, one who glows takes on their own
 * light, one who is wounded bleeds a little from the cheek, one in disguise has covered the face up to the eyes,
 * a hat is put on or off. The same object
 * for the same state, so that what is kept for a design stays kept.
 */
export function alteredByState(subject: FigureSubject): FigureSubject {
  const { ghostly, glowing, wounded, disguised, head } = subject.pose.states
  const [ghost, glow, hurt, masked] = [step(ghostly), step(glowing), wounded > 0.3, disguised > 0.3]
  if (ghost === 0 && glow === 0 && !hurt && !masked && head === 'usual') return subject
  const { design, outfit } = subject
  let states = known.get(design)
  if (states === undefined) {
    states = new Map()
    known.set(design, states)
  }
  const light = mixColours(design.signature, '#ffffff', 0.55)
  const tint = (hex: string, cold: number, lit: number) =>
    mixColours(mixColours(hex, '#b9cedf', cold * ghost), light, lit * glow)
  const key = `${ghost}|${glow}|${hurt}|${masked}|${head}|${head === 'hat' ? outfit.style : ''}`
  let changed = states.get(key)
  if (changed === undefined) {
    changed = {
      ...design,
      skin: tint(design.skin, 0.55, 0.22),
      hair: {
        ...design.hair,
        colour: tint(design.hair.colour, 0.32, 0.16),
        ornaments: headwear(design.hair.ornaments, head, outfit.style),
      },
      mouth: { ...design.mouth, lipstick: ghost > 0.4 ? '#8fa0b4' : design.mouth.lipstick },
      extras: [...new Set([...design.extras, ...(hurt ? ['blood-mark'] : []), ...(masked ? ['face-mask'] : [])])],
    }
    states.set(key, changed)
  }
  const clothes: OutfitLook = {
    ...outfit,
    main: tint(outfit.main, 0.5, 0.2),
    second: tint(outfit.second, 0.5, 0.2),
    accent: tint(outfit.accent, 0.45, 0.3),
  }
  return { ...subject, design: changed, outfit: clothes }
}

/** Hats of those who wear one with their clothes; everybody else's is of wool, or of bamboo in an old story. */
const hats: Readonly<Record<string, string>> = {
  army: 'military-cap',
  police: 'police-cap',
  security: 'police-cap',
  nurse: 'nurse-cap',
  farmer: 'bamboo-hat',
}

function headwear(usual: readonly string[], head: Headwear, outfit: string): string[] {
  if (head === 'usual') return [...usual]
  const isHat = (name: string) => {
    const ornament = ornamentNamed(name)
    return ornament?.hat === true || ornament?.comesOff === true
  }
  const rest = usual.filter((name) => !isHat(name))
  if (head === 'bare') return rest
  // A hood covers pins and crowns, too.
  if (head === 'hood') return ['hood']
  const own = usual.filter((name) => isHat(name) && name !== 'hood')
  const other = hats[outfit] ?? (outfitNamed(outfit).era === 'period' ? 'bamboo-hat' : 'knit-cap')
  return [...rest, ...(own.length > 0 ? own : [other])]
}

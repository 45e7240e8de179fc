import { clamp, type Random } from '#core'
import type { CastMember, Genre } from '#story'
import { mixColours, oklchFromHex, shiftColour } from '../colour/colour.ts'
import { hairLibrary } from '../hair/registry.ts'
import type { CharacterDesign, OutfitLook } from './design.ts'
import { chooseFace } from './design-face.ts'
import { type Era, eraOf } from './design-lexicon.ts'
import { outfitLook } from './design-palettes.ts'
import { type DesignWords, garmentFor } from './design-words.ts'

const fair = ['#ffe8dc', '#ffe3d2', '#fde0cf', '#fbdac4'] as const
const warm = ['#f8d3b6', '#f3cbae', '#eec19f'] as const
const tanned = ['#ebbd95', '#e2ae86', '#d9a47c'] as const
const naturalHair = ['#302a36', '#3a2e34', '#43302c', '#553a2c', '#2d2e3c'] as const
const dyedHair = ['#6e4630', '#7a4a2c', '#8a5a3a', '#5f3d4c'] as const
const fantasyHair = ['#302a36', '#2d2e3c', '#43302c', '#3c3350', '#4a3a30', '#513038'] as const
const spaceHair = ['#302a36', '#43302c', '#6e4630', '#8a5a3a', '#4a5a72', '#a9825a', '#7a3a34', '#b8b6c4'] as const
const darkEyes = ['#6d4428', '#7d5430', '#4f3628', '#45404c', '#5a4a3c'] as const
const vividEyes = ['#3f74b0', '#3f8f78', '#8a5fb8', '#b8862f', '#7d5430', '#5a6478'] as const

/** Styles that fit sex, age and era, best known first. */
function hairChoices(sex: 'female' | 'male', age: CharacterDesign['age'], era: Era): string[] {
  return hairLibrary
    .filter(({ wornBy, name }) => {
      if (name === 'bald') return false
      const fits =
        wornBy.sex === sex || (wornBy.sex === 'both' && (sex === 'female' || age === 'child' || era === 'ancient'))
      const when = wornBy.era === 'any' || wornBy.era === (era === 'ancient' ? 'ancient' : 'modern')
      return fits && when && wornBy.ages.includes(age)
    })
    .map(({ name }) => name)
}

const usualOutfit = (
  era: Era,
  sex: 'female' | 'male',
  genre: Genre,
  age: CharacterDesign['age'],
  random: Random,
): string => {
  if (era === 'ancient') return genre === 'xianxia' ? 'xianxia-robe' : `hanfu-${sex}`
  if (era === 'space') return random.pick(['space-officer', 'space-officer', 'spacesuit', 'battle-armour'])
  if (genre === 'war') return random.pick(sex === 'male' ? ['army', 'army', 'farmer'] : ['army', 'shirt', 'farmer'])
  if (genre === 'school' && (age === 'teen' || age === 'child')) return 'school-uniform'
  if (age === 'teen' || age === 'child') return random.pick(['hoodie', 'shirt', 'school-uniform'])
  if (genre === 'countryside') return random.pick(['farmer', 'shirt', 'shirt'])
  if (genre === 'ceo')
    return sex === 'male'
      ? random.pick(['suit', 'suit', 'coat'])
      : random.pick(['office-dress', 'shirt', 'evening-dress'])
  if (age === 'elder') return random.pick(['coat', 'shirt'])
  return sex === 'male'
    ? random.pick(['shirt', 'coat', 'suit', 'hoodie'])
    : random.pick(['shirt', 'coat', 'office-dress', 'hoodie'])
}

/** One design from the words; `attempt` varies only what the words leave open, `faceAttempt` only the face of it. */
export function chooseDesign({
  member,
  words,
  genre,
  attempt,
  faceAttempt,
  random: source,
}: {
  member: CastMember
  words: DesignWords
  genre: Genre
  attempt: number
  faceAttempt: number
  random: Random
}): CharacterDesign {
  const random = source.fork(`attempt-${attempt}`)
  const era = eraOf[genre]
  // Who someone is does not change with the attempt.
  const bearded =
    words.hairStyle === 'bald' || words.extras.some((extra) => ['beard', 'moustache', 'stubble'].includes(extra))
  const sex = words.sex ?? (!bearded && source.fork('sex').chance(0.5) ? 'female' : 'male')
  const age = words.age ?? 'adult'
  const lead = member.role === 'lead'
  const male = sex === 'male'
  const temper = words.temper ?? random.range(-0.45, 0.5)
  const rough = male && !lead && age !== 'child' && age !== 'teen' ? random.next() : 0
  const bulk = words.bulk ?? words.role?.bulk ?? (lead ? (male ? 0.5 : 0.38) : random.range(0.25, male ? 0.85 : 0.6))

  const parts = chooseFace({
    words,
    sex,
    age,
    lead,
    temper,
    bulk,
    eyeColours: era === 'modern' || genre === 'ancient' ? darkEyes : vividEyes,
    random: source.fork(`attempt-${faceAttempt}`).fork('face'),
  })
  const styles = hairChoices(sex, age, era)
  const style =
    words.hairStyle ??
    (words.role?.hair !== undefined
      ? random.pick(
          words.role.hair.filter((name) =>
            hairLibrary.some(
              (h) => h.name === name && (h.wornBy.sex === sex || h.wornBy.sex === 'both' || name === 'bald'),
            ),
          )[0] !== undefined
            ? words.role.hair
            : styles,
        )
      : random.pick(styles.length > 0 ? styles : ['short-side-part']))
  const natural =
    era === 'modern'
      ? lead || random.chance(0.7)
        ? naturalHair
        : dyedHair
      : era === 'ancient'
        ? genre === 'xianxia' && !words.role?.words.test('弟子')
          ? fantasyHair
          : naturalHair
        : spaceHair
  const years = words.years ?? { child: 8, teen: 16, adult: 27, middle: 48, elder: 70 }[age]
  const grey =
    age === 'elder' ? random.range(0.65, 1) : age === 'middle' ? clamp((years - 44) / 22, 0, 0.6) * random.next() : 0
  // A word for hair has shades: the first try takes the word's own, the others what keeps two of one word apart.
  const shade = attempt === 0 ? 0 : random.fork('shade').range(-0.035, 0.03)
  const colour =
    words.hairColour === null
      ? mixColours(random.pick(natural), '#dcdae2', grey)
      : shiftColour(words.hairColour, { lightness: shade })

  const extras = new Set([...words.extras, ...(words.role?.extras ?? [])])
  if (!lead && extras.size === 0) {
    if (male && age !== 'child' && age !== 'teen') {
      const roll = random.next()
      if (age === 'elder' && roll < 0.6)
        extras.add(era === 'ancient' ? 'beard' : random.pick(['beard', 'moustache', 'glasses']))
      else if (roll < 0.16) extras.add('stubble')
      else if (roll < 0.28) extras.add('moustache')
      else if (roll < 0.36) extras.add(random.pick(['scar-cheek', 'scar-brow']))
      else if (roll < 0.52 && era !== 'ancient') extras.add('glasses')
      else if (roll < 0.6 && age === 'middle') extras.add('beard')
    } else if (!male) {
      const roll = random.next()
      if (roll < 0.2 && era === 'modern' && age !== 'child') extras.add('glasses')
      else if (roll < 0.35) extras.add('mole')
      else if (roll < 0.42) extras.add('freckles')
    }
  }
  if (!male && age !== 'child' && (age !== 'teen' || era === 'ancient') && (lead || random.chance(0.5)))
    extras.add('ear-rings')
  if (era === 'ancient' && !male && genre === 'xianxia' && random.chance(0.35)) extras.add('forehead-mark')

  const garment = words.garments[0]
  const roleOutfit = words.role?.outfit
  const usual = roleOutfit?.[era] ?? roleOutfit?.any ?? null
  const outfitStyle =
    garment !== undefined && garment.style !== ''
      ? garment.style
      : garmentFor(usual ?? usualOutfit(era, sex, genre, age, random.fork('outfit')), sex, era)
  const outfit = outfitLook(
    outfitStyle,
    garment?.colour ?? (garment === undefined ? (words.role?.main ?? null) : null),
    random.fork('palette'),
  )
  const wardrobe: Record<string, OutfitLook> = {}
  for (const extra of words.garments.slice(1))
    if (extra.style !== '')
      wardrobe[extra.style] = outfitLook(extra.style, extra.colour, random.fork(`wardrobe-${extra.style}`))

  const ornaments = ornamentsFor({ words, style, sex, era, lead, random: random.fork('ornaments'), outfitStyle })
  const signatureFrom = oklchFromHex(outfit.main).C > 0.06 ? outfit.main : outfit.accent
  const { C, h } = oklchFromHex(signatureFrom)
  const tan = words.role?.tan === true
  return {
    version: 1,
    id: member.id,
    name: member.name,
    sex,
    age,
    height: clamp(
      (words.height ?? (lead ? (male ? 1.04 : 1) : random.range(0.95, 1.04))) *
        { child: 0.68, teen: 0.94, adult: 1, middle: 1, elder: 0.95 }[age],
      0.6,
      1.12,
    ),
    bulk: clamp(bulk, 0, 1),
    skin: random.pick(
      tan ? tanned : lead || !male ? fair : [...fair.slice(2), ...warm, ...(rough > 0.75 ? tanned.slice(0, 1) : [])],
    ),
    ...parts,
    hair: {
      style,
      colour,
      tip: null,
      volume: lead ? 1.02 : random.range(0.94, 1.1),
      part: random.pick([-0.6, -0.35, 0.35, 0.6]) + random.range(-0.1, 0.1),
      ornaments,
    },
    extras: [...extras].sort(),
    outfit,
    wardrobe,
    signature:
      C < 0.04
        ? '#ffd24a'
        : shiftColour(signatureFrom, { lightness: clamp(0.68 - oklchFromHex(signatureFrom).L, -0.2, 0.4), hue: 0 * h }),
    seed: member.id,
  }
}

function ornamentsFor({
  words,
  style,
  sex,
  era,
  lead,
  random,
  outfitStyle,
}: {
  words: DesignWords
  style: string
  sex: 'female' | 'male'
  era: Era
  lead: boolean
  random: Random
  outfitStyle: string
}): string[] {
  if (words.hat !== null) return [words.hat]
  if (outfitStyle === 'army' && sex === 'male' && words.hairStyle === null) return ['military-cap']
  if (outfitStyle === 'nurse') return ['nurse-cap']
  if (outfitStyle === 'police' && !lead) return ['police-cap']
  const given = words.role?.ornaments
  if (given !== undefined)
    return given.filter((name) => name !== 'guan' || style.includes('topknot') || style === 'high-ponytail')
  if (era === 'ancient' && sex === 'male' && style === 'ancient-topknot')
    return [random.pick(lead ? ['guan'] : ['hair-stick', 'hair-ribbon', 'hair-stick', 'guan'])]
  if (era === 'ancient' && sex === 'male' && style === 'elder-topknot') return ['hair-stick']
  if (era === 'ancient' && sex === 'female')
    return style === 'ancient-updo' ? ['hairpins'] : [random.pick(['flower', 'hair-stick', 'hair-ribbon'])]
  if (sex === 'female' && (style === 'high-ponytail' || style === 'half-up')) return ['hair-ribbon']
  return []
}

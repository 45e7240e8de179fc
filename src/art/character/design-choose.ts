import { clamp, type Random } from '#core'
import type { CastMember, Genre } from '#story'
import { mixColours, oklchFromHex, shiftColour } from '../colour/colour.ts'
import { hairLibrary } from '../hair/registry.ts'
import { outfitNamed } from '../outfits/library.ts'
import type { CharacterDesign, OutfitLook } from './design.ts'
import { type Era, eraOf } from './design-lexicon.ts'
import { type DesignWords, garmentFor } from './design-words.ts'

/** Palettes by outfit: main, second, accent. The first suits best. */
const palettes: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  suit: [
    ['#2f3850', '#f4f2f5', '#9c2f42'],
    ['#33323b', '#f2f2f5', '#4a5f8f'],
    ['#5b6472', '#ffffff', '#2f4a5c'],
    ['#4a2f38', '#f6efe8', '#c79a4a'],
    ['#6f5a48', '#f4efe6', '#33424f'],
  ],
  'office-dress': [
    ['#39415c', '#f5f3f6', '#c8a24a'],
    ['#f0ecef', '#3c3846', '#b03a52'],
    ['#8a3a4c', '#f6f0ee', '#d8b25a'],
    ['#6a7d92', '#ffffff', '#33405a'],
    ['#c7a98c', '#fffaf4', '#6a4638'],
  ],
  'evening-dress': [
    ['#b3223c', '#8a1830', '#f0dfc0'],
    ['#2b2a3c', '#1f1e2c', '#c9a850'],
    ['#3d5a9a', '#2f4678', '#e8e2f0'],
    ['#7d4a8c', '#5f3870', '#f0d8e8'],
    ['#e9dccb', '#d8c2aa', '#b08a4a'],
  ],
  shirt: [
    ['#f1f0f4', '#5d6f8a', '#8a9fc0'],
    ['#a8c3d8', '#3f4a5e', '#ffffff'],
    ['#d8a6a0', '#6a4a52', '#fff4ee'],
    ['#7f9a7c', '#454f48', '#f2f4ea'],
    ['#e2c98e', '#6a573c', '#ffffff'],
  ],
  hoodie: [
    ['#5f7fae', '#39465e', '#f2f2f6'],
    ['#c45a52', '#4a3a42', '#f6efe8'],
    ['#6f8f78', '#38463f', '#f2f4ee'],
    ['#e0b24a', '#4c4438', '#ffffff'],
    ['#8a7aa8', '#433c56', '#f4f0fa'],
  ],
  'school-uniform': [
    ['#34456e', '#f6f6fa', '#b8324a'],
    ['#3d5f54', '#f8f8f4', '#c9a24a'],
    ['#5c3a4a', '#f8f4f4', '#4a6aa0'],
  ],
  'doctor-coat': [
    ['#f4f6fa', '#7fa6c4', '#3f6a94'],
    ['#f4f6fa', '#9ab8a4', '#4a7a64'],
  ],
  nurse: [
    ['#eaf1f8', '#ffffff', '#5a90c4'],
    ['#f4dfe6', '#ffffff', '#d0708c'],
  ],
  'patient-gown': [
    ['#cfe0ee', '#ffffff', '#8fb2d0'],
    ['#dfe8dc', '#ffffff', '#9cb898'],
  ],
  police: [['#2d3b5c', '#22304c', '#d8b04a']],
  'hanfu-female': [
    ['#b8435a', '#f6ead8', '#d8a94a'],
    ['#7aa6b8', '#f4f4f0', '#c85a6a'],
    ['#e6b8bf', '#fff6f0', '#8a6aa8'],
    ['#7a9c74', '#f6f2e0', '#d89a4a'],
    ['#6f5aa0', '#efe6f6', '#e0b45a'],
    ['#e8dcc8', '#b8746a', '#5c8a8a'],
  ],
  'hanfu-male': [
    ['#39557c', '#f0ece2', '#c79a4a'],
    ['#4a4652', '#d8d2c8', '#9c3a3a'],
    ['#6a8478', '#f2eee2', '#8a6a3a'],
    ['#7c3a40', '#efe4d4', '#d0a24a'],
    ['#8d8a94', '#f4f2f0', '#4f6f8f'],
  ],
  'xianxia-robe': [
    ['#f0eef6', '#a9c4dc', '#7a96c4'],
    ['#8fb4c8', '#f4f6f8', '#4f7a9c'],
    ['#b79ac4', '#f6f0fa', '#7a5aa0'],
    ['#9cc0a8', '#f4f8f2', '#4f8a70'],
    ['#453a58', '#8a2f44', '#c8a04a'],
    ['#d8939c', '#fff4f2', '#a84a60'],
  ],
  'dragon-robe': [
    ['#d9a62e', '#8a2430', '#f6e2a0'],
    ['#3a2f38', '#a3242e', '#d8a83a'],
  ],
  maid: [
    ['#9cc0b0', '#f6f2e6', '#d8788a'],
    ['#e0a8b0', '#fbf4ee', '#7a9cae'],
  ],
  'night-clothes': [['#2c2a34', '#3f3c4a', '#8a2f3a']],
  armour: [
    ['#5a6270', '#7a2f34', '#c79a4a'],
    ['#3a3a44', '#8a2430', '#b8bcc8'],
    ['#7a6a50', '#3a4a5c', '#d8b05a'],
    ['#a8aeb8', '#33507c', '#d8d2b0'],
  ],
  army: [
    ['#5c6648', '#3f4636', '#8a7a4a'],
    ['#6c6a54', '#4a4a3c', '#9a3a3a'],
    ['#4c5a62', '#363f46', '#a89a5a'],
  ],
  spacesuit: [
    ['#e8eaf0', '#5a6a80', '#f08a3a'],
    ['#c8d0dc', '#39465a', '#4ac0e0'],
    ['#e8dcc8', '#5a4a42', '#d04a4a'],
  ],
  'space-officer': [
    ['#3a4a70', '#22283c', '#5ad0f0'],
    ['#7a2f40', '#2a2230', '#f0b84a'],
    ['#4a5a56', '#262e30', '#6ae0b0'],
    ['#e2e5ee', '#3a4258', '#5aa0f0'],
  ],
  'battle-armour': [
    ['#4a5464', '#23262f', '#4ad0f0'],
    ['#6a3a40', '#2a2228', '#ff9a4a'],
    ['#5c6650', '#2a2e28', '#a0e06a'],
  ],
  farmer: [
    ['#6d8096', '#8a7458', '#d8c49a'],
    ['#8a6a50', '#5c6a52', '#d8c8a0'],
  ],
  courier: [
    ['#e0a030', '#3a3a44', '#ffffff'],
    ['#3f7fc0', '#33384a', '#ffd24a'],
  ],
  coat: [
    ['#6a5d52', '#e8e0d6', '#3a4a5c'],
    ['#3a3f4e', '#c8ccd6', '#8a3a44'],
    ['#c9ac84', '#f6f0e6', '#5c4a3c'],
    ['#5f6a5c', '#e8e8dc', '#8a6a42'],
  ],
}

export function outfitLook(style: string, colour: string | null, random: Random): OutfitLook {
  const list = palettes[style] ?? outfitNamed(style).palettes
  const [main, second, accent] = random.pick(list)
  if (colour === null) return { style, main, second, accent }
  const { L } = oklchFromHex(colour)
  // White coats and shirts keep their second tone; a dyed main pulls the second near itself or against white.
  return {
    style,
    main: colour,
    second:
      L > 0.8
        ? second
        : random.chance(0.5)
          ? mixColours(colour, '#f6f2ee', 0.82)
          : shiftColour(colour, { lightness: L > 0.5 ? -0.22 : 0.2 }),
    accent,
  }
}

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

/** One design from the words; `attempt` varies only what the words leave open. */
export function chooseDesign({
  member,
  words,
  genre,
  attempt,
  random: source,
}: {
  member: CastMember
  words: DesignWords
  genre: Genre
  attempt: number
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
  const heavy = clamp((bulk - 0.6) * 2.2, 0, 1)

  const face: CharacterDesign['face'] = {
    width: lead
      ? random.range(male ? 0.935 : 0.965, male ? 0.97 : 1)
      : clamp(random.range(0.93, 1.06) + heavy * 0.04, 0.88, 1.1),
    jaw: male
      ? lead
        ? random.range(0.05, 0.22)
        : clamp(random.range(0.2, 0.6) + rough * 0.35, 0, 1)
      : lead
        ? random.range(0, 0.14)
        : random.range(0, 0.4),
    cheek: clamp(
      words.cheek ??
        (age === 'child' ? 0.9 : lead ? random.range(0.05, 0.3) : random.range(male ? -0.35 : -0.1, 0.5) + heavy * 0.5),
      -0.4,
      1,
    ),
    chinWidth: male ? clamp(random.range(0.15, 0.45) + rough * 0.4, 0, 1) : random.range(0, lead ? 0.2 : 0.45),
    chinLength: age === 'child' ? -0.6 : lead ? random.range(0.05, 0.4) : random.range(-0.4, 0.8),
    wrinkles: age === 'elder' ? random.range(0.7, 1) : age === 'middle' ? random.range(0.25, 0.5) : 0,
  }

  const shape =
    words.eyeShape ??
    (temper > 0.45
      ? random.pick(male ? ['narrow', 'phoenix', 'hooded'] : ['phoenix', 'phoenix', 'narrow', 'almond'])
      : temper < -0.25
        ? random.pick(['round', 'droopy', 'almond'])
        : random.pick(lead ? ['almond', 'almond', 'phoenix'] : ['almond', 'round', 'droopy', 'narrow', 'phoenix']))
  const gentle = clamp(-temper, 0, 1)
  const eyes: CharacterDesign['eyes'] = {
    shape:
      age === 'child'
        ? 'round'
        : age === 'elder' && words.eyeShape === null
          ? random.pick(['hooded', 'droopy', 'narrow'])
          : shape,
    colour: words.eyeColour ?? random.pick(era === 'modern' || genre === 'ancient' ? darkEyes : vividEyes),
    width: age === 'child' ? 1.14 : lead ? random.range(1, 1.08) : random.range(male ? 0.86 : 0.94, 1.08),
    height: clamp(
      (lead ? 1.02 : random.range(male && temper < 0.75 ? 0.94 : 0.84, 1.08)) + 0.06 * gentle - rough * 0.1,
      0.6,
      1.3,
    ),
    // Pride is not anger: only the fierce among the men have eyes drawn up at the corners.
    tilt: clamp(
      (male ? 0.18 : 0.35) +
        (male && temper > 0 && temper < 0.75 ? temper * 0.4 : temper * 0.8) +
        random.range(-0.2, 0.2),
      -0.8,
      1.6,
    ),
    spacing: random.range(44.5, 47.5),
    iris: age === 'child' ? 18 : male ? (lead ? 14.8 : random.range(12.4, 14.4)) : lead ? 16.8 : random.range(15, 16.8),
    lash:
      age === 'child'
        ? male
          ? 0.15
          : 0.5
        : male
          ? 0.15
          : age === 'elder'
            ? 0.3
            : lead
              ? random.range(0.95, 1.15)
              : random.range(0.6, 1.1),
  }

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
  const colour = words.hairColour ?? mixColours(random.pick(natural), '#dcdae2', grey)

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
  const lipstick =
    words.lipstick ??
    (!male && age !== 'child' && age !== 'teen' && (temper > 0.35 || random.chance(0.4))
      ? random.pick(['#c23a4c', '#b82f4a', '#cc5a5a'])
      : null)
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
    face,
    eyes,
    brows: {
      shape: male
        ? temper > 0.55 && rough > 0.4
          ? 'thick'
          : lead
            ? temper > 0.6
              ? 'sword'
              : random.pick(['sword', 'straight'])
            : random.pick(temper > 0.6 ? ['sword', 'thick', 'straight'] : ['straight', 'thick', 'soft', 'straight'])
        : temper > 0.4
          ? random.pick(['arched', 'thin'])
          : temper < -0.3
            ? 'soft'
            : random.pick(['straight', 'arched', 'soft']),
      weight: age === 'elder' ? random.range(0.9, 1.5) : random.range(0.85, male ? 1.25 : 1.1),
    },
    nose: {
      shape:
        age === 'child'
          ? 'button'
          : male
            ? lead
              ? 'straight'
              : random.pick(rough > 0.5 ? ['broad', 'hooked', 'straight'] : ['straight', 'straight', 'broad'])
            : random.pick(lead ? ['small', 'straight'] : ['small', 'small', 'straight', 'button']),
      length: clamp((male ? 1 : 0) + random.range(-2, lead ? 1.5 : 4) + (age === 'elder' ? 1.5 : 0), -4, 8),
    },
    mouth: {
      shape: male
        ? random.pick(lead ? ['thin', 'soft'] : ['thin', 'soft', 'wide'])
        : lead
          ? random.pick(['soft', 'full', 'soft'])
          : random.pick(['soft', 'small', 'full', 'thin', 'wide']),
      width: random.range(0.92, 1.1),
      lipstick: age === 'elder' ? null : lipstick,
    },
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

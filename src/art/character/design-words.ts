import type { CastMember, Genre } from '#story'
import { outfitNamed } from '../outfits/library.ts'
import {
  ageWords,
  buildWords,
  clothColours,
  type Era,
  eraOf,
  extraWords,
  eyeColours,
  eyeWords,
  garments,
  hairColours,
  hairWords,
  hatWords,
  type RoleLook,
  roleLooks,
} from './design-lexicon.ts'
import { type FaceWords, faceFromWords } from './face-words.ts'

const scars: ReadonlySet<string> = new Set(['scar', 'scar-brow', 'scar-cheek', 'scar-burn'])

type Age = 'child' | 'teen' | 'adult' | 'middle' | 'elder'

export interface GarmentWords {
  /** Member of the outfit family. */
  style: string
  /** The colour that the text gives it. */
  colour: string | null
}

/** What the text says about a person's looks; null or empty is open. */
export interface DesignWords {
  sex: 'female' | 'male' | null
  age: Age | null
  years: number | null
  role: RoleLook | null
  hairStyle: string | null
  hairColour: string | null
  eyeColour: string | null
  eyeShape: string | null
  /** What is said about single parts of the face. */
  face: FaceWords
  /** −1 gentle … 1 fierce. */
  temper: number | null
  extras: string[]
  /** Of the ornament family; null bareheaded, or as the role has it. */
  hat: string | null
  bulk: number | null
  height: number | null
  cheek: number | null
  /** The first is the usual dress, the others the wardrobe. */
  garments: GarmentWords[]
  lipstick: string | null
}

const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** 二十三 → 23, 十五 → 15, 六十 → 60, 一百二十 → 120. */
function numberFromHan(text: string): number | null {
  let total = 0
  let digit = 0
  for (const sign of text) {
    if (sign === '百' || sign === '十') {
      total += (digit === 0 ? 1 : digit) * (sign === '百' ? 100 : 10)
      digit = 0
    } else if (digits[sign] !== undefined) digit = digits[sign]
    else return null
  }
  return total + digit
}

export function yearsFromWords(text: string): number | null {
  const han = /([零一二两三四五六七八九十百]{1,5})(?:多|来|出头)?(?:周)?岁/.exec(text)
  if (han !== null) return numberFromHan(han[1]!)
  const plain =
    /(\d{1,3})\s*(?:多|来)?(?:岁|-?\s*years?(?:[- ]old)?|\s*y\/?o)/i.exec(text) ??
    /(?:aged?|,)\s*(\d{1,3})\b/i.exec(text) ??
    /[（(，,]\s*(\d{1,2})\s*[，,)）]/.exec(text)
  return plain === null ? null : Number(plain[1])
}

function ageFromYears(years: number): Age {
  return years < 13 ? 'child' : years < 19 ? 'teen' : years < 42 ? 'adult' : years < 60 ? 'middle' : 'elder'
}

function firstColour(text: string, table: readonly (readonly [RegExp, string])[]): string | null {
  // The colour that stands last before the thing is the thing's own.
  let best: { at: number; colour: string } | null = null
  for (const [words, colour] of table) {
    for (const hit of text.matchAll(new RegExp(words.source, 'gi'))) {
      const end = hit.index + hit[0].length
      if (best === null || end > best.at) best = { at: end, colour }
    }
  }
  return best?.colour ?? null
}

/** Clothes named in a text, with the colour that stands right before each. */
export function garmentsFromWords(text: string, sex: 'female' | 'male', era: Era): GarmentWords[] {
  const found: { at: number; end: number; garment: GarmentWords }[] = []
  for (const { words, style } of garments) {
    for (const hit of text.matchAll(new RegExp(words.source, 'gi'))) {
      const at = hit.index
      if (found.some((other) => at < other.end && at + hit[0].length > other.at)) continue
      const before = text
        .slice(Math.max(0, at - 14), at)
        .split(/[，。,.;；、]|\band\b|\bhair\b|发/)
        .at(-1)!
      const inside = firstColour(hit[0], clothColours)
      found.push({
        at,
        end: at + hit[0].length,
        garment: {
          style: garmentFor(style, sex, era),
          colour: inside ?? firstColour(before, clothColours),
        },
      })
    }
  }
  if (found.length === 0) {
    // 一身白衣, 红衣女子, "in black": a colour and no garment.
    const dressed =
      /(.{0,4})(?:一身|身着|穿着?|着)?(.{1,2})衣(?![柜架领])/.exec(text) ??
      /\b(?:in|wearing|dressed in)()\s+([a-z -]{3,16})/i.exec(text)
    const colour = dressed === null ? null : firstColour(dressed[2]!, clothColours)
    if (colour !== null) return [{ style: '', colour }]
  }
  const ordered = found.sort((a, b) => a.at - b.at).map(({ garment }) => garment)
  return ordered.filter(
    (garment, i) =>
      ordered.findIndex((other) => other.style === garment.style && other.colour === garment.colour) === i,
  )
}

/** `hanfu` is the word's garment; whose it is decides the cut. */
export function garmentFor(style: string, sex: 'female' | 'male', era: Era): string {
  if (style === 'hanfu') return era === 'ancient' ? `hanfu-${sex}` : sex === 'female' ? 'evening-dress' : 'coat'
  if (style === 'uniform') return era === 'space' ? 'space-officer' : era === 'ancient' ? `hanfu-${sex}` : 'police'
  if (style === 'suit' && sex === 'female') return 'office-dress'
  // What only women wear is, of a man, what he wears on such a day.
  if (sex === 'male' && outfitNamed(style).sex === 'female') return era === 'ancient' ? 'hanfu-male' : 'suit'
  if (style === 'scholar-robe' && sex === 'female') return 'hanfu-female'
  // The same words mean the work of their time.
  if (style === 'trench-coat' && era === 'ancient') return `hanfu-${sex}`
  if (style === 'rags' && era === 'space') return 'farmer'
  return style
}

/** A man's long hair is worn in a top-knot in old stories and tied back in ours. */
function inEra(style: string | null, era: Era): string | null {
  return style === 'ancient-topknot' && era !== 'ancient' ? 'high-ponytail' : style
}

/** Reads a cast member's own words: the description first, then name and aliases for the role. */
export function wordsOf(member: CastMember, genre: Genre): DesignWords {
  const text = member.description
  const all = `${text} ${member.name} ${member.aliases.join(' ')}`
  const era = eraOf[genre]
  const called = `${member.name} ${member.aliases.join(' ')}`
  // A sentence of a tale that names its person tells what happens, and others' roles with it; a character sheet does not.
  const told = text.includes(member.name) && !/是|\bis\b|\bwas\b/.test(text)
  const role =
    roleLooks.find(({ words }) => !told && words.test(text)) ??
    roleLooks.find(({ words }) => words.test(called)) ??
    null
  const years = yearsFromWords(text)
  const wordAge = ageWords.find(([words]) => words.test(text))?.[1] ?? null
  const age =
    years !== null ? ageFromYears(years) : member.age !== 'unknown' ? member.age : (wordAge ?? role?.age ?? null)
  const given = kinSex(text) ?? (member.sex === 'unknown' ? sexFromWords(all) : member.sex)
  const sex = given ?? role?.sex ?? null
  const known = sex ?? 'male'
  const hair = hairWords.find(({ words }) => words.test(text))
  const hairText =
    /([^，。,.;；、]{0,14})(?:头发|寸头|平头|盘发|长发|短发|卷发|马尾|直发|发(?!布|现|怒|抖|生)|须发|hair(?:ed)?\b)/i.exec(
      text,
    )?.[1]
  const eyeText = /([^，。,.;；、]{0,8})(?:眼睛|眼眸|双眸|瞳|眸|eyes|-eyed)/i.exec(text)?.[1]
  const glowing = /(?:瞳孔?|眼睛|双眸|眼眸)[^，。,.;；]{0,4}(?:发出|泛着|闪着|是)([^，。,.;；]{1,3})光?/.exec(text)?.[1]
  const eye = eyeWords.find(({ words }) => words.test(text))
  const builds = buildWords.filter(({ words }) => words.test(text))
  const whiteHaired = /白发|银发|满头白|鹤发|white-haired|silver-haired/i.test(text) ? '#dcd9e4' : null
  return {
    sex,
    age,
    years,
    role,
    hairStyle: hair === undefined ? null : inEra(hair.any ?? hair[known] ?? null, era),
    hairColour:
      whiteHaired ?? (hairText === undefined ? null : firstColour(hairText.split(/[冠簪钗巾]/).at(-1)!, hairColours)),
    eyeColour: firstColour(eyeText ?? '', eyeColours) ?? firstColour(glowing ?? '', eyeColours),
    eyeShape: eye?.shape ?? null,
    face: faceFromWords(text),
    temper: eye?.temper ?? role?.temper ?? null,
    extras: [...new Set(extraWords.filter(([words]) => words.test(text)).map(([, extra]) => extra))].filter(
      (extra, _, list) =>
        !(extra === 'beard' && list.includes('moustache')) &&
        !(extra === 'glasses' && list.includes('sunglasses')) &&
        // One scar is said once: the first words say where.
        !(scars.has(extra) && list.find((other) => scars.has(other)) !== extra),
    ),
    hat: hatWords.find(([words]) => words.test(text))?.[1] ?? null,
    bulk: builds.find((build) => build.bulk !== undefined)?.bulk ?? null,
    height: builds.find((build) => build.height !== undefined)?.height ?? null,
    cheek: builds.find((build) => build.cheek !== undefined)?.cheek ?? null,
    garments: garmentsFromWords(text, known, era),
    lipstick: /红唇|烈焰|red lips/i.test(text) ? '#c02038' : null,
  }
}

/** "Her brother." says that he is a man. */
function kinSex(text: string): 'female' | 'male' | null {
  const kin =
    /(?:^|[.;,]\s*)(?:his|her|their|the \w+'s|\w+'s)\s+(?:\w+[ -])?(brother|son|father|husband|uncle|nephew|grandfather|sister|daughter|mother|wife|aunt|niece|grandmother)\b/i.exec(
      text,
    )?.[1]
  if (kin === undefined) return null
  return /brother|son|father|husband|uncle|nephew/i.test(kin) && !/mother/i.test(kin) ? 'male' : 'female'
}

function sexFromWords(text: string): 'female' | 'male' | null {
  if (/女|她|妇|姐|妹|娘|姑|婆|\bshe\b|\bher\b|woman|girl|female|lady|\bms\b|\bmrs\b/i.test(text)) return 'female'
  if (/男|他|汉|哥|弟|爷|叔|伯|\bhe\b|\bhis\b|\bman\b|\bboy\b|male|\bmr\b/i.test(text)) return 'male'
  return null
}

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CastMember, Genre, Story } from '#story'
import { genreSchema, readScript } from '#story'
import { oklchFromHex } from '../colour/colour.ts'
import { hairLibrary } from '../hair/registry.ts'
import { type CharacterDesign, characterDesignSchema } from './design.ts'
import { designCast, designCharacter, safeDistance } from './design-cast.ts'
import { designDistance, dressedAlike } from './design-distance.ts'
import { yearsFromWords } from './design-words.ts'
import { faceDistance } from './face-distance.ts'

const member = (name: string, description = '', more: Partial<CastMember> = {}): CastMember => ({
  id: name,
  name,
  aliases: [],
  description,
  sex: 'unknown',
  age: 'unknown',
  role: 'support',
  lines: 1,
  ...more,
})

const story = (genre: Genre, cast: CastMember[]): Story => ({
  version: 1,
  title: '',
  language: 'zh',
  genre,
  dialect: 'screenplay',
  cast,
  episodes: [],
})

describe('words are honoured', () => {
  test('苏晚，二十三岁，长发，红色晚礼服', () => {
    const design = designCharacter({ member: member('苏晚', '二十三岁，女，长发，红色晚礼服，眼神倔强'), genre: 'ceo' })
    expect(design.sex).toBe('female')
    expect(design.age).toBe('adult')
    expect(hairLibrary.find(({ name }) => name === design.hair.style)!.length).toBeGreaterThan(0.5)
    expect(design.outfit.style).toBe('evening-dress')
    expect(design.outfit.main).toBe('#c2263c')
  })

  test('a one-eyed old general in black armour', () => {
    const design = designCharacter({
      member: member('Varga', 'a one-eyed old general in black armour'),
      genre: 'ancient',
    })
    expect(design.sex).toBe('male')
    expect(design.age).toBe('elder')
    expect(design.extras).toContain('eye-patch')
    expect(design.outfit).toMatchObject({ style: 'armour', main: '#2c2a34' })
  })

  test('hair colour, glasses, beard, build and role words', () => {
    const captain = designCharacter({
      member: member('Ray', 'woman, 38, short silver hair, scar, captain'),
      genre: 'scifi',
    })
    expect(captain).toMatchObject({
      sex: 'female',
      age: 'adult',
      hair: { style: 'pixie', colour: '#dcd9e4' },
      outfit: { style: 'space-officer' },
    })
    expect(captain.extras).toContain('scar-cheek')
    const old = designCharacter({ member: member('玄机', '老道士，长须'), genre: 'xianxia' })
    expect(old).toMatchObject({ sex: 'male', age: 'elder', outfit: { style: 'daoist-robe' } })
    expect(old.extras).toContain('beard')
    const guard = designCharacter({ member: member('阿龙', '保镖，高大魁梧，寸头，墨镜'), genre: 'ceo' })
    expect(guard).toMatchObject({ sex: 'male', bulk: 0.85, hair: { style: 'crew-cut' }, outfit: { style: 'suit' } })
    expect(guard.extras).toContain('sunglasses')
    expect(designCharacter({ member: member('护士小陈'), genre: 'city' })).toMatchObject({
      sex: 'female',
      outfit: { style: 'nurse' },
    })
  })

  test('other clothes named go to the wardrobe', () => {
    const design = designCharacter({ member: member('林夏', '女，25岁，穿白色衬衫，后换黑色风衣'), genre: 'city' })
    expect(design.outfit).toMatchObject({ style: 'shirt', main: '#f2f0f4' })
    expect(design.wardrobe['trench-coat']).toMatchObject({ style: 'trench-coat', main: '#2c2a34' })
  })

  test.each([
    ['男，国字脸，浓眉，鹰钩鼻，薄唇', { brows: 'thick', nose: 'hooked', mouth: 'thin' }],
    ['女，瓜子脸，单眼皮，柳叶眉，樱桃小嘴', { eyes: 'single', brows: 'arched', mouth: 'small' }],
    ['a man with a snub nose, deep-set eyes and a wide mouth', { eyes: 'deep', nose: 'snub', mouth: 'wide' }],
  ] as const)('the parts of a face are as they are called: %s', (description, parts) => {
    const design = designCharacter({ member: member('某人', description), genre: 'city' })
    for (const [part, shape] of Object.entries(parts))
      expect(design[part as 'eyes' | 'brows' | 'nose' | 'mouth'].shape).toBe(shape)
  })

  test('a square face is square and a round one round, in a lead too', () => {
    const faceOf = (description: string) =>
      designCharacter({ member: member('某人', description, { role: 'lead' }), genre: 'city' }).face
    expect(faceOf('男，国字脸').jaw).toBeGreaterThan(faceOf('男，瓜子脸').jaw + 0.25)
    expect(faceOf('女，娃娃脸').cheek).toBeGreaterThan(faceOf('女，鹅蛋脸').cheek + 0.25)
  })

  test('ages are read in both languages', () => {
    expect([
      yearsFromWords('二十三岁'),
      yearsFromWords('15岁'),
      yearsFromWords('十八岁'),
      yearsFromWords('aged 62'),
      yearsFromWords('a 40-year-old cook'),
    ]).toEqual([23, 15, 18, 62, 40])
  })
})

const modern = '苏晚 傅沉舟 林薇 陈默 顾衍 沈念 周凯 江月 许安 何静 赵磊 秦岚'.split(' ')

describe.each(genreSchema.options)('a cast of twelve in %s', (genre) => {
  const cast = modern.map((name, i) =>
    member(name, '', { sex: i % 2 === 0 ? 'female' : 'male', role: i < 2 ? 'lead' : 'support' }),
  )
  const designs = designCast(story(genre, cast))

  test('is valid and the same for ever', () => {
    for (const design of designs) characterDesignSchema.parse(design)
    expect(designCast(story(genre, cast))).toEqual(designs)
  })

  test('has no two people who can be confused', () => {
    let least = Number.POSITIVE_INFINITY
    for (const [i, a] of designs.entries())
      for (const b of designs.slice(i + 1)) least = Math.min(least, designDistance(a, b))
    expect(least).toBeGreaterThan(0.3)
  })

  test.each(['female', 'male'] as const)('has no two faces alike when all are young and %s', (sex) => {
    const faces = designCast(
      story(
        genre,
        cast.map((person) => ({ ...person, sex, age: 'adult' as const })),
      ),
    )
    let least = Number.POSITIVE_INFINITY
    for (const [i, a] of faces.entries())
      for (const b of faces.slice(i + 1)) least = Math.min(least, faceDistance(a, b))
    expect(least).toBeGreaterThan(0.45)
  })

  test('stays within its world', () => {
    const ancient = genre === 'ancient' || genre === 'xianxia'
    for (const design of designs) {
      const era = hairLibrary.find(({ name }) => name === design.hair.style)!.wornBy.era
      if (era !== 'any') expect(era === 'ancient').toBe(ancient)
      if (!ancient) expect(design.hair.ornaments).not.toContain('guan')
      if (!ancient && genre !== 'scifi') expect(oklchFromHex(design.hair.colour).C).toBeLessThan(0.09)
    }
  })
})

test.each([
  'rain-night/script.txt',
  'returned-sword/script.txt',
  'open-the-gate/script.txt',
  'nine-minutes/script.fountain',
  'paper-boat/tale.txt',
])('an audience does not take two people of %s for one another', (file) => {
  const text = readFileSync(new URL(`../../../examples/${file}`, import.meta.url))
  const designs = designCast(readScript({ text, file }).story)
  for (const [i, a] of designs.entries())
    for (const b of designs.slice(i + 1))
      expect(designDistance(a, b), `${a.name} ${b.name}`).toBeGreaterThanOrEqual(safeDistance)
})

test('two with short white hair, in other coats and years, are alike all the same; a shade or a beard parts them', () => {
  const [captain, android] = ['男，四十八岁，银白寸头，舰长制服', '男，二十五岁，银白短发，浅灰色制服'].map(
    (words, i) => designCharacter({ member: member(`甲${i}`, words), genre: 'scifi' }),
  ) as [CharacterDesign, CharacterDesign]
  const bare = { ...captain, extras: [] }
  const other = { ...android, extras: [] }
  expect(designDistance(bare, other)).toBeLessThan(safeDistance)
  expect(designDistance({ ...bare, extras: ['beard'] }, other)).toBeGreaterThan(safeDistance)
  expect(designDistance({ ...bare, hair: { ...bare.hair, colour: '#83828f' } }, other)).toBeGreaterThan(safeDistance)
})

test('nobody of a cast wears the same coat in the same colour, but a uniform is a uniform', () => {
  const [girl, ferryman] = designCast(
    story('ancient', [
      member('小女孩', '八九岁的样子，穿一件旧红袄，女孩', { role: 'lead' }),
      member('老艄公', '七十三岁，胡子全白了', { role: 'lead' }),
    ]),
  )
  expect([girl!.outfit.style, ferryman!.outfit.style]).toEqual(['padded-jacket', 'padded-jacket'])
  expect(dressedAlike(girl!, ferryman!)).toBe(false)
  const officers = designCast(story('city', [member('王警官', '男，警服'), member('李警官', '男，警服')]))
  expect(officers.map(({ outfit }) => outfit.style)).toEqual(['police', 'police'])
  expect(dressedAlike(officers[0]!, officers[1]!)).toBe(false)
})

test.each([
  ['阿箬', '女，十一岁，双丫髻', 'double-buns'],
  ['墨离', '男，四十岁，散乱黑色长发', 'loose-long'],
  ['小石头', '男，九岁，乱蓬蓬的黑发', 'messy-short'],
] as const)('%s is drawn with the hair that the script names', (name, words, style) => {
  expect(designCharacter({ member: member(name, words), genre: 'xianxia' }).hair.style).toBe(style)
})

test.each([
  ['老渔夫，头戴斗笠', 'ancient', 'bamboo-hat'],
  ['a man in a hooded cloak', 'xianxia', 'hood'],
  ['女，二十岁，红色毛线帽', 'city', 'knit-cap'],
] as const)('who has a hat on wears it: %s', (words, genre, hat) => {
  expect(designCharacter({ member: member('某人', words), genre }).hair.ornaments).toEqual([hat])
})

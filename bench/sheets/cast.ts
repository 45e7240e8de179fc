import { fileURLToPath } from 'node:url'
import { type CharacterDesign, designCast, drawFigure, expressionFace, expressionLibrary } from '#art'
import { installCanvas } from '#media'
import type { CastMember, Genre } from '#story'
import { designCharacter } from '../../src/art/character/design-cast.ts'
import { hairLibrary } from '../../src/art/hair/registry.ts'
import { sampleDesign, sampleSubject } from '../../src/art/head/sample.ts'
import { drawSheet, writePng } from './stage.ts'

const person = (name: string, description: string, role: CastMember['role'] = 'support'): CastMember => ({
  id: name,
  name,
  aliases: [],
  description,
  sex: 'unknown',
  age: 'unknown',
  role,
  lines: 1,
})

const casts: readonly { genre: Genre; cast: readonly CastMember[] }[] = [
  {
    genre: 'ceo',
    cast: [
      person('苏晚', '女，二十三岁，棕色长发，红色晚礼服，眼神倔强', 'lead'),
      person('傅沉舟', '男，傅氏总裁，三十岁，冷峻', 'lead'),
      person('林薇', '女，26岁，妩媚，大波浪卷发'),
      person('傅老爷子', '七十岁，白发'),
      person('王管家', '五十多岁，管家，八字胡'),
      person('李助理', '女秘书，戴眼镜'),
      person('小宝', '五岁男孩'),
      person('保镖', '高大魁梧，寸头，墨镜', 'extra'),
    ],
  },
  {
    genre: 'xianxia',
    cast: [
      person('云昭', '女弟子，十八岁，倔强', 'lead'),
      person('沈渊', '仙尊，白衣，银白长发', 'lead'),
      person('魔尊', '红眸，黑袍'),
      person('玄机道长', '老道士，长须'),
      person('青儿', '小丫鬟'),
      person('皇后', '妩媚'),
      person('赵将军', '独眼将军，黑色铠甲'),
      person('刺客', '黑衣蒙面'),
    ],
  },
  {
    genre: 'scifi',
    cast: [
      person('Captain Ray', 'woman, 38, short silver hair, scar', 'lead'),
      person('Kane', 'a burly soldier with a beard and buzz cut', 'lead'),
      person('Dr. Lin', 'an old woman, doctor, glasses'),
      person('Ensign Mia', 'young woman, blue eyes, ponytail'),
      person('Varga', 'a one-eyed old general in black armour'),
      person('Rex', 'a thin engineer, man, red hair'),
      person('Vex', 'villain, cold, bald'),
      person('Tia', 'little girl'),
    ],
  },
]

const grandmother = designCharacter({ member: person('周奶奶', '女，七十岁，银白发髻，慈祥'), genre: 'city' })

function paint(
  ctx: CanvasRenderingContext2D,
  design: CharacterDesign,
  scale: number,
  head: { yaw?: number },
  face = {},
): void {
  ctx.scale(scale, scale)
  drawFigure(ctx, sampleSubject(design, head, face, scale))
}

/** Contact sheets of the drawn cast: three casts, every hairstyle at seven turns, every expression on five faces. */
export function castSheets(folder: string): void {
  const designs = casts.map(({ genre, cast }) =>
    designCast({ version: 1, title: '', language: 'zh', genre, dialect: 'screenplay', cast: [...cast], episodes: [] }),
  )
  writePng(
    drawSheet({
      columns: 8,
      rows: casts.length,
      cell: [300, 380],
      draw: (ctx, column, row) => {
        const design = designs[row]![column]!
        ctx.translate(0, -30)
        paint(ctx, design, 0.85, { yaw: [-0.45, 0.4, -0.2, 0.35][column % 4]! })
        return `${design.name} · ${design.hair.style}`
      },
    }),
    `${folder}/cast.png`,
  )
  const turns = [-1.2, -0.6, 0, 0.6, 1.57, 2.3, Math.PI]
  writePng(
    drawSheet({
      columns: turns.length,
      rows: hairLibrary.length,
      cell: [230, 260],
      draw: (ctx, column, row) => {
        const style = hairLibrary[row]!
        const sex = style.wornBy.sex === 'male' ? 'male' : 'female'
        const age = style.wornBy.ages.includes('adult') ? 'adult' : style.wornBy.ages[0]!
        paint(
          ctx,
          {
            ...sampleDesign,
            sex,
            age,
            hair: {
              ...sampleDesign.hair,
              style: style.name,
              colour: age === 'elder' ? '#d4d2da' : ['#4a3028', '#302a36', '#6a4630'][row % 3]!,
            },
          },
          0.66,
          { yaw: turns[column]! },
        )
        return column === 0 ? style.name : undefined
      },
    }),
    `${folder}/hair.png`,
  )
  const names = Object.keys(expressionLibrary) as (keyof typeof expressionLibrary)[]
  const rows = Math.ceil(names.length / 9)
  const [woman, man, , elder, , , child] = designs[0]!
  const faces = [
    { design: woman!, strength: 1 },
    { design: man!, strength: 1 },
    { design: elder!, strength: 1 },
    { design: grandmother, strength: 1 },
    { design: child!, strength: 1 },
    { design: woman!, strength: 0.5 },
    { design: man!, strength: 0.5 },
  ]
  writePng(
    drawSheet({
      columns: 9,
      rows: faces.length * rows,
      cell: [180, 196],
      draw: (ctx, column, row) => {
        const { design, strength } = faces[Math.floor(row / rows)]!
        const name = names[(row % rows) * 9 + column]
        if (name === undefined) return undefined
        ctx.translate(0, 10)
        paint(ctx, design, 0.6, { yaw: [-0.35, 0.3, 0][column % 3]! }, expressionFace(name, strength))
        return `${name} ${strength}`
      },
    }),
    `${folder}/expressions.png`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installCanvas()
  castSheets('out/sheets')
}

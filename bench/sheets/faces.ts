import { type CharacterDesign, designCast, drawFigure } from '#art'
import { installCanvas } from '#media'
import type { CastMember, Genre } from '#story'
import { sampleSubject } from '../../src/art/head/sample.ts'
import { drawSheet, writePng } from './stage.ts'

/**
 * Young men and young women of one cast with everybody's hair, colour and dress made alike, so that only the faces are left to tell
 * them apart: `node bench/sheets/faces.ts [folder [face's height in pixels]]`.
 */
const [folder = 'out/sheets', size = '180'] = process.argv.slice(2)
const scale = Number(size) / 300
const yaws = [0, 0.35, -0.45]

const men = '傅沉舟 陈默 顾衍 周凯 许安 赵磊 陆珩 江辰 秦烈 沈渡 叶青 宋远'.split(' ')
const women = '苏晚 林薇 沈念 江月 何静 秦岚 顾盼 白芷 许诺 叶澜 唐糖 宋知意'.split(' ')

function cast(names: readonly string[], sex: 'female' | 'male', genre: Genre): CharacterDesign[] {
  const members = names.map(
    (name, i): CastMember => ({
      id: name,
      name,
      aliases: [],
      description: '',
      sex,
      age: 'adult',
      role: i < 2 ? 'lead' : 'support',
      lines: 1,
    }),
  )
  return designCast({
    version: 1,
    title: '',
    language: 'zh',
    genre,
    dialect: 'screenplay',
    cast: members,
    episodes: [],
  })
}

installCanvas()
for (const [sex, names, style] of [
  ['male', men, 'male-fringe'],
  ['female', women, 'low-bun'],
] as const) {
  const designs = cast(names, sex, 'city')
  const rows = yaws.flatMap((yaw) => [designs.slice(0, 6), designs.slice(6)].map((people) => ({ yaw, people })))
  writePng(
    drawSheet({
      columns: 6,
      rows: rows.length,
      cell: [300 * scale, 330 * scale],
      draw: (ctx, column, row) => {
        const { yaw, people } = rows[row]!
        const design = people[column]!
        ctx.scale(scale, scale)
        drawFigure(
          ctx,
          sampleSubject(
            {
              ...design,
              extras: design.extras.filter((extra) => extra === 'never'),
              hair: { ...design.hair, style, colour: '#302a36', part: 0.4, volume: 1, ornaments: [] },
              outfit: { style: 'shirt', main: '#f2f0f4', second: '#8899aa', accent: '#aa3344' },
            },
            { yaw },
            {},
            scale,
          ),
        )
        return undefined
      },
    }),
    `${folder}/faces-${sex}.png`,
  )
}

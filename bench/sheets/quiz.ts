import { writeFileSync } from 'node:fs'
import { drawFigure, expressionFace, expressionLibrary } from '#art'
import { createRandom } from '#core'
import { installCanvas } from '#media'
import { sampleDesign, sampleSubject } from '../../src/art/head/sample.ts'
import { drawSheet, writePng } from './stage.ts'

/**
 * Every expression at a phone's size, in no order and without its name, for somebody who has not seen them to name: `node
 * bench/sheets/quiz.ts [folder [seed]]`. The answers lie beside the picture, in quiz.txt.
 */
const [folder = 'out/sheets', seed = '1'] = process.argv.slice(2)
const random = createRandom(`quiz/${seed}`)
const names = Object.keys(expressionLibrary) as (keyof typeof expressionLibrary)[]
const order = names
  .map((name) => ({ name, at: random.next() }))
  .sort((a, b) => a.at - b.at)
  .map(({ name }) => name)
const man = {
  ...sampleDesign,
  sex: 'male' as const,
  face: { ...sampleDesign.face, width: 0.97, jaw: 0.25, chinWidth: 0.25 },
  eyes: { ...sampleDesign.eyes, width: 0.97, height: 0.94, iris: 14, lash: 0.15 },
  nose: { shape: 'straight', length: 1 },
  mouth: { ...sampleDesign.mouth, shape: 'thin' },
  hair: { ...sampleDesign.hair, style: 'male-fringe', colour: '#34303c' },
}

installCanvas()
const columns = 7
writePng(
  drawSheet({
    columns,
    rows: Math.ceil(order.length / columns),
    cell: [180, 200],
    draw: (ctx, column, row) => {
      const at = row * columns + column
      const name = order[at]
      if (name === undefined) return undefined
      ctx.translate(0, 12)
      ctx.scale(0.6, 0.6)
      drawFigure(
        ctx,
        sampleSubject(at % 2 === 0 ? sampleDesign : man, { yaw: [-0.3, 0.3][row % 2]! }, expressionFace(name, 1), 0.6),
      )
      return String(at + 1)
    },
  }),
  `${folder}/quiz.png`,
)
writeFileSync(`${folder}/quiz.txt`, order.map((name, i) => `${i + 1} ${name}\n`).join(''))

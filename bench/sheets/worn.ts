import { drawFigure } from '#art'
import { installCanvas } from '#media'
import { extraLibrary } from '../../src/art/head/extras/registry.ts'
import { sampleDesign, sampleSubject } from '../../src/art/head/sample.ts'
import { drawSheet, writePng } from './stage.ts'

/** What faces have and wear at every turn, from profile to profile and from behind: `node bench/sheets/worn.ts [folder [names]]`. */
const [folder = 'out/sheets', names] = process.argv.slice(2)
const turns = [-90, -60, -30, 0, 30, 60, 90, 135, 180]
const shown = names?.split(',') ?? extraLibrary.map(({ name }) => name)
const scale = 0.62

installCanvas()
writePng(
  drawSheet({
    columns: turns.length,
    rows: shown.length,
    cell: [190, 250],
    draw: (ctx, column, row) => {
      const extra = shown[row]!
      ctx.translate(0, -14)
      ctx.scale(scale, scale)
      const man = ['beard', 'moustache', 'stubble'].includes(extra)
      drawFigure(
        ctx,
        sampleSubject(
          {
            ...sampleDesign,
            ...(man && { sex: 'male', age: row % 2 === 0 ? 'adult' : 'elder' }),
            hair: { ...sampleDesign.hair, style: man ? 'short-side-part' : 'low-bun' },
            extras: [extra],
          },
          { yaw: (turns[column]! * Math.PI) / 180 },
          {},
          scale,
        ),
      )
      return column === 0 ? extra : undefined
    },
  }),
  `${folder}/worn.png`,
)

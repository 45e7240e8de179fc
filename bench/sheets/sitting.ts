import { mkdirSync } from 'node:fs'
import { setLibrary } from '#art'
import { framesPerSecond25 } from '#core'
import type { ShotSize } from '#direction'
import { installCanvas } from '#media'
import { createShotPainter } from '#picture'
import { makeSheet } from '../../src/picture/sheet.ts'
import { makeCast, makeFigure, makeScene, makeShot } from '../../test/support/board.ts'
import { drawSheet, writePng } from './stage.ts'

/*
 * A contact sheet of people who sit, in each set: `node bench/sheets/sitting.ts [id,id…] [size,size…] [width] [file]`.
 */
installCanvas()
const [ids = '', sizes = 'FS,MS', width = '216', file = 'out/sheets/sitting.png'] = process.argv.slice(2)
mkdirSync('out/sheets', { recursive: true })
const w = Number(width)
const h = Math.round((w * 16) / 9)
const chosen = ids === '' ? setLibrary : setLibrary.filter((set) => ids.split(',').includes(set.id))
const cells = chosen.flatMap((set) => (sizes.split(',') as ShotSize[]).map((size) => ({ set, size })))
const cast = makeCast([{ id: 'a' }, { id: 'b', sex: 'male' }])
const columns = Math.min(cells.length, Math.max(2, Math.floor(1944 / w)))
writePng(
  drawSheet({
    columns,
    rows: Math.ceil(cells.length / columns),
    cell: [w, h],
    draw: (ctx, column, row) => {
      const cell = cells[row * columns + column]
      if (cell === undefined) return undefined
      const { set, size } = cell
      const poses = [{ at: 0, pose: 'sit' as const }]
      const painter = createShotPainter({
        shot: makeShot({
          size,
          mood: set.mood({ time: 'day', weather: 'clear', seed: set.id }),
          figures: [
            makeFigure('a', { spot: 'left', facing: 0.62, poses }),
            makeFigure('b', { spot: 'right', facing: -0.62, poses }),
          ],
        }),
        scene: { ...makeScene(), set: set.id, place: set.id, time: 'day' },
        cast,
        speech: {},
        rate: framesPerSecond25,
        width: w,
        height: h,
      })
      const own = makeSheet(w, h)
      painter.paint(own.ctx, 30)
      painter.dispose()
      ctx.drawImage(own.canvas, -w / 2, -h / 2)
      return `${set.id} ${size}`
    },
  }),
  file,
)

import { createCanvas } from '@napi-rs/canvas'
import { framesPerSecond25 } from '#core'
import { lensFor, type Shot } from '#direction'
import { installCanvas } from '#media'
import { createShotPainter } from '#picture'
import { genreProfiles } from '../../src/direction/profiles/index.ts'
import { makeCast, makeFigure, makeScene, makeShot } from '../../test/support/board.ts'
import { writePng } from './stage.ts'

/** One shot a row through each genre's lens a column, all else the same. `node bench/sheets/lenses.ts out.png [set [width]]`. */
const [out = 'out/sheets/lenses.png', set = 'villa-living-room', widthText = '200'] = process.argv.slice(2)
const width = Number(widthText)
const height = Math.round((width * 16) / 9)

installCanvas()
const cast = makeCast([{ id: 'she' }, { id: 'he', sex: 'male' }])
const two = (spots: ['left' | 'foreground-left', 'right']) => [
  makeFigure('he', { spot: spots[0], facing: spots[0] === 'left' ? 0.7 : 2.6 }),
  makeFigure('she', { spot: spots[1], facing: -0.7 }),
]
const rows: Partial<Shot>[] = [
  { size: 'FS', figures: two(['left', 'right']), subject: null },
  { size: 'MS', figures: two(['left', 'right']), subject: null },
  { size: 'MS', angle: 'over-shoulder', figures: two(['foreground-left', 'right']), subject: 'she' },
  { size: 'CU', angle: 'low', figures: [makeFigure('she')], subject: 'she' },
]
const profiles = Object.values(genreProfiles)
const sheet = createCanvas(profiles.length * width, rows.length * height)
const context = sheet.getContext('2d')
for (const [row, change] of rows.entries())
  for (const [column, { genre, lens: kit }] of profiles.entries()) {
    const lens = lensFor(change.size!, kit)
    const one = createCanvas(width, height)
    const shot = makeShot({ ...change, lens, mood: 'day-interior' })
    const painter = createShotPainter({
      shot,
      scene: makeScene({ set }),
      cast,
      speech: {},
      rate: framesPerSecond25,
      width,
      height,
    })
    painter.paint(one.getContext('2d') as unknown as CanvasRenderingContext2D, 20)
    painter.dispose()
    context.drawImage(one, column * width, row * height)
    context.fillStyle = '#fff'
    context.font = '12px "Sanbu Sans"'
    context.fillText(`${genre} ${lens.focal} mm f/${lens.stop}`, column * width + 4, (row + 1) * height - 5)
  }
writePng(sheet, out)

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { installCanvas } from '#media'
import { createShotPainter } from '#picture'
import { deriveSeries } from '#series'
import { writePng } from './stage.ts'

/**
 * An episode at a glance, drawn straight from the board with estimated timing, nothing made: its shots at two thirds of their length.
 * `node bench/sheets/shots.ts out.png columns width script [episode [from [to]]]`, shots counted from 1.
 */
const [out = 'out/sheets/shots.png', columnsText = '8', widthText = '180', script = '', ...rest] = process.argv.slice(2)
const [episodeNumber = 1, from = 1, to = 1e9] = rest.map(Number)
const columns = Number(columnsText)
const width = Number(widthText)
const height = Math.round((width * 16) / 9)

installCanvas()
const { board, designs, timing } = deriveSeries({ script: readFileSync(script), file: path.basename(script) })
const cast = Object.fromEntries(designs.map((design) => [design.id, design]))
const episode = board.episodes[episodeNumber - 1]!
const shots = episode.shots.slice(from - 1, to)
const sheet = createCanvas(columns * width, Math.ceil(shots.length / columns) * height)
const context = sheet.getContext('2d')
shots.forEach((shot, index) => {
  const one = createCanvas(width, height)
  const painter = createShotPainter({
    shot,
    scene: episode.scenes.find(({ id }) => id === shot.scene)!,
    cast,
    speech: Object.fromEntries(shot.lines.map(({ line }) => [line, timing(line)])),
    rate: board.rate,
    width,
    height,
  })
  painter.paint(one.getContext('2d') as unknown as CanvasRenderingContext2D, Math.floor(shot.length * 0.66))
  painter.dispose()
  const left = (index % columns) * width
  const top = Math.floor(index / columns) * height
  context.drawImage(one, left, top)
  context.fillStyle = '#fff'
  context.font = '11px "Sanbu Sans"'
  context.fillText(`${from + index} ${shot.size} ${shot.purpose}`, left + 4, top + height - 5)
})
writePng(sheet, out)

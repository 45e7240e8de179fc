import { mkdirSync, writeFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { type SetDefinition, setLibrary } from '#art'
import type { Weather } from '#direction'
import { installCanvas } from '#media'
import type { TimeOfDay } from '#story'

/*
 * Contact sheets of the sets and the effects: out/sheets/sets.png, effects.png.
 * `node bench/sheets/sets.ts [id,id…] [time,time…] [weather] [width] [file]` draws a part of it.
 */
installCanvas()
const [ids = '', times = 'day,night', weather = 'clear', width = '270', file = 'out/sheets/sets.png'] =
  process.argv.slice(2)
mkdirSync('out/sheets', { recursive: true })

const w = Number(width)
const h = Math.round((w * 16) / 9)
const chosen = ids === '' ? setLibrary : setLibrary.filter((set) => ids.split(',').includes(set.id))
const hours = times.split(',') as TimeOfDay[]
const tiles = chosen.flatMap((set) => hours.map((time) => ({ set, time })))
const columns = Math.min(tiles.length, Math.max(2, Math.floor(2160 / w)))
const sheet = createCanvas(columns * w, Math.ceil(tiles.length / columns) * h)
const paper = sheet.getContext('2d')
for (const [i, { set, time }] of tiles.entries()) {
  const started = performance.now()
  const canvas = createCanvas(w, h)
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  ctx.scale(w / 1080, w / 1080)
  paintSet(ctx, set, time, weather as Weather)
  paper.drawImage(canvas, (i % columns) * w, Math.floor(i / columns) * h)
  console.log(set.id, time, `${Math.round(performance.now() - started)} ms`)
}
writeFileSync(file, sheet.toBuffer('image/png'))

/** Each layer on a sheet of its own, as in a shot: holes open on the layer behind. */
function paintSet(ctx: CanvasRenderingContext2D, set: SetDefinition, time: TimeOfDay, weather: Weather): void {
  for (const layer of set.layers({ time, weather, seed: set.id })) {
    const own = createCanvas(w, h)
    const target = own.getContext('2d') as unknown as CanvasRenderingContext2D
    target.scale(w / 1080, w / 1080)
    layer.draw(target)
    layer.animate?.(target, 1.2)
    ctx.drawImage(own as unknown as CanvasImageSource, 0, 0, 1080, 1920)
  }
}

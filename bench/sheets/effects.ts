import { mkdirSync, writeFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { effectLibrary, setNamed } from '#art'
import { installCanvas } from '#media'

/*
 * Contact sheet of the effects, four moments each, over a night set: out/sheets/effects.png.
 * `node bench/sheets/effects.ts [id,id…] [width]`. Prints the usual time of a frame at full size.
 */
installCanvas()
const [ids = '', width = '180'] = process.argv.slice(2)
const w = Number(width)
const h = Math.round((w * 16) / 9)
const chosen = ids === '' ? effectLibrary : effectLibrary.filter((effect) => ids.split(',').includes(effect.id))
const moments = [0.04, 0.24, 0.6, 1.2]
const perRow = Math.max(1, Math.floor(2160 / (w * moments.length)))
const sheet = createCanvas(perRow * moments.length * w, Math.ceil(chosen.length / perRow) * h)
const paper = sheet.getContext('2d')
const scene = createCanvas(1080, 1920)
for (const layer of setNamed('rain-alley').layers({ time: 'night', weather: 'clear', seed: 'sheet' })) {
  const own = createCanvas(1080, 1920)
  layer.draw(own.getContext('2d') as unknown as CanvasRenderingContext2D)
  scene.getContext('2d').drawImage(own, 0, 0)
}
const colours: Record<string, string> = {
  petals: '#f7b6c8',
  laser: '#ff4a6a',
  aura: '#ffb84a',
  'spell-circle': '#ffd27a',
  sparkles: '#ffe08a',
  'sword-light': '#8fd0ff',
}
for (const [i, effect] of chosen.entries()) {
  const times: number[] = []
  for (const [k, seconds] of moments.entries()) {
    const canvas = createCanvas(1080, 1920)
    const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
    ctx.drawImage(scene as unknown as CanvasImageSource, 0, 0)
    const moment = {
      seconds,
      length: 1.6,
      intensity: 0.8,
      x: effect.home.x * 1080,
      y: effect.home.y * 1920,
      seed: 'sheet',
      side: 1,
      colour: colours[effect.id] ?? '#6fd8ff',
    }
    for (let again = 0; again < 3; again++) {
      const own = createCanvas(1080, 1920).getContext('2d') as unknown as CanvasRenderingContext2D
      const started = performance.now()
      effect.draw(own, moment)
      own.getImageData(0, 0, 1, 1)
      if (again > 0) times.push(performance.now() - started)
    }
    effect.draw(ctx, moment)
    paper.drawImage(canvas, ((i % perRow) * moments.length + k) * w, Math.floor(i / perRow) * h, w, h)
  }
  times.sort((a, b) => a - b)
  console.log(
    effect.id.padEnd(14),
    `median ${times[times.length >> 1]!.toFixed(1)} ms, most ${times.at(-1)!.toFixed(1)} ms`,
  )
}
mkdirSync('out/sheets', { recursive: true })
writeFileSync('out/sheets/effects.png', sheet.toBuffer('image/png'))

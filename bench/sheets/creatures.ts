import { createCanvas } from '@napi-rs/canvas'
import { setNamed } from '#art'
import { framesPerSecond25 } from '#core'
import { creatureKindSchema } from '#direction'
import { installCanvas } from '#media'
import { createShotPainter } from '#picture'
import { makeScene, makeShot } from '../../test/support/board.ts'
import { writePng } from './stage.ts'

/** Every creature and machine as a shot shows it once it has come, by day and by night: `node bench/sheets/creatures.ts [folder [width]]`. */
const [folder = 'out/sheets', wide = '180'] = process.argv.slice(2)
const width = Number(wide)
const height = Math.round((width * 16) / 9)
const home: Readonly<Record<string, string>> = {
  horse: 'field',
  wolf: 'woods',
  tiger: 'bamboo-forest',
  dragon: 'sect-gate',
  ghost: 'graveyard',
  car: 'city-street',
  tank: 'ruined-city',
  fighter: 'mountain-road',
  starship: 'space',
  mech: 'hangar',
  drone: 'rooftop',
}

installCanvas()
const kinds = creatureKindSchema.options
const times = ['day', 'night'] as const
const sheet = createCanvas(kinds.length * width, times.length * height)
for (const [row, time] of times.entries())
  for (const [column, kind] of kinds.entries()) {
    const set = home[kind] ?? 'field'
    const one = createCanvas(width, height)
    const painter = createShotPainter({
      shot: makeShot({
        size: 'FS',
        length: 75,
        mood: setNamed(set).mood({ time, weather: 'clear', seed: set }),
        effects: [{ effect: kind, start: 0, length: 75, intensity: 0.9, at: null }],
      }),
      scene: makeScene({ set, place: set, time }),
      cast: {},
      speech: {},
      rate: framesPerSecond25,
      width,
      height,
    })
    painter.paint(one.getContext('2d') as unknown as CanvasRenderingContext2D, 36)
    painter.dispose()
    sheet.getContext('2d').drawImage(one, column * width, row * height)
  }
writePng(sheet, `${folder}/creatures.png`)

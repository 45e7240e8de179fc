import { createCanvas } from '@napi-rs/canvas'
import { createRandom, sampleRate } from '#core'
import { type SoundKind, soundKindSchema } from '#direction'
import { installCanvas } from '#media'
import { renderSound, soundLibrary } from '../../src/sound/effects/registry.ts'
import { stepPowers } from '../../src/sound/loudness/measure.ts'
import { spectrogram } from './spectrogram.ts'
import { writePng } from './stage.ts'

/*
 * Every noise of the library as wave and spectrogram (0–4.5 s, log frequency), and a table of what can be measured about each:
 * out/sheets/noises.png. `node bench/sheets/noises.ts [kind,kind…]`.
 */
installCanvas()
const [asked = ''] = process.argv.slice(2)
const kinds = asked === '' ? [...soundKindSchema.options] : (asked.split(',') as SoundKind[])
const columns = Math.min(kinds.length, 9)
const cell = { width: 200, wave: 34, bands: 96, gap: 18 }
const height = cell.wave + cell.bands + cell.gap
const canvas = createCanvas(columns * (cell.width + 6), Math.ceil(kinds.length / columns) * height)
const ctx = canvas.getContext('2d')
ctx.fillStyle = '#10131a'
ctx.fillRect(0, 0, canvas.width, canvas.height)
console.log('noise           seconds  loudest LUFS  crest dB  centre Hz  CPU ms')
for (const [i, kind] of kinds.entries()) {
  const before = process.cpuUsage()
  const samples = renderSound(kind, createRandom('sheet'))
  const spent = process.cpuUsage(before)
  const left = (i % columns) * (cell.width + 6)
  const top = Math.floor(i / columns) * height
  const seconds = samples.length / sampleRate
  const wide = Math.max(12, Math.round((Math.min(4.5, seconds) / 4.5) * cell.width))
  ctx.fillStyle = '#7fc8a9'
  for (let x = 0; x < wide; x++) {
    let peak = 0
    const end = Math.floor(((x + 1) * samples.length) / wide)
    for (let k = Math.floor((x * samples.length) / wide); k < end; k++) peak = Math.max(peak, Math.abs(samples[k]!))
    ctx.fillRect(left + x, top + cell.gap + (cell.wave * (1 - peak)) / 2, 1, Math.max(1, cell.wave * peak))
  }
  const picture = ctx.createImageData(wide, cell.bands)
  let centre = 0
  let weight = 0
  spectrogram(samples, sampleRate, wide, cell.bands).forEach((levels, column) => {
    levels.forEach((level, band) => {
      const heat = Math.max(0, Math.min(1, (level + 90) / 75))
      const at = ((cell.bands - 1 - band) * wide + column) * 4
      picture.data.set([255 * heat ** 0.8, 220 * heat ** 1.9, 140 * heat * (1 - heat) + 40 * heat, 255], at)
      centre += 10 ** (level / 10) * band
      weight += 10 ** (level / 10)
    })
  })
  ctx.putImageData(picture, left, top + cell.gap + cell.wave)
  ctx.fillStyle = '#fff'
  ctx.font = '13px "Sanbu Sans"'
  ctx.fillText(`${kind} ${seconds.toFixed(1)}s`, left + 2, top + 13)
  const powers = [...stepPowers(samples, samples)]
  const loudest = -0.691 + 10 * Math.log10(Math.max(...powers, 1e-9))
  const rms = Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length)
  console.log(
    `${kind.padEnd(15)} ${seconds.toFixed(2).padStart(7)} ${loudest.toFixed(1).padStart(13)} ${(-20 * Math.log10(rms)).toFixed(1).padStart(9)} ${String(Math.round(30 * 2 ** ((centre / weight / cell.bands) * 9.4))).padStart(10)} ${String(Math.round((spent.user + spent.system) / 1000)).padStart(7)} ${soundLibrary[kind].levelDb} dB`,
  )
}
writePng(canvas, 'out/sheets/noises.png')
console.log('out/sheets/noises.png')

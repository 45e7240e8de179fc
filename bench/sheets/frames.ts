import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { openMaster } from '#media'

/**
 * A contact sheet of finished files, read back from the mp4s: `node bench/sheets/frames.ts out.jpg columns width file.mp4[@s,s,…] …`.
 * Without times a file gives a frame every three seconds.
 */
const [out = 'out/sheets/frames.jpg', columnsText = '8', widthText = '180', ...sources] = process.argv.slice(2)
const columns = Number(columnsText)
const width = Number(widthText)
const height = Math.round((width * 16) / 9)

const pictures: Canvas[] = []
for (const source of sources) {
  const [file, times] = source.split('@') as [string, string | undefined]
  const master = await openMaster(file)
  const seconds =
    times?.split(',').map(Number) ??
    Array.from({ length: Math.floor(master.facts.seconds / 3) }, (_, index) => index * 3 + 1.5)
  for (const at of seconds) {
    const picture = await master.pictureAt(at)
    if (picture === null) continue
    const whole = createCanvas(picture.width, picture.height)
    const context = whole.getContext('2d')
    const image = context.createImageData(picture.width, picture.height)
    image.data.set(picture.rgba)
    context.putImageData(image, 0, 0)
    const small = createCanvas(width, height)
    const smallContext = small.getContext('2d')
    smallContext.imageSmoothingQuality = 'high'
    smallContext.drawImage(whole, 0, 0, width, height)
    pictures.push(small)
  }
  await master.close()
}
const sheet = createCanvas(columns * width, Math.ceil(pictures.length / columns) * height)
const context = sheet.getContext('2d')
pictures.forEach((picture, index) => {
  context.drawImage(picture, (index % columns) * width, Math.floor(index / columns) * height)
})
mkdirSync(path.dirname(out), { recursive: true })
writeFileSync(out, out.endsWith('.jpg') ? sheet.toBuffer('image/jpeg', 86) : sheet.toBuffer('image/png'))

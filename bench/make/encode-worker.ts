import { encodeSegment, openMaster } from '#media'

/*
 * Encodes real pictures of a finished episode over and over, with nothing to draw: four seconds of it, decoded beforehand and
 * put onto the canvas as they are.
 */
const [file = '', part = '0'] = process.argv.slice(2)
const rounds = 3
const length = 100
await using master = await openMaster(file)
const { width, height, rate } = master.facts.picture!
const start = 5 + Number(part) * 8
const pictures: ImageData[] = []
for (let i = 0; i < 10; i++) {
  const picture = await master.pictureAt(start + (i * rate.denominator) / rate.numerator)
  if (picture !== null) pictures.push({ data: picture.rgba, width, height, colorSpace: 'srgb' } as ImageData)
}
const { createCanvas } = await import('@napi-rs/canvas')
const canvases = pictures.map((picture) => {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(picture.data)
  context.putImageData(image, 0, 0)
  return canvas
})
const from = Date.now()
for (let round = 0; round < rounds; round++) {
  await encodeSegment({
    width,
    height,
    rate,
    length,
    // There and back, so that neighbours differ as little as in the film.
    paint: (context, frame) => {
      const at = frame % (2 * canvases.length - 2)
      const picture = canvases[at < canvases.length ? at : 2 * canvases.length - 2 - at]
      context.drawImage(picture as unknown as CanvasImageSource, 0, 0)
    },
  })
}
process.send?.({ frames: rounds * length, from, to: Date.now() }, () => process.exit())

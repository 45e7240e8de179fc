import { encodeSegment, installCanvas } from '#media'
import { createShotPainter } from '#picture'
import type { ScenePart } from './scene.ts'
import { sceneSize } from './scene.ts'

// A render process of the comparison: draws and encodes the parts it is sent, one after the other.
installCanvas()
process.on('message', async ({ part }: { part: ScenePart }) => {
  const painter = createShotPainter(part.request)
  const segment = await encodeSegment({
    ...sceneSize,
    rate: part.request.rate,
    length: part.length,
    paint: (ctx, frame) => painter.paint(ctx as unknown as CanvasRenderingContext2D, frame),
  })
  painter.dispose()
  process.send!({ start: part.start, segment })
})
process.send!({ ready: true })

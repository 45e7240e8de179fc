import { collectGarbage, encodeSegment, installCanvas } from '#media'
import { serveJobs } from '../../src/production/workers/serve-jobs.ts'

installCanvas()

/** Draws and encodes a few frames over scratch canvases, as a shot does, and says how many bytes the process then holds. */
serveJobs({
  async stretch(seed: number) {
    await encodeSegment({
      width: 360,
      height: 640,
      rate: { numerator: 25, denominator: 1 },
      length: 12,
      paint(context, frame) {
        const scratch = new OffscreenCanvas(720, 1280).getContext('2d')!
        scratch.fillStyle = `hsl(${seed * 40 + frame * 9} 60% 50%)`
        scratch.fillRect(0, 0, 720, 1280)
        context.drawImage(scratch.canvas, 0, 0, 360, 640)
      },
    })
    collectGarbage('major')
    return process.memoryUsage.rss()
  },
})

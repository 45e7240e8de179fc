import { expect, test } from 'vitest'
import { drawHead, drawHeadBehind } from './draw-head.ts'
import { sampleDesign, sampleSubject } from './sample.ts'

test('a head leaves ink at every turn', () => {
  for (const yaw of [-1.6, -0.6, 0, 0.6, 1.6, Math.PI]) {
    const canvas = new OffscreenCanvas(160, 200)
    const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
    ctx.translate(80, 95)
    ctx.scale(0.5, 0.5)
    const subject = sampleSubject(sampleDesign, { yaw }, {}, 0.5)
    drawHeadBehind(ctx, subject)
    drawHead(ctx, subject)
    const { data } = ctx.getImageData(0, 0, 160, 200)
    let inked = 0
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) inked++
    expect(inked).toBeGreaterThan(6000)
  }
})

import { framesPerSecond25 } from '#core'
import { type Shot, spotSchema } from '#direction'
import { installCanvas } from '#media'
import { createShotPainter, paintOverlays } from '#picture'
import { makeCast, makeFigure, makeScene, makeShot } from '../test/support/board.ts'

/*
 * Processor milliseconds a frame of painting at 1080 × 1920, without encoding: `node bench/picture.ts`. Told apart are the first frame, for which
 * nothing is kept yet (it paints the set), the frames in which somebody is drawn anew, and the cheapest, in which everything is kept that can be.
 */
installCanvas()
const size = { width: 1080, height: 1920 }
const cast = makeCast([
  { id: '苏晚' },
  { id: '傅沉舟', sex: 'male' },
  ...(['male', 'female', 'male', 'female', 'male', 'female'] as const).map((sex, i) => ({ id: `客${i + 1}`, sex })),
])
const talk = { expressions: [{ at: 0, expression: 'sad' as const, intensity: 0.8 }] }
const shots: Record<string, Shot> = {
  'close-up, still': makeShot({ size: 'CU', figures: [makeFigure('苏晚', { facing: 0.4, ...talk })] }),
  'close-up, push-in': makeShot({
    size: 'CU',
    move: { kind: 'push-in', amount: 0.6 },
    figures: [makeFigure('苏晚', { facing: 0.4 })],
  }),
  'two, medium, handheld': makeShot({
    size: 'MS',
    move: { kind: 'handheld', amount: 0.5 },
    figures: [makeFigure('苏晚', { spot: 'left', facing: 0.4 }), makeFigure('傅沉舟', { spot: 'right', facing: -0.4 })],
  }),
  'over the shoulder': makeShot({
    size: 'MS',
    angle: 'over-shoulder',
    figures: [
      makeFigure('苏晚', { spot: 'left', facing: 0.4 }),
      makeFigure('傅沉舟', { spot: 'foreground-right', facing: 2.9 }),
    ],
  }),
  'full, pan, rain': makeShot({
    size: 'FS',
    move: { kind: 'pan-right', amount: 0.5 },
    figures: [makeFigure('苏晚', { spot: 'left' }), makeFigure('傅沉舟', { spot: 'right' })],
    effects: [{ effect: 'rain', start: 0, length: 50, intensity: 0.8, at: null }],
  }),
  'full figure, walks': makeShot({
    size: 'FS',
    figures: [
      makeFigure('苏晚', {
        spot: 'left',
        facing: 0.6,
        poses: [{ at: 0, pose: 'walk' }],
        travel: { from: 'left', to: 'right', start: 0, length: 50 },
      }),
    ],
  }),
  'crowd of eight': makeShot({
    size: 'FS',
    figures: Object.keys(cast).map((id, i) =>
      makeFigure(id, { spot: spotSchema.options[i]!, facing: i % 2 ? -0.4 : 0.4 }),
    ),
  }),
  'action, effects': makeShot({
    size: 'MS',
    move: { kind: 'handheld', amount: 0.7 },
    figures: [
      makeFigure('苏晚', {
        spot: 'left',
        facing: 0.6,
        poses: [{ at: 0, pose: 'fight' }],
        holds: { right: 'sword', left: null },
        gestures: [{ at: 10, gesture: 'slash', length: 20 }],
      }),
      makeFigure('傅沉舟', { spot: 'right', facing: -0.6, poses: [{ at: 0, pose: 'fight' }] }),
    ],
    effects: (['sword-light', 'impact', 'embers', 'smoke', 'speed-lines', 'explosion'] as const).map((effect) => ({
      effect,
      start: 0,
      length: 50,
      intensity: 0.8,
      at: null,
    })),
  }),
  insert: makeShot({ insert: { prop: 'phone', text: ['未知号码', '在吗？', '>你是谁？'], holder: '苏晚' } }),
}
const track = {
  ...size,
  captions: [
    { start: 0, length: 50, tag: '苏晚', style: 'spoken' as const, rows: ['三年了……你从来没有相信过我'], reveal: [] },
  ],
  cards: [],
  labels: [{ start: 0, length: 50, kind: 'constant' as const, text: 'AI生成' }],
}
const canvas = new OffscreenCanvas(size.width, size.height)
const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
const read = ctx.canvas as unknown as { data?: () => Uint8Array }
for (const [name, shot] of Object.entries(shots)) {
  const painter = createShotPainter({
    shot,
    scene: makeScene({ time: 'night' }),
    cast,
    speech: {},
    rate: framesPerSecond25,
    ...size,
  })
  const times: number[] = []
  for (let frame = 0; frame < shot.length; frame++) {
    const start = process.cpuUsage()
    painter.paint(ctx, frame)
    paintOverlays(ctx, track, frame)
    // Skia draws when somebody looks.
    read.data?.()
    const used = process.cpuUsage(start)
    times.push((used.user + used.system) / 1000)
    await new Promise((resolve) => setImmediate(resolve))
  }
  painter.dispose()
  const rest = times.slice(2)
  const mean = rest.reduce((sum, time) => sum + time, 0) / rest.length
  const told = [Math.min(...rest), mean, Math.max(...rest)].map((time) => time.toFixed(1).padStart(6))
  console.log(
    `${name.padEnd(24)} first ${times[0]!.toFixed(0).padStart(4)} ms, then ${told[1]} (${told[0]} to ${told[2]}) ms a frame`,
  )
}

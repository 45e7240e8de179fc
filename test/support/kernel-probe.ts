import type { CharacterDesign } from '#art'
import { chooseSet, designCast } from '#art'
import type { FrameRate } from '#core'
import { digestValue } from '#core'
import { buildTimeline } from '#cut'
import type { Figure, Gesture, Pose, ShotSize, SpeechTiming } from '#direction'
import { direct, estimateTiming } from '#direction'
import { createShotPainter, paintOverlays } from '#picture'
import { designVoices } from '#sound'
import { readScript } from '#story'
import { makeCast, makeFigure, makeScene, makeShot } from './board.ts'

export interface ProbeFrame {
  shot: string
  width: number
  height: number
  /** RGBA, 8 bit. */
  pixels: number[]
}

export interface ProbeResult {
  story: string
  board: string
  designs: string
  voices: string
  timeline: string
  shots: number
  frames: ProbeFrame[]
}

const rate: FrameRate = { numerator: 25, denominator: 1 }
const width = 270
const height = 480

/**
 * Takes a script through the whole kernel, from text to pictures, and returns digests of the data, some frames of the first
 * episode, and one of everything that it seldom shows.
 */
export function probeKernel(script: string, howManyFrames: number): ProbeResult {
  const { story } = readScript({ text: script, file: 'script.txt' })
  const designs = designCast(story)
  const cast: Record<string, CharacterDesign> = Object.fromEntries(designs.map((design) => [design.id, design]))
  const timing = new Map<string, SpeechTiming>()
  for (const episode of story.episodes) {
    for (const scene of episode.scenes) {
      for (const item of scene.items)
        if (item.kind === 'line') timing.set(item.id, estimateTiming(item.text, story.language))
    }
  }
  const board = direct(story, { chooseSet, timing: (line) => timing.get(line)!, rate })
  const episode = board.episodes[0]!
  const speech = Object.fromEntries(timing)
  const timeline = buildTimeline({
    board,
    episode,
    timing: (line) => timing.get(line)!,
    width,
    height,
    label: 'AI生成',
  })
  const frames: ProbeFrame[] = []
  for (let i = 0; i < howManyFrames; i++) {
    const index = Math.floor(((i + 0.5) / howManyFrames) * episode.shots.length)
    const shot = episode.shots[index]!
    const scene = episode.scenes.find(({ id }) => id === shot.scene)!
    const canvas = new OffscreenCanvas(width, height)
    const ctx = canvas.getContext('2d', { willReadFrequently: true }) as unknown as CanvasRenderingContext2D
    const frame = Math.floor(shot.length / 2)
    createShotPainter({ shot, scene, cast, speech, rate, width, height }).paint(ctx, frame)
    const segment = timeline.segments.find((entry) => entry.shot === shot.id)!
    paintOverlays(ctx, timeline, segment.start + frame)
    frames.push({ shot: shot.id, width, height, pixels: [...ctx.getImageData(0, 0, width, height).data] })
  }
  for (const name of Object.keys(rare)) frames.push(paintRare(name))
  return {
    story: digestValue(story),
    board: digestValue(board),
    designs: digestValue(designs),
    voices: digestValue(designVoices(story)),
    timeline: digestValue(timeline),
    shots: episode.shots.length,
    frames,
  }
}

const touching = (gesture: Gesture): Figure[] => [
  makeFigure('he', {
    spot: 'left',
    gestures: [{ at: 0, gesture, length: 50 }],
    gazes: [{ at: 0, target: { character: 'she' } }],
  }),
  makeFigure('she', { spot: 'right' }),
]
const alone = (pose: Pose): Figure[] => [makeFigure('she', { facing: 0.6, poses: [{ at: 0, pose }] })]

/** What a short episode seldom shows, each drawn in a set of its own. */
const rare: Readonly<Record<string, { set: string; size: ShotSize; figures: Figure[] }>> = {
  'a comic reaction': { set: 'flower-shop', size: 'MS', figures: [makeFigure('she', { states: ['comic'] })] },
  'a bamboo hat': { set: 'river-ferry', size: 'MCU', figures: [makeFigure('hatted', { facing: 0.5 })] },
  'a kiss': { set: 'garden', size: 'MS', figures: touching('kiss') },
  'carried in both arms': { set: 'rain-alley', size: 'FS', figures: touching('carry') },
  'carried on the back': { set: 'mountain-road', size: 'FS', figures: touching('piggyback') },
  'a rider': { set: 'field', size: 'FS', figures: alone('ride') },
  'on a flying sword': { set: 'sect-gate', size: 'FS', figures: alone('sword-flight') },
  'on the throne': { set: 'palace-hall', size: 'MS', figures: alone('sit') },
  'running in a robe': { set: 'snow-field', size: 'FS', figures: alone('run') },
}

function paintRare(name: string): ProbeFrame {
  const { set, size, figures } = rare[name]!
  const [w, h] = [width / 2, height / 2]
  const cast = makeCast(
    [{ id: 'she' }, { id: 'he', sex: 'male' }, { id: 'hatted', sex: 'male', age: 'elder' }],
    'xianxia',
  )
  const { hatted } = cast
  cast['hatted'] = { ...hatted!, hair: { ...hatted!.hair, ornaments: ['bamboo-hat'] } }
  const canvas = new OffscreenCanvas(w, h)
  const ctx = canvas.getContext('2d', { willReadFrequently: true }) as unknown as CanvasRenderingContext2D
  const painter = createShotPainter({
    shot: makeShot({ size, figures }),
    scene: makeScene({ set, place: set }),
    cast,
    speech: {},
    rate,
    width: w,
    height: h,
  })
  painter.paint(ctx, 30)
  painter.dispose()
  return { shot: name.replaceAll(' ', '-'), width: w, height: h, pixels: [...ctx.getImageData(0, 0, w, h).data] }
}

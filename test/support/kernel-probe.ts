import type { CharacterDesign } from '#art'
import { chooseSet, designCast } from '#art'
import type { FrameRate } from '#core'
import { digestValue } from '#core'
import { buildTimeline } from '#cut'
import type { SpeechTiming } from '#direction'
import { direct, estimateTiming } from '#direction'
import { createShotPainter, paintOverlays } from '#picture'
import { designVoices } from '#sound'
import { readScript } from '#story'

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

/** Takes a script through the whole kernel, from text to pictures, and returns digests of the data and some frames of the first episode. */
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

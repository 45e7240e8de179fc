import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { chooseSet, designCast } from '#art'
import { digestValue } from '#core'
import { buildTimeline } from '#cut'
import { type Board, direct, estimateTiming } from '#direction'
import { mixEpisode } from '#sound'
import { readScript } from '#story'
import { framesOf, linesOf } from './episodes.ts'
import { heardEpisode } from './graph/heard-episode.ts'
import { planSegments } from './graph/segments.ts'

/*
 * What is made again when a script changes: addresses in the store, without making anything.
 */

const rate = { numerator: 25, denominator: 1 }
let script = ''
beforeAll(async () => {
  script = await readFile(fileURLToPath(new URL('../../examples/rain-night/script.txt', import.meta.url)), 'utf8')
})

interface Plan {
  board: Board
  voices: Map<string, string>
  segments: { key: string; shot: string; frames: number }[]
  sound: string
}

function plan(text: string): Plan {
  const { story } = readScript({ text, file: 'script.txt' })
  const lines = new Map(story.episodes.flatMap(linesOf).map((line) => [line.id, line]))
  const timing = (id: string) => estimateTiming(lines.get(id)?.text ?? '', story.language)
  const board = direct(story, { chooseSet, timing, rate })
  const cast = Object.fromEntries(designCast(story).map((design) => [design.id, design]))
  const episode = board.episodes[0]!
  const timeline = buildTimeline({ board, episode, width: 270, height: 480, label: 'AI生成', timing })
  const played = new Map(episode.shots.flatMap((shot) => shot.lines.map((line) => [line.line, line] as const)))
  return {
    board,
    // What a voice follows from besides its maker: who, what, and how it is played.
    voices: new Map(
      linesOf(story.episodes[0]!).map(({ id, speaker, text: words }) => {
        const { expression, intensity } = played.get(id)!
        return [id, digestValue({ speaker, words, expression, intensity })]
      }),
    ),
    segments: planSegments({ maker: '', episode, timeline, cast, timing, picked: new Map() }).map(
      ({ key, recipe }) => ({
        key,
        shot: recipe.shot.id,
        frames: recipe.shot.length,
      }),
    ),
    sound: digestValue(heardEpisode(episode)),
  }
}

describe('a second make', () => {
  it('of an untouched script makes nothing', () => {
    const [a, b] = [plan(script), plan(script)]
    expect(b.segments).toEqual(a.segments)
    expect(b.voices).toEqual(a.voices)
    expect(b.sound).toBe(a.sound)
  })

  it('with a line put in early speaks that line, and draws only the shots around it', () => {
    const before = plan(script)
    // The first thing that somebody says.
    const said = /^[^\n△【（：]{1,6}：（[^\n]+$/m.exec(script.slice(script.indexOf('△')))![0]
    const speaker = said.slice(0, said.indexOf('：'))
    const after = plan(script.replace(said!, `${said}\n${speaker}：我们先别说这个。`))
    const known = new Set(before.voices.values())
    expect([...after.voices.values()].filter((key) => !known.has(key))).toHaveLength(1)
    const drawn = new Set(before.segments.map(({ key }) => key))
    const again = after.segments.filter(({ key }) => !drawn.has(key))
    const share = again.reduce((sum, { frames }) => sum + frames, 0) / framesOf(after.board.episodes[0]!)
    expect(again.length, again.map(({ shot }) => shot).join(' ')).toBeGreaterThan(0)
    expect(share, again.map(({ shot }) => shot).join(' ')).toBeLessThan(0.25)
  })
})

describe('what is heard of an episode', () => {
  it('gives the same mix as the whole of it, and nothing seen is in its address', async () => {
    const { board } = plan(script)
    const whole = board.episodes[0]!
    const shots = whole.shots.slice(0, 6)
    const episode = { ...whole, shots }
    const tone = { samples: Float32Array.from({ length: 8000 }, (_, i) => Math.sin(i / 9) * 0.3), sampleRate: 16_000 }
    const voices = new Map(shots.flatMap(({ lines }) => lines.map(({ line }) => [line, tone] as const)))
    const mix = (heard: typeof whole) => mixEpisode({ episode: heard, rate, voices, language: 'zh', seed: 'x' })
    const [full, slim] = [await mix(episode), await mix(heardEpisode(episode))]
    expect(Buffer.compare(Buffer.from(full.left.buffer), Buffer.from(slim.left.buffer))).toBe(0)
    expect(Buffer.compare(Buffer.from(full.right.buffer), Buffer.from(slim.right.buffer))).toBe(0)
    const drawnOtherwise = {
      ...whole,
      shots: whole.shots.map((shot) => ({ ...shot, size: 'CU' as const, effects: [] })),
    }
    expect(digestValue(heardEpisode(drawnOtherwise))).toBe(digestValue(heardEpisode(whole)))
    const longer = {
      ...whole,
      shots: whole.shots.map((shot, i) => (i === 3 ? { ...shot, length: shot.length + 1 } : shot)),
    }
    expect(digestValue(heardEpisode(longer))).not.toBe(digestValue(heardEpisode(whole)))
  })
})

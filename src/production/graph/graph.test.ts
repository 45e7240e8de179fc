import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { framesPerSecond25 as rate } from '#core'
import { estimateTiming } from '#direction'
import { boardSeries, choicesSchema, readSeries } from '#series'
import { type ArtefactStore, openArtefactStore } from '#store'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { type MadeRecord, madeEpisode } from '../made-record.ts'
import { printSamples } from '../samples.ts'
import { planEpisode } from './episode.ts'
import { impactOf } from './impact.ts'
import { type Evidence, judgeSeries } from './judge.ts'
import { seriesStateSchema } from './state.ts'
import { surveySeries } from './survey.ts'
import { planVoices } from './voices.ts'

/*
 * The states of a whole series, with bytes of no meaning at the addresses at which a make would leave its work.
 */

const script = readFileSync(fileURLToPath(new URL('../../../examples/rain-night/script.txt', import.meta.url)), 'utf8')
const makers = { voice: 'v', segment: 's', sound: 'm', check: 'c', plan: 'p' }
const size = { width: 270, height: 480, rate, contentProducer: null, picked: new Map() }
const bytes = new Uint8Array(8)
let home = ''
let store: ArtefactStore
let made: MadeRecord

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-graph-'))
  store = await openArtefactStore(home)
})
afterAll(() => removeFolder(home))

const readOf = (text = script, choices: unknown = {}) =>
  readSeries({ script: text, file: null, choices: choicesSchema.parse(choices) })

async function stateOf(text = script, choices: unknown = {}, evidence: Partial<Evidence> = {}) {
  const read = readOf(text, choices)
  const episodes = await surveySeries(read, { makers, store, ...size })
  const earlier = Object.values(made?.episodes ?? {})
  const present = new Set<string>()
  const look = async (kind: 'voice' | 'segment' | 'sound' | 'cover', keys: string[]) => {
    for (const key of await store.present(kind, keys)) present.add(key)
  }
  await look('voice', [
    ...episodes.flatMap(({ voices }) => voices.map(({ key }) => key)),
    ...earlier.flatMap(({ voices }) => Object.values(voices)),
  ])
  await look('segment', [
    ...episodes.flatMap(({ shots }) => shots.map(({ key }) => key)),
    ...earlier.flatMap(({ shots }) => Object.values(shots).map(({ key }) => key)),
  ])
  await look('sound', [...episodes.map(({ sound }) => sound), ...earlier.map(({ sound }) => sound)])
  await look(
    'cover',
    episodes.flatMap(({ covers: { tall, squat } }) => [tall, squat]),
  )
  const finished = new Map(Object.entries(made?.episodes ?? {}).map(([id, { inputs }]) => [id, inputs]))
  const request = {
    title: read.story.title,
    episodes,
    choices: read.choices,
    ...size,
    workers: 2,
    engines: ['embedded'],
  }
  return judgeSeries(request, { present, made: made ?? null, finished, ...evidence })
}

/** Leaves something at every address that the make works out, on the make's own path: spoken lines, then the board, then the episodes. */
async function makeBelieve() {
  const read = readOf()
  const rough = boardSeries(read, { rate })
  const voices = planVoices(read, rough.board.episodes, makers.voice)
  for (const { key, request } of voices) {
    const estimate = estimateTiming(request.text, 'zh')
    const timing = { ...estimate, seconds: estimate.seconds * 1.1, estimated: false }
    await store.put('voice', key, printSamples({ sampleRate: 24_000, timing, warnings: [] }, [new Float32Array(9)]))
  }
  const timings = new Map(
    voices.map(({ line, request }) => {
      const estimate = estimateTiming(request.text, 'zh')
      return [line, { ...estimate, seconds: estimate.seconds * 1.1, estimated: false }]
    }),
  )
  const { board, timing } = boardSeries(read, { rate, timing: (line) => timings.get(line) ?? null })
  const cast = Object.fromEntries(read.designs.map((design) => [design.id, design]))
  const keys = new Map(voices.map(({ line, key }) => [line, key]))
  const record: MadeRecord = { version: 1, width: 270, height: 480, episodes: {} }
  for (const episode of board.episodes) {
    const plan = planEpisode(episode, { board, cast, choices: read.choices, timing, voices: keys, makers, ...size })
    for (const { key } of plan.segments) await store.put('segment', key, bytes)
    await store.put('sound', plan.sound.key, bytes)
    await store.put('cover', plan.covers.keys.tall, bytes)
    await store.put('cover', plan.covers.keys.squat, bytes)
    const drawn = new Map(plan.segments.map(({ key, recipe }) => [key, recipe.shot.length * 0.02]))
    record.episodes[episode.id] = madeEpisode(plan, drawn, null)
  }
  made = record
}

const open = <T extends { state: string }>(list: readonly T[]) => list.filter(({ state }) => state !== 'current')

describe('the state of a series', () => {
  it('of which nothing was made: what is silent can be drawn, what is spoken waits for its voices', async () => {
    const state = seriesStateSchema.parse(await stateOf())
    const episode = state.episodes[0]!
    expect(new Set(episode.voices.map((voice) => voice.state))).toEqual(new Set(['missing']))
    expect(new Set(episode.shots.map((shot) => shot.state))).toEqual(new Set(['missing', 'blocked']))
    const waiting = episode.shots.find((shot) => shot.state === 'blocked')!
    expect(episode.voices.map(({ id }) => id)).toContain(waiting.on[0])
    expect(episode.measured).toBe(false)
    expect([episode.sound.state, episode.master.state]).toEqual(['blocked', 'blocked'])
    expect(state.estimate.from).toBe('usual')
    expect(state.reuse).toEqual({ voices: 0, shots: 0, frames: 0, sounds: 0, covers: 0, masters: 0 })
    expect(state.make.shots).toBe(state.episodes.reduce((sum, { shots }) => sum + shots.length, 0))
  })

  it('that was made: everything lies where the make has put it', async () => {
    await makeBelieve()
    const state = await stateOf()
    for (const { voices, shots, sound, cover, master } of state.episodes)
      expect(open([...voices, ...shots, sound, cover, master])).toEqual([])
    expect(state.estimate).toEqual({ cpuSeconds: 0, seconds: 0, from: 'measured', money: [] })
  })

  it('with a line edited: that line, the shots that hold it, the mix and the master of its episode, and nothing else', async () => {
    const { story } = readOf()
    const line = story.episodes[1]!.scenes[0]!.items.findLast((item) => item.kind === 'line')!
    const at = script.indexOf(line.text) + line.text.length
    const state = await stateOf(`${script.slice(0, at)}你听见了吗。${script.slice(at)}`)
    const [first, second, third] = state.episodes
    for (const { voices, shots, sound, cover, master } of [first!, third!])
      expect(open([...voices, ...shots, sound, cover, master])).toEqual([])
    expect(open(second!.voices)).toHaveLength(1)
    const changed = open(second!.shots)
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThan(second!.shots.length / 4)
    expect(changed.some(({ on }) => on.includes(open(second!.voices)[0]!.id))).toBe(true)
    expect(second!.sound).toMatchObject({ state: 'stale', why: ['contents'] })
    expect(second!.master).toMatchObject({ state: 'stale', why: ['contents'] })
    expect(second!.cover.state, 'its picture is another shot').toBe('current')
    expect(state.make.frames / (state.make.frames + state.reuse.frames)).toBeLessThan(0.05)
    expect(state.estimate.from).toBe('measured')
  })

  it('with somebody’s hair changed: their shots are stale because of their looks, and no voice or mix is', async () => {
    const person = readOf().story.cast[0]!.id
    const state = await stateOf(script, { designs: { [person]: { hair: { colour: '#aa3311' } } } })
    const changed = open(state.episodes.flatMap(({ shots }) => shots))
    expect(changed.length).toBeGreaterThan(10)
    for (const shot of changed) expect(shot).toMatchObject({ state: 'stale', why: ['people'], on: [] })
    expect(open(state.episodes.flatMap(({ voices, sound }) => [...voices, sound]))).toEqual([])
    // As long as they took before.
    const frames = changed.reduce((sum, shot) => sum + shot.frames, 0)
    const cpuSeconds = changed.reduce((sum, shot) => sum + shot.cpuSeconds, 0)
    expect(cpuSeconds).toBeCloseTo(frames * 0.02, 0)
  })

  it('tells why: the shot, its place, captions, size, the code', async () => {
    const shot = made.episodes['s01e01']!.shots
    // One with words on it.
    const id = boardSeries(readOf()).board.episodes[0]!.shots.find(({ lines }) => lines.length > 0)!.id
    const why = async (choices: unknown, more: Partial<typeof makers> = {}, width = 270) => {
      const read = readOf(script, choices)
      const context = { makers: { ...makers, ...more }, store, ...size, width, height: (width * 16) / 9 }
      const episodes = await surveySeries(read, context)
      const present = new Set(Object.values(shot).map(({ key }) => key))
      for (const { key } of episodes[0]!.voices) present.add(key)
      const request = { title: '', episodes, choices: read.choices, ...size, workers: 1, engines: ['embedded'] }
      const judged = judgeSeries(request, { present, made, finished: new Map() })
      return judged.episodes[0]!.shots.find((one) => one.id === id)
    }
    expect(await why({ shots: { [id]: { size: 'ECU', move: { kind: 'whip', amount: 1 } } } })).toMatchObject({
      state: 'stale',
      why: ['shot'],
    })
    expect((await why({ sets: { s01e01_sc01: { set: 'rooftop' } } }))!.why).toContain('place')
    expect((await why({ captions: { burned: false } }))!.why).toEqual(['overlays'])
    expect((await why({}, { segment: 'newer' }))!.why).toEqual(['maker'])
    expect((await why({}, {}, 540))!.why).toContain('format')
    expect(await why({ shots: { [id]: { engine: 'elsewhere' } } })).toMatchObject({
      state: 'blocked',
      on: ['engine:elsewhere'],
    })
  })

  it('follows a recording that stands in for a line, and how words are to be said', async () => {
    const { story } = readOf()
    const line = story.episodes[0]!.scenes[0]!.items.find((item) => item.kind === 'line')!
    const recorded = await stateOf(script, { sound: { lines: { [line.id]: 'f'.repeat(64) } } })
    expect(open(recorded.episodes[0]!.voices)).toMatchObject([{ id: line.id, state: 'stale', why: ['words'] }])
    expect(recorded.episodes[0]!.sound.state).toBe('stale')
    expect(open(recorded.episodes[1]!.voices)).toEqual([])
    const cover = made.episodes['s01e02']!
    const covered = await stateOf(script, { covers: { s01e02: { shot: Object.keys(cover.shots)[2], seconds: 0.2 } } })
    expect(covered.make).toMatchObject({ voices: 0, shots: 0, sounds: 0, covers: 1, masters: 0 })
  })

  it('with a finished file lost or touched: it is joined again from what is there', async () => {
    const state = await stateOf(script, {}, { finished: new Map() })
    expect(state.episodes.map(({ master }) => master.state)).toEqual(['missing', 'missing', 'missing'])
    expect(state.make).toMatchObject({ voices: 0, shots: 0, sounds: 0, masters: 3 })
  })
})

describe('what was worked out before', () => {
  /** Episodes that had to be worked out, one half at a time: how lines are played, and everything else. */
  const workedOut = async (choices: unknown) => {
    let notes = 0
    const put: ArtefactStore['put'] = async (kind, key, content) => {
      if (kind === 'memory') notes++
      return store.put(kind, key, content)
    }
    const { get, peek, present } = store
    const counted = { get, peek, present, put }
    await surveySeries(readOf(script, choices), { makers, store: counted, ...size })
    return notes
  }

  it('is not worked out again, and after a choice only what it touches is', async () => {
    await workedOut({})
    expect(await workedOut({})).toBe(0)
    const scene = readOf().story.episodes[1]!.scenes[0]!.id
    // As a page notes it, with what tells the scene from others.
    const marked = { sets: { [scene]: { weather: 'fog' } }, scenes: { [scene]: ['_shabcdef'] } }
    expect(await workedOut(marked)).toBe(2)
  })
})

describe('the impact of a change', () => {
  const impact = async (choices: unknown, text = script) => {
    const survey = (read: ReturnType<typeof readOf>) => surveySeries(read, { makers, store, ...size })
    return impactOf(await survey(readOf()), await survey(readOf(text, choices)), { ...size, workers: 2, made })
  }

  it('of nothing is nothing', async () => {
    const none = { voices: [], shots: [], gone: [], sounds: [], masters: [], cpuSeconds: 0, seconds: 0 }
    expect(await impact({})).toEqual(none)
  })

  it('of one shot’s framing is that shot and the file of its episode', async () => {
    const { id, length } = boardSeries(readOf()).board.episodes[1]!.shots[4]!
    const changed = await impact({ shots: { [id]: { angle: 'top' } } })
    const shots = [{ id, episode: 's01e02', why: ['shot'] }]
    expect(changed).toMatchObject({ voices: [], shots, gone: [], sounds: [], masters: ['s01e02'] })
    expect(changed.cpuSeconds).toBeGreaterThan(length * 0.02)
    expect(changed.seconds).toBeCloseTo(changed.cpuSeconds / 2, 1)
  })

  it('of a voice is its lines, their shots and the mixes; of a hidden shot, that it is gone', async () => {
    const speaker = readOf().story.cast[0]!.id
    const voiced = await impact({ voices: { [speaker]: { pitchHz: 300 } } })
    expect(voiced.voices.length).toBeGreaterThan(3)
    expect(voiced.sounds.length).toBeGreaterThan(0)
    const silent = boardSeries(readOf()).board.episodes[0]!.shots.find(({ lines }, i) => i > 3 && lines.length === 0)!
    expect((await impact({ shots: { [silent.id]: { hidden: true } } })).gone).toEqual([silent.id])
  })
})

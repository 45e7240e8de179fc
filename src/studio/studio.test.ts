import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StudioError } from '#core'
import { printWav } from '#media'
import { designVoices } from '#sound'
import { openDatabase } from '#store'
import { readScript } from '#story'
import type { StudioEvent } from '#studio/client'
import { openTestStudio, type TestStudio } from '../../test/support/studio.ts'

const script = '剧名：灯下\n第1集 重逢\n1-1 夜 内 客厅\n人物：林栀、周屿\n林栀：你回来了。\n周屿：我回来了。\n'

let studio: TestStudio
const client = () => studio.client

beforeAll(async () => {
  studio = await openTestStudio()
})
afterAll(() => studio.close())

async function failure(promise: Promise<unknown>): Promise<StudioError> {
  return promise.then(
    () => {
      throw new Error('it was expected to fail')
    },
    (error: StudioError) => error,
  )
}

async function until(claim: () => boolean): Promise<void> {
  while (!claim()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('a series', () => {
  it('is called what its script calls itself, and is found in the list with what was understood', async () => {
    const { series, revision } = await client().createSeries({ file: '灯下.txt', script })
    expect(series).toMatchObject({ title: '灯下', language: 'zh', episodes: 1, made: 0, head: 1, making: null })
    expect(revision).toMatchObject({ number: 1, file: '灯下.txt', script })
    expect((await client().listSeries()).map(({ id }) => id)).toContain(series.id)
    expect((await client().renameSeries({ series: series.id, title: '灯下 改' })).title).toBe('灯下 改')
    expect((await client().readSeries({ series: series.id })).revision.script).toBe(script)
  })

  it('without a name is told by its first place and words', async () => {
    const { series } = await client().createSeries({ file: 'script.txt', script: script.replace(/^剧名.*\n/, '') })
    expect(series.opening).toBe('客厅 · 你回来了。')
  })

  it('goes into the trash and comes back whole', async () => {
    const { series } = await client().createSeries({ file: 'a.txt', script })
    await client().trashSeries({ series: series.id })
    expect((await client().listSeries()).map(({ id }) => id)).not.toContain(series.id)
    expect((await client().listSeries({ trash: 'yes' })).map(({ id }) => id)).toContain(series.id)
    expect((await client().untrashSeries({ series: series.id })).removedAt).toBeNull()
    expect((await client().readSeries({ series: series.id })).revision.script).toBe(script)
  })

  it('starts from an example', async () => {
    const examples = await client().listExamples()
    expect(examples.length).toBeGreaterThan(3)
    expect(examples.every(({ title, about }) => title !== '' && about.zh !== '' && about.en !== '')).toBe(true)
    const { series } = await client().createFromExample({ example: 'rain-night' })
    expect(series).toMatchObject({ title: '雨夜留灯', episodes: 3 })
    expect((await failure(client().createFromExample({ example: 'none' }))).code).toBe('studio.not-found')
  })
})

describe('what is to be made', () => {
  it('is told with the reason, and what a change would add before it is saved', async () => {
    const { series } = await client().createSeries({ file: '灯下.txt', script })
    const state = await client().readState({ series: series.id, size: 'small' })
    expect(state).toMatchObject({ title: '灯下', width: 270, reuse: { shots: 0 }, make: { voices: 2, masters: 1 } })
    const spoken = state.episodes[0]!.shots.find(({ state }) => state === 'blocked')!
    expect(spoken.on).toHaveLength(1)
    const change = { series: series.id, size: 'small' as const, file: '灯下.txt', script, choices: {} }
    expect(await client().readImpact(change)).toMatchObject({ shots: [], masters: [], cpuSeconds: 0 })
    const framed = { ...change, choices: { shots: { [spoken.id]: { size: 'ECU' as const } } } }
    const impact = await client().readImpact(framed)
    expect(impact).toMatchObject({ voices: [], shots: [{ id: spoken.id, why: ['shot'] }], masters: ['s01e01'] })
    expect(impact.cpuSeconds).toBeGreaterThan(0)
    const said = await client().readImpact({ ...change, script: script.replace('我回来了', '我没有走') })
    expect(said.voices).toHaveLength(1)
    expect((await failure(client().readState({ series: 'none' }))).code).toBe('studio.not-found')
  })
})

describe('a few separate episodes', () => {
  it('are looked at by themselves', async () => {
    const three = [1, 2, 3].map((n) => `第${n}集\n${n}-1 夜 内 客厅\n人物：林栀\n林栀：第${n}句。`).join('\n\n')
    const { series } = await client().createSeries({ file: 'three.txt', script: three })
    const { episodes } = await client().readState({ series: series.id, episodes: '1, 3' })
    expect(episodes.map(({ number }) => number)).toEqual([1, 3])
    const refused = await failure(client().readState({ series: series.id, episodes: 'all of them' }))
    expect(refused.code).toBe('studio.bad-request')
  })
})

describe('two tabs on one series', () => {
  it('the one that saves later is given what the other saved, and nothing is written over', async () => {
    const { series, revision } = await client().createSeries({ file: 'a.txt', script })
    const change = (text: string) => ({ series: series.id, base: 1, file: 'a.txt', script: text, choices: {} })
    const saved = await client().saveRevision(change(`${script}林栀：坐吧。\n`))
    expect(saved.number).toBe(2)
    const late = await failure(client().saveRevision(change(`${script}周屿：不坐了。\n`)))
    expect(late.code).toBe('store.revision-conflict')
    expect(late.text.zh).not.toBe('')
    expect(late.details['latest']).toEqual(saved)
    expect((await client().readSeries({ series: series.id })).revision).toEqual(saved)
    expect(await client().readRevision({ series: series.id, number: 1 })).toEqual(revision)
  })

  it('every revision can be restored; restoring is a revision too', async () => {
    const { series } = await client().createSeries({ file: 'a.txt', script })
    await client().saveRevision({ series: series.id, base: 1, file: 'a.txt', script: '空', choices: {} })
    const restored = await client().restoreRevision({ series: series.id, number: 1, base: 2 })
    expect(restored).toMatchObject({ number: 3, script })
    const history = await client().listRevisions({ series: series.id })
    expect(history.map(({ number }) => number)).toEqual([3, 2, 1])
    expect((await client().listRevisions({ series: series.id, before: 3, limit: 1 }))[0]?.number).toBe(2)
  })

  it('choices that mean nothing are refused before they are saved', async () => {
    const { series } = await client().createSeries({ file: 'a.txt', script })
    const wrong = { shots: { x: { size: 'enormous' } } } as never
    const error = await failure(
      client().saveRevision({ series: series.id, base: 1, file: 'a.txt', script, choices: wrong }),
    )
    expect(error.code).toBe('studio.bad-request')
  })
})

describe('a file that is dropped', () => {
  it('shows what was understood, and nothing of it is kept', async () => {
    const before = await client().listSeries()
    const bytes = new Blob([new TextEncoder().encode(script)])
    const read = await client().importFile(new File([bytes], '灯下.txt'))
    expect(read.script).toBe(script)
    expect(read.story).toEqual(readScript({ text: script, file: '灯下.txt' }).story)
    expect(await client().listSeries()).toEqual(before)
  })

  it('that is no script is answered in words', async () => {
    const noise = new Uint8Array(5000).map((_, i) => (i * 7919) % 251)
    const read = await client().importFile(new File([noise], 'photo.jpg'))
    expect(read.script).toBe('')
    expect(read.diagnostics[0]).toMatchObject({ severity: 'error' })
  })
})

describe('a recording of somebody’s own', () => {
  const rate = 24_000
  const tone = Float32Array.from({ length: 2 * rate }, (_, i) =>
    i < rate / 4 || i > 1.7 * rate ? 0 : 0.4 * Math.sin(i / 19) * (Math.sin(i / 2600) > -0.2 ? 1 : 0.05),
  )
  const file = () => new File([Uint8Array.from(printWav([tone], rate))], '我的录音.wav')

  it('is kept under one id however often it is given, and its sound comes back', async () => {
    const kept = await client().addRecording(file())
    expect(kept).toEqual(await client().addRecording(file()))
    expect(kept.seconds).toBeCloseTo(2, 1)
    const { left, right, sampleRate } = await client().recording(kept.id)
    expect(left.length / sampleRate).toBeCloseTo(2, 1)
    expect(right).toEqual(left)
    expect(Math.max(...left)).toBeGreaterThan(0.3)
  })

  it('speaks a line in the place of the voice, as it does when the episode is made', async () => {
    const { id } = await client().addRecording(file())
    const [voice] = designVoices({ title: '灯下', cast: [] })
    const request = {
      text: '你回来了。',
      language: 'zh' as const,
      voice: voice!,
      expression: 'neutral' as const,
      intensity: 0.5,
    }
    const spoken = await client().speak(request)
    const own = await client().speak({ ...request, recording: id })
    expect(own.key).not.toBe(spoken.key)
    expect(own.timing.estimated).toBe(false)
    expect(own.timing.seconds).toBeLessThan(2.1)
    const sound = await client().samples(own)
    expect(sound.length / own.sampleRate).toBeCloseTo(own.timing.seconds, 1)
  })

  it('that is none is refused in words, and a page cannot be asked for a file by its name', async () => {
    const refused = await failure(client().addRecording(new File(['no sound'], 'a.wav')))
    expect(refused.code).toBe('media.bad-recording')
    expect(refused.text.en).toContain('a.wav')
    expect(refused.text.en).not.toContain('/')
    expect((await failure(client().recording('../studio-secret'))).code).toBe('studio.not-found')
  })
})

describe('what happens', () => {
  it('is heard by every tab, and a broken connection misses nothing', async () => {
    const { series } = await client().createSeries({ file: 'a.txt', script })
    const heard: StudioEvent[] = []
    const connections: string[] = []
    const watching = client().watch({
      onEvent: (event) => heard.push(event),
      onConnection: (connection) => connections.push(connection),
    })
    try {
      await until(() => connections.length > 0)
      await client().saveRevision({ series: series.id, base: 1, file: 'a.txt', script: `${script}\n`, choices: {} })
      const saves = () => heard.filter((event) => event.kind === 'revision-save')
      await until(() => saves().length > 0)
      expect(saves()).toMatchObject([{ revision: { series: series.id, number: 2 } }])
      // Over a restart it is not known what was missed: the reader is told to read again.
      await studio.restart()
      await until(() => heard.some(({ kind }) => kind === 'reset'))
      expect(connections).toEqual(['open', 'lost', 'open'])
      expect((await client().readSeries({ series: series.id })).revision.number).toBe(2)
    } finally {
      watching.close()
    }
  })

  it('is heard too when a terminal saves', async () => {
    const { series } = await client().createSeries({ file: 'a.txt', script })
    const heard: StudioEvent[] = []
    const listening = Promise.withResolvers<unknown>()
    const watching = client().watch({ onEvent: (event) => heard.push(event), onConnection: listening.resolve })
    const database = await openDatabase({ home: studio.home })
    try {
      await listening.promise
      const change = { series: series.id, base: 1, file: 'a.txt', script: `${script}林栀：坐。\n`, choices: {} }
      await database.series.save(change)
      const saves = () => heard.flatMap((event) => (event.kind === 'revision-save' ? [event.revision.number] : []))
      await until(() => saves().includes(2))
      // What a page saves is told once, not a second time when the database is looked at: the next that is found there ends the wait.
      await client().saveRevision({ ...change, base: 2, script: `${script}\n` })
      await database.series.save({ ...change, base: 3 })
      await until(() => saves().includes(4))
      expect(saves()).toEqual([2, 3, 4])
    } finally {
      watching.close()
      await database.close()
    }
  })

  it('is told again from the last event that a reader saw', async () => {
    /** Listens from now, or from after an event; `heardOf` gives what was told up to the event that names a series. */
    const listen = async (after: string | null) => {
      const stop = new AbortController()
      const response = await fetch(`${studio.base}/api/events${after === null ? '' : `?after=${after}`}`, {
        headers: { cookie: studio.cookie },
        signal: stop.signal,
      })
      let text = ''
      const parts = response.body!.pipeThrough(new TextDecoderStream()).getReader()
      const readTo = async (found: () => boolean) => {
        while (!found()) text += (await parts.read()).value ?? ''
      }
      await readTo(() => text.includes(': open\n\n'))
      return async (series: string) => {
        await readTo(() =>
          text
            .split('\n\n')
            .slice(0, -1)
            .some((event) => event.includes(series)),
        )
        stop.abort()
        return text
      }
    }
    const heardOf = await listen(null)
    const a = await client().createSeries({ file: 'a.txt', script })
    const ids = (text: string) =>
      [...text.matchAll(/^id: (.+)\.(\d+)$/gm)].map(([, run, number]) => ({ run, number: Number(number) }))
    const last = ids(await heardOf(a.series.id)).at(-1)!
    const b = await client().createSeries({ file: 'a.txt', script })
    const [missed] = ids(await (await listen(`${last.run}.${last.number}`))(b.series.id))
    expect(missed).toEqual({ run: last.run, number: last.number + 1 })
  })
})

describe('the studio', () => {
  it('keeps settings, and what else stands in their file', async () => {
    const settings = await client().writeSettings({ contentProducer: 'test producer', storeGigabytes: 5 })
    expect(settings).toEqual({ contentProducer: 'test producer', storeGigabytes: 5 })
    expect(await client().readSettings()).toEqual(settings)
  })

  it('gives fonts with the letters of a script, a hundredth of the whole ones', async () => {
    const [own, few] = await Promise.all([client().letters('Sanbu Brush', ''), client().letters('Sanbu Brush', '林栀')])
    expect(few.byteLength).toBeLessThan(40_000)
    expect(own.byteLength).toBeGreaterThan(few.byteLength)
    expect((await failure(client().letters('../secret', '林'))).code).toBe('studio.not-found')
  })

  it('documents every endpoint', async () => {
    const response = await fetch(`${studio.base}/api/openapi.json`, { headers: { cookie: studio.cookie } })
    const document = (await response.json()) as { paths: Record<string, Record<string, { operationId?: string }>> }
    const named = Object.values(document.paths).flatMap((path) => Object.values(path).map((it) => it.operationId))
    expect(named).toEqual(expect.arrayContaining(['listSeries', 'saveRevision', 'speak', 'startRun', 'readFeed']))
  })

  it('says in words that it cannot be reached', async () => {
    const { openStudio } = await import('#studio/client')
    const error = await failure(openStudio({ base: 'http://127.0.0.1:9' }).listSeries())
    expect(error).toMatchObject({ code: 'studio.unreachable', retryable: true })
  })
})

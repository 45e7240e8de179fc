import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type MakeOptions,
  makeOptionsSchema,
  makeSeries,
  openVoiceDesk,
  readSeriesState,
  seriesOfFile,
} from '#production'
import { designVoices, requestSpeech } from '#sound'
import { openArtefactStore, openDatabase } from '#store'
import { readScript } from '#story'
import { removeFolder } from '../support/remove-folder.ts'
import { openSpeechServer, type SpeechServer } from '../support/speech-service.ts'

/*
 * A person names a service that speaks, in the settings of the installation: an episode is made with its voices, and every line is paid for once.
 */

let folder: string
let server: SpeechServer
let script: string
const texts = ['这是第一次了。', '我知道，你不用说。', '走吧。']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-voices-'))
  server = await openSpeechServer()
  script = join(folder, 'script.txt')
  const [first, second, third] = texts
  await writeFile(
    script,
    `剧名：夜话\n\n第1集\n1-1 夜 内 客厅\n人物：陈默、许晚\n陈默：${first}\n许晚：${second}\n陈默：${third}\n`,
  )
  await writeFile(
    join(folder, 'config.json'),
    JSON.stringify({
      voiceService: {
        url: server.url,
        model: 'tts',
        voices: { female: ['anna'], male: ['ben'] },
        price: { currency: 'CNY', perMillionCharacters: 3_000_000 },
      },
    }),
  )
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await removeFolder(folder)
})

const options = (out: string): MakeOptions =>
  makeOptionsSchema.parse({
    ...{ script, home: folder, out: join(folder, out), width: 90, height: 160, workers: 2 },
    rate: { numerator: 8, denominator: 1 },
  })

const sanbu = fileURLToPath(new URL('../../bin/sanbu.js', import.meta.url))

/** A fresh home where the same service speaks. */
async function homeOf(name: string): Promise<string> {
  const home = join(folder, name)
  await mkdir(home)
  await writeFile(join(home, 'config.json'), await readFile(join(folder, 'config.json')))
  return home
}

/** What the ledger says of the service, minor units; and how many lines it was paid for. */
async function paid(home = folder): Promise<{ lines: number; amount: number }> {
  const database = await openDatabase({ home })
  try {
    const entries = await database.ledger.list({ series: seriesOfFile(script) }, { limit: 100 })
    const costs = entries.flatMap(({ engine, cost }) => (engine === 'voice-service' && cost !== null ? [cost] : []))
    return { lines: costs.length, amount: costs.reduce((sum, { amount }) => sum + amount, 0) }
  } finally {
    await database.close()
  }
}

describe('a service that was chosen to speak', () => {
  it('is not asked by somebody who only listens: an embedded voice stands in', async () => {
    const desk = await openVoiceDesk({ store: await openArtefactStore(folder), copies: 1 })
    const { story } = readScript({ text: await readFile(script, 'utf8'), file: 'script.txt' })
    const voice = designVoices(story)[0]!
    const line = { text: texts[0]!, language: story.language, voice, expression: 'neutral', intensity: 0.5 } as const
    const { samples } = await desk.speak(requestSpeech(line, {}), new AbortController().signal)
    await desk.close()
    expect(samples.length).toBeGreaterThan(0)
    expect(server.asked).toEqual([])
  })

  it('stops the make in words when it takes nothing from us, and nobody speaks in its place', async () => {
    server.faults.push('no such key', 'no such key')
    await expect(makeSeries(options('out'))).rejects.toMatchObject({ code: 'production.engine-closed' })
    server.faults.length = 0
    expect(server.bill).toEqual([])
  })

  it('stops the make before a budget would be passed', async () => {
    const database = await openDatabase({ home: folder })
    const budget = { series: seriesOfFile(script), engine: 'voice-service', unit: 'CNY' }
    await database.budgets.set({ ...budget, limit: 1 })
    await expect(makeSeries(options('out'))).rejects.toMatchObject({ code: 'store.budget-reached' })
    await database.budgets.remove(budget)
    await database.close()
    expect(server.bill).toEqual([])
  })

  it('speaks every line once, for what was expected, whatever it stumbles over', async () => {
    const { estimate } = (await readSeriesState(options('out'))).state
    server.faults.push('busy')
    const report = await makeSeries(options('out'))
    expect(server.bill.map(({ input }) => input).sort()).toEqual([...texts].sort())
    // A person's lines are all in the same voice.
    const voices = server.bill.filter(({ input }) => input !== texts[1]).map(({ voice }) => voice)
    expect(new Set(voices).size).toBe(1)
    expect(report.warnings.filter(({ en }) => /voice/.test(en))).toEqual([])
    const spent = await paid()
    expect(spent).toEqual({ lines: 3, amount: estimate.money[0]!.amount })
    // Three fen a character.
    expect(spent.amount).toBe(3 * [...texts.join('')].length)
  })

  it('is left at once by who presses Ctrl-C twice, and asked about before anything is paid again', async () => {
    const before = server.bill.length
    const home = await homeOf('left')
    server.held = new Promise(() => {})
    const args = ['make', script, '--out', join(folder, 'left-out'), '--size', '90x160', '--fps', '8', '--lang', 'en']
    const child = spawn(process.execPath, [sanbu, ...args, '--home', home], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (words: Buffer) => {
      said += words.toString()
      if (said.includes('Ctrl-C again')) child.kill('SIGINT')
    })
    const ended = once(child, 'exit')
    while (server.bill.length === before) await new Promise((resolve) => setTimeout(resolve, 10))
    child.kill('SIGINT')
    expect(await ended).toEqual([130, null])
    expect(said).toContain('paid request')
    server.held = null
    const sent = server.bill.length
    await expect(makeSeries({ ...options('left-out'), home })).rejects.toMatchObject({
      code: 'production.maybe-charged',
    })
    // What was never sent may have been spoken; what was, was not sent again.
    const inputs = server.bill.slice(before).map(({ input }) => input)
    expect(new Set(inputs).size).toBe(inputs.length)
    expect(server.bill.length - sent).toBeLessThanOrEqual(texts.length - (sent - before))
  })

  it('is not paid twice, nor for nothing, by somebody who breaks the make off while it speaks', async () => {
    const before = server.bill.length
    const home = await homeOf('broken-off')
    const order = (out: string) => ({ ...options(out), home })
    const stop = new AbortController()
    const told = Promise.withResolvers<number>()
    server.held = told.promise
    const making = makeSeries(order('broken'), { signal: stop.signal, onWaiting: told.resolve })
    making.catch(() => {})
    while (server.bill.length === before) await new Promise((resolve) => setTimeout(resolve, 10))
    stop.abort()
    await expect(making).rejects.toMatchObject({ code: 'production.stopped' })
    const sent = server.bill.length - before
    server.held = null
    expect(await told.promise).toBe(sent)
    const characters = (entries: typeof server.bill) => [...entries.map(({ input }) => input).join('')].length
    // What was on its way has come, and stands in the books.
    expect(await paid(home)).toEqual({ lines: sent, amount: 3 * characters(server.bill.slice(before)) })
    await makeSeries(order('broken'))
    expect(
      server.bill
        .slice(before)
        .map(({ input }) => input)
        .sort(),
    ).toEqual([...texts].sort())
    expect(await paid(home)).toEqual({ lines: 3, amount: 3 * [...texts.join('')].length })
  })

  it('is not asked again for what it has spoken', async () => {
    expect((await readSeriesState(options('out'))).state.estimate.money).toEqual([])
    const before = server.asked.length
    await makeSeries(options('elsewhere'))
    expect(server.asked).toHaveLength(before)
    expect((await paid()).lines).toBe(3)
  })
})

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSpeakEngines } from '#engines'
import { boardSeries, readSeries } from '#series'
import { openArtefactStore, openDatabase } from '#store'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { openSpeechServer } from '../../../test/support/speech-service.ts'
import { openBooks } from '../books.ts'
import { planVoices } from '../graph/voices.ts'
import { bookVoices, speakLines } from '../voices.ts'
import { createCallDesk } from './call-desk.ts'

const sentence = (word: string) => `${word.repeat(299)}。`
const script = `剧名：长话\n第1集\n1-1 夜 内 客厅\n人物：苏晚\n苏晚：${sentence('你')}${sentence('我')}\n`
const penny = 300

it('a line spoken in pieces is paid for by the piece: what has no answer stays set aside, what has one is paid, each once', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sanbu-pieces-'))
  await using server = await openSpeechServer()
  const database = await openDatabase({ home })
  const store = await openArtefactStore(home)
  const { id: run } = await database.runs.create({ series: 'long', request: {} })
  const read = readSeries({ script, file: null })
  const lines = planVoices(read, boardSeries(read).board.episodes, 'v')
  const speak = async (repeats: boolean) => {
    const engines = await openSpeakEngines({
      voiceModel: null,
      hosted: {
        ...{ url: server.url, model: 'tts', voices: { female: ['anna'], male: ['ben'] }, languages: ['zh'] },
        // A unit a character, so that nothing is left to chance.
        price: { currency: 'CNY', perMillionCharacters: 1_000_000 },
        ...{ limits: { atOnce: 2, rate: null }, timeoutMs: 20_000, acts: false, repeats, key: null },
      },
    })
    const accounts = { series: 'long', run }
    const desk = createCallDesk({ ...accounts, calls: database.calls, store, owner: 'me', isAlive: async () => false })
    const book = bookVoices(await openBooks({ ledger: database.ledger, ...accounts }), engines, desk.call)
    const { signal } = new AbortController()
    return speakLines({ lines, store, speak: engines.speak, book, atOnce: 1, signal, onLine: () => {} }).finally(() =>
      engines.close(),
    )
  }
  const money = async () => {
    const [total] = await database.ledger.totals({ series: 'long' })
    const sum = (amounts: readonly { amount: number }[] = []) => amounts.reduce((all, { amount }) => all + amount, 0)
    return { paid: sum(total?.paid), open: sum(total?.reserved) }
  }
  try {
    server.faults.push(null, 'half')
    await expect(speak(false)).rejects.toMatchObject({ code: 'production.maybe-charged' })
    expect(await money()).toEqual({ paid: penny, open: penny })
    await expect(speak(false)).rejects.toMatchObject({ code: 'production.maybe-charged' })
    expect(await money()).toEqual({ paid: penny, open: penny })
    await database.runs.setState(run, 'stopped')
    expect(await money()).toEqual({ paid: penny, open: penny })
    await database.runs.setState(run, 'waiting')
    // Somebody looked, and decides to have it made again.
    expect(await speak(true)).toMatchObject({ made: 1, warnings: [] })
    expect(await money()).toEqual({ paid: 2 * penny, open: 0 })
    expect(server.bill.map(({ input }) => input[0])).toEqual(['你', '我', '我'])
    expect(await database.ledger.list({ series: 'long', phase: 'estimate' })).toEqual([])
  } finally {
    await database.close()
    await removeFolder(home)
  }
})

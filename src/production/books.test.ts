import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { framesPerSecond25 as rate } from '#core'
import { createSpeakEngines } from '#engines'
import { boardSeries, choicesSchema, deriveSeries, readSeries } from '#series'
import { type ArtefactStore, type Database, openArtefactStore, openDatabase } from '#store'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { openBooks, type Piece } from './books.ts'
import { planEpisode } from './graph/episode.ts'
import { planVoices } from './graph/voices.ts'
import { readPicks } from './picks.ts'
import { recordTakes } from './record-takes.ts'
import { bookVoices, speakLines } from './voices.ts'

let home = ''
let database: Database
let store: ArtefactStore
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-books-'))
  database = await openDatabase({ home })
  store = await openArtefactStore(home)
})
afterAll(async () => {
  await database.close()
  await removeFolder(home)
})

const script = '剧名：选条\n第1集\n1-1 夜 内 客厅\n人物：苏晚 顾川\n苏晚（哭）：你为什么不说？\n顾川：我不能说。\n'
const artefact = 'a'.repeat(64)
const piece: Piece = {
  episode: 's01e01',
  shot: 'x',
  work: 'segment',
  engine: 'embedded',
  artefact,
  cpuSeconds: 4,
}
const open = async (series: string, run: string) => openBooks({ ledger: database.ledger, series, run })
const runOf = async (series: string) => (await database.runs.create({ series, request: { series } })).id
const totalOf = async (series: string) => (await database.ledger.totals({ series }))[0]

describe('the books of a run', () => {
  it('hold what a piece took in the place of what was expected; what was not done here, or failed, is not in them', async () => {
    const books = await open('kept', await runOf('kept'))
    const expected: (number | undefined)[] = []
    const done = await books.book(piece, async (spent) => {
      expected.push((await database.ledger.list({ series: 'kept' }))[0]?.cpuSeconds)
      spent(2)
      spent(0.5)
      return 'made'
    })
    expect(done).toBe('made')
    expect(expected).toEqual([4])
    expect(await books.book(piece, async () => null)).toBeNull()
    await expect(books.book(piece, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    const entries = await database.ledger.list({ series: 'kept' })
    expect(entries).toMatchObject([{ phase: 'actual', cpuSeconds: 2.5, shot: 'x', work: 'segment', artefact }])
  })

  it('stop the work before a budget would be passed', async () => {
    await database.budgets.set({ series: 'poor', engine: null, unit: 'CPU', limit: 9 })
    const books = await open('poor', await runOf('poor'))
    let worked = 0
    const work = async (spent: (cpuSeconds: number) => void) => {
      worked++
      spent(4)
      return 'made'
    }
    await books.book(piece, work)
    await books.book(piece, work)
    await expect(books.book(piece, work)).rejects.toMatchObject({ code: 'store.budget-reached' })
    expect(worked).toBe(2)
    expect((await totalOf('poor'))?.cpuSeconds).toBe(8)
  })

  it('keep what a process that died had set aside until its run comes to it again: nobody uses it up meanwhile', async () => {
    const run = await runOf('dead')
    await database.budgets.set({ series: 'dead', engine: null, unit: 'CPU', limit: 9 })
    const estimate = { ...piece, series: 'dead', run, seconds: 0, cost: null, cpuSeconds: 8 }
    await database.ledger.reserve(estimate)
    const books = await open('dead', run)
    const somebody = await open('dead', await runOf('dead'))
    await expect(somebody.book(piece, async () => 'made')).rejects.toMatchObject({ code: 'store.budget-reached' })
    await books.book(piece, async (spent) => {
      spent(6)
      return 'made'
    })
    expect(await totalOf('dead')).toMatchObject({ entries: 1, cpuSeconds: 6 })
  })

  it.each(['done', 'failed', 'stopped'] as const)('set nothing aside for a run that is %s', async (state) => {
    const series = `over ${state}`
    const run = await runOf(series)
    const estimate = { ...piece, series, run, seconds: 0, cost: null }
    await database.ledger.reserve(estimate)
    const books = await open(series, run)
    await database.runs.setState(run, state)
    expect(await database.ledger.list({ series })).toEqual([])
    await expect(books.book(piece, async () => 'made')).rejects.toMatchObject({ code: 'store.run-ended' })
    expect(await database.ledger.list({ series })).toEqual([])
    // Somebody has it go on.
    await database.runs.setState(run, 'waiting')
    expect(await books.book(piece, async () => 'made')).toBe('made')
  })
})

describe('the books of a run on voices', () => {
  const read = readSeries({ script, file: null })
  const lines = planVoices(read, boardSeries(read).board.episodes, 'v')
  const signal = new AbortController().signal
  const speakFor = async (series: string) => {
    const engines = createSpeakEngines({ copies: 1 })
    const books = await open(series, await runOf(series))
    const book = bookVoices(books, engines, null)
    const { speak } = engines
    try {
      return await speakLines({ lines, store, speak, book, atOnce: 2, signal, onLine: () => {} })
    } finally {
      await engines.close()
    }
  }

  it('stop before a budget is passed: no line stays silent for want of money', async () => {
    await database.budgets.set({ series: 'mute', engine: 'espeak', unit: 'CPU', limit: 0 })
    await expect(speakFor('mute')).rejects.toMatchObject({ code: 'store.budget-reached' })
  })

  it('hold what every line took, by the engine that spoke it; what lies in the store costs nothing', async () => {
    expect(await speakFor('spoken')).toMatchObject({ made: 2, reused: 0, warnings: [] })
    const entries = await database.ledger.list({ series: 'spoken' })
    expect(entries).toHaveLength(2)
    for (const entry of entries) expect(entry).toMatchObject({ phase: 'actual', work: 'voice', engine: 'espeak' })
    expect(entries.every(({ cpuSeconds }) => cpuSeconds > 0)).toBe(true)
    expect(await speakFor('spoken')).toMatchObject({ made: 0, reused: 2 })
    expect(await database.ledger.list({ series: 'spoken' })).toHaveLength(2)
  })
})

const makers = { voice: 'v', segment: 's', sound: 'm', check: 'c', plan: 'p' }

async function planOf(given: unknown, text = script) {
  const parsed = choicesSchema.parse(given)
  const { board, designs, timing, choices } = deriveSeries({ script: text, file: null, choices: parsed })
  const { picked, warnings } = await readPicks(choices, { takes: database.takes, store })
  const cast = Object.fromEntries(designs.map((design) => [design.id, design]))
  const size = { width: 270, height: 480, rate, contentProducer: null }
  const context = { board, cast, choices, timing, voices: new Map(), picked, makers, ...size }
  return { plan: planEpisode(board.episodes[0]!, context), warnings }
}

describe('a take that was picked', () => {
  it('stays through whatever changes around it, until the pick is taken away', async () => {
    const run = await runOf('picks')
    const record = async (choices: unknown) => {
      const { plan } = await planOf(choices)
      await recordTakes(plan, new Map([[plan.segments[1]!.key, 3]]), {
        takes: database.takes,
        store,
        series: 'picks',
        run,
      })
      return plan
    }
    const first = await record({})
    await record({})
    const shot = first.segments[1]!.recipe.shot
    const [take, ...more] = await database.takes.list({ series: 'picks', shot: shot.id })
    expect(more, 'the same recipe again is the same take').toEqual([])
    expect(take).toMatchObject({ engine: 'embedded', cpuSeconds: 3, cost: null })

    const spoken = first.segments.find(({ recipe }) => recipe.shot.lines.length > 0)!
    const [of] = await database.takes.list({ series: 'picks', shot: spoken.shot })

    const red = { designs: { 苏晚: { hair: { colour: '#cc2211' } } }, sets: { s01e01_sc01: { set: 'rooftop' } } }
    const changed = await record(red)
    expect(changed.segments[1]!.key).not.toBe(first.segments[1]!.key)
    const pinned = await planOf({ ...red, picks: { [shot.id]: take!.id } })
    expect(pinned.warnings).toEqual([])
    expect(pinned.plan.segments[1]!.key).toBe(first.segments[1]!.key)
    expect(pinned.plan.segments[2]!.key).toBe(changed.segments[2]!.key)
    // Both attempts are there to go back to.
    expect(await database.takes.list({ series: 'picks', shot: shot.id })).toHaveLength(2)

    // Its scene gives its name to another visit to the place: the take goes along.
    const visit = '1-0 日 内 客厅\n人物：苏晚 顾川\n苏晚：先坐下。\n顾川：好。\n'
    const moved = await planOf({ picks: { [spoken.shot]: of!.id } }, script.replace('1-1', `${visit}1-1`))
    expect(moved.warnings).toEqual([])
    const found = moved.plan.segments.find(({ parts }) => parts.shot === spoken.parts.shot)
    expect(found?.shot).toMatch(/_sc[a-z]+-[a-z]+_sh/)
    expect(moved.plan.segments.map((segment) => segment.shot)).not.toContain(spoken.shot)

    const longer = await planOf({ ...red, picks: { [shot.id]: take!.id }, shots: { [shot.id]: { seconds: 9 } } })
    const { recipe } = longer.plan.segments[1]!
    expect(recipe.shot.length).toBe(225)
    expect(recipe.scene.set).toBe(first.segments[1]!.recipe.scene.set)
  })

  it('that cannot be found is told, and its shot plays as derived', async () => {
    const { plan } = await planOf({})
    const { id } = plan.segments[1]!.recipe.shot
    const lost = await planOf({ picks: { [id]: 'tk_0000000000000000' } })
    expect(lost.warnings).toHaveLength(1)
    expect(lost.plan.segments.map(({ key }) => key)).toEqual(plan.segments.map(({ key }) => key))
  })
})

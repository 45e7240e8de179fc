import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeSeries, seriesOfFile } from '#production'
import { noChoices, readSeries } from '#series'
import { openDatabase } from '#store'
import { readProcessorTime } from './processor-time.ts'
import { longEpisode, manyEpisodes } from './scripts.ts'
import { timePlans } from './time-plans.ts'

/**
 * What an edit costs. An episode of some seventy shots is made; then one line of it is edited, near its middle, at a quarter and at three quarters,
 * each time from what was first, and it is made again; in the end once more with nothing changed. Work is the processor time that the ledger booked
 * for voices, pictures, mix, covers and check: it hangs little on what else the machine does. What the processes took beside it is told too.
 * `SANBU_BENCH_SIZE` is the width of the picture.
 */
const root = path.resolve(import.meta.dirname, '../..')
const work = path.join(root, 'out/bench/incremental')
rmSync(work, { recursive: true, force: true })
mkdirSync(work, { recursive: true })
const home = mkdtempSync(path.join(work, 'home-'))
const width = Number(process.env['SANBU_BENCH_SIZE'] ?? 540)
const script = path.join(work, 'script.txt')
const example = readFileSync(path.join(root, 'examples/rain-night/script.txt'), 'utf8')
const whole = longEpisode(example)

type Work = Record<string, number>

/** Processor seconds booked so far, by kind of work. */
async function booked(): Promise<Work> {
  const database = await openDatabase({ home })
  try {
    const totals = await database.ledger.totals({ series: seriesOfFile(script) }, ['work'])
    return Object.fromEntries(totals.map(({ of, cpuSeconds }) => [of.work ?? '', cpuSeconds]))
  } finally {
    await database.close()
  }
}

async function make(text: string) {
  writeFileSync(script, text)
  const before = await booked()
  const used = readProcessorTime()
  const began = performance.now()
  const report = await makeSeries({
    script,
    out: path.join(work, 'series'),
    episodes: null,
    width,
    height: (width * 16) / 9,
    rate: { numerator: 25, denominator: 1 },
    workers: null,
    choices: noChoices,
    home,
  })
  const seconds = round((performance.now() - began) / 1000)
  const { self, children } = readProcessorTime()
  const after = await booked()
  const spent = Object.fromEntries(Object.entries(after).map(([kind, total]) => [kind, total - (before[kind] ?? 0)]))
  const all = Object.values(spent).reduce((sum, seconds) => sum + seconds, 0)
  const { shotsMade, shotsReused, frames } = report.episodes[0]!
  return {
    cpuSeconds: round(all),
    spent,
    // Beside the work: this process, which reads, plans, joins and asks the database; and of those that work, starting and ending.
    conducting: round(self - used.self),
    starting: children === null || used.children === null ? null : round(children - used.children - all),
    shotsMade,
    shotsReused,
    frames,
    seconds,
  }
}

/** A sentence more in the line that stands at this share of all lines. */
function edited(share: number): string {
  const { story } = readSeries({ script: whole, file: null })
  const lines = story.episodes[0]!.scenes.flatMap(({ items }) => items.filter((item) => item.kind === 'line'))
  const { text } = lines[Math.floor(lines.length * share)]!
  return whole.replace(text, `${text}真的。`)
}

const round = (value: number) => Math.round(value * 100) / 100
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`

const fresh = await make(whole)
const edits = {
  'edit in the middle': await make(edited(1 / 2)),
  'edit at a quarter': await make(edited(1 / 4)),
  'edit at three quarters': await make(edited(3 / 4)),
}
const still = await make(edited(3 / 4))
const plans = await timePlans({ home, work, script: manyEpisodes(example, 60) })
rmSync(home, { recursive: true, force: true })

const pictures = (made: typeof fresh) => made.spent['segment'] ?? 0
const ratios = Object.values(edits).map((edit) => ({
  work: edit.cpuSeconds / fresh.cpuSeconds,
  pictures: pictures(edit) / pictures(fresh),
}))
const summary = { size: `${width}×${(width * 16) / 9}`, shots: fresh.shotsMade, fresh, edits, still, ratios, plans }
writeFileSync(path.join(root, 'out/bench/incremental.json'), `${JSON.stringify(summary, null, 2)}\n`)
console.log(`an episode of ${fresh.shotsMade} shots at ${summary.size}, processor seconds by the ledger`)
for (const [name, made] of Object.entries({ fresh, ...edits, 'nothing changed': still })) {
  const kinds = Object.entries(made.spent).map(([kind, seconds]) => `${kind} ${seconds.toFixed(1)}`)
  const share = made === fresh ? '' : `, ${percent(made.cpuSeconds, fresh.cpuSeconds)} of all`
  const drawn = `${made.shotsMade} shots drawn (${percent(pictures(made), pictures(fresh))} of the pictures)`
  const beside = `beside it ${made.conducting} here, ${made.starting ?? '?'} to start and end processes`
  console.log(
    `  ${name}: ${made.cpuSeconds} (${kinds.join(', ')})${share}; ${drawn}; ${beside}; ${made.seconds} s in all`,
  )
}
console.log(
  `a plan of ${plans.episodes} episodes, ${plans.shots} shots, processor ms: first ${plans.first}, untouched ${plans.untouched}, one line edited ${plans.edited}`,
)

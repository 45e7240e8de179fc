import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeSeries, seriesOfFile } from '#production'
import { noChoices } from '#series'
import { openDatabase } from '#store'
import { readProcessorTime } from './processor-time.ts'
import { type Edit, edits, reworded } from './rewordings.ts'
import { longEpisode, manyEpisodes } from './scripts.ts'
import { timePlans } from './time-plans.ts'

/**
 * What an edit costs. An episode of some seventy shots is made; then one line of it is said in other words, a short one, the median and a long one,
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

const round = (value: number) => Math.round(value * 100) / 100
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`

const fresh = await make(whole)
const made: { edit: Edit; made: Awaited<ReturnType<typeof make>> }[] = []
for (const edit of edits) {
  // Each from what was first, which makes nothing.
  if (made.length > 0) await make(whole)
  made.push({ edit, made: await make(reworded(whole, edit.place)) })
}
const still = await make(reworded(whole, edits.at(-1)!.place))
const plans = await timePlans({ home, work, script: manyEpisodes(example, 60) })
rmSync(home, { recursive: true, force: true })

const pictures = (made: typeof fresh) => made.spent['segment'] ?? 0
const ratios = made.map(({ edit, made }) => ({
  ...edit,
  work: made.cpuSeconds / fresh.cpuSeconds,
  pictures: pictures(made) / pictures(fresh),
}))
const mean = ratios.reduce((sum, { weight, work }) => sum + weight * work, 0)
const size = `${width}×${(width * 16) / 9}`
const summary = { size, shots: fresh.shotsMade, fresh, edits: made, still, ratios, mean, plans }
writeFileSync(path.join(root, 'out/bench/incremental.json'), `${JSON.stringify(summary, null, 2)}\n`)
console.log(`an episode of ${fresh.shotsMade} shots at ${size}, processor seconds by the ledger`)
const named = made.map(({ edit, made }) => [edit.name, made] as const)
for (const [name, made] of [['fresh', fresh], ...named, ['nothing changed', still]] as const) {
  const kinds = Object.entries(made.spent).map(([kind, seconds]) => `${kind} ${seconds.toFixed(1)}`)
  const share = made === fresh ? '' : `, ${percent(made.cpuSeconds, fresh.cpuSeconds)} of all`
  const drawn = `${made.shotsMade} shots drawn (${percent(pictures(made), pictures(fresh))} of the pictures)`
  const beside = `beside it ${made.conducting} here, ${made.starting ?? '?'} to start and end processes`
  console.log(
    `  ${name}: ${made.cpuSeconds} (${kinds.join(', ')})${share}; ${drawn}; ${beside}; ${made.seconds} s in all`,
  )
}
console.log(`  a line at random: ${(100 * mean).toFixed(1)} % of all`)
console.log(
  `a plan of ${plans.episodes} episodes, ${plans.shots} shots, processor ms: first ${plans.first}, untouched ${plans.untouched}, one line edited ${plans.edited}`,
)

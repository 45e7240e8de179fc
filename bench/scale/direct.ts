import { readFile } from 'node:fs/promises'
import { homeFolder, openArtefactStore, readConfig } from '#store'
import type { Books } from '../../src/production/books.ts'
import { conductSeries } from '../../src/production/conduct-series.ts'
import type { Renderer } from '../../src/production/durable/queued-job.ts'
import { makeOptionsSchema } from '../../src/production/options.ts'
import { createWorkerPool } from '../../src/production/workers/pool.ts'

/*
 * A make without a database: `node direct.ts <script> <out> <home> <width>`. The same code makes the same files, but nothing of it is written
 * down: no run, no queue, no ledger, no takes. Only for measuring what these cost.
 */
const [script = '', out = '', home = '', width = '270'] = process.argv.slice(2)
const options = makeOptionsSchema.parse({ script, out, width: Number(width), height: (Number(width) * 16) / 9, home })
const workers = 2
const stop = new AbortController()
const pool = createWorkerPool({
  module: new URL('../../src/production/render-worker.ts', import.meta.url),
  workers,
  signal: stop.signal,
})
const renderer: Renderer = { run: (job) => pool.run({ ...job, input: { ...job.input, home } }) }
const books: Books = { book: (_, work) => work(() => {}) }
const store = await openArtefactStore(homeFolder(home))
const report = await conductSeries(await readFile(script), options, {
  home,
  store,
  config: await readConfig(home),
  pool,
  renderer,
  workers,
  books,
  takes: { add: async () => [], get: async () => null, list: async () => [] },
  call: null,
  series: 'direct',
  run: 'direct',
  signal: stop.signal,
  onProgress: () => {},
  onStory: () => {},
})
process.stdout.write(`${report.episodes.map(({ sha256 }) => sha256).join(' ')}\n`)
await pool.close()
process.exit()

import { openProduction } from '../../src/production/index.ts'

/* A process that works from the queue with simulated render processes: `node queue-worker.ts <home> <workers>`. Ends on SIGTERM. */
const [home = '', workers = '1'] = process.argv.slice(2)
const module = new URL('./simulated-worker.ts', import.meta.url)
const production = await openProduction({ home, workers: Number(workers), module })
process.stdout.write('ready\n')
process.once('SIGTERM', async () => {
  await production.close()
  process.exit()
})
